import {
  correctsDone,
  mayCorrectDone,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/correctingDone.js';
import type { ActionWithHistory } from '@samverkansrummet/shared/lib-commonjs/application/ports/ActionRegister.js';
import type { Action } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import { isOpen, takesComment } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import type { Outgoing } from '../../http/Route.ts';
import type { Visit } from '../AnswerContext.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/layout.ts';
import type { Refused } from '../forms/Refused.ts';
import { convenerOf } from './convenerOf.ts';
import { commentField } from './commentField.ts';
import { hiddenToken } from './hiddenToken.ts';
import { promiseLines } from './promiseLines.ts';
import { guardBox, troubleBox } from './trouble.ts';

/** What can be chosen, in the order it is shown. */
export const choices = [
  'confirm',
  'request-change',
  'done',
  'in-progress',
  'late',
  'need-help',
  'decline',
] as const;
export type Choice = (typeof choices)[number];

/** A form as somebody has filled it in. */
export interface AnswerDraft {
  readonly choice: string;
  readonly newDate: string;
  readonly text: string;
}

export const emptyDraft: AnswerDraft = { choice: '', newDate: '', text: '' };
export const placeOf = (id: number): string => `/atgard/${id}`;

export interface AnswerForm {
  readonly found: ActionWithHistory;
  readonly draft: AnswerDraft;
  /** When the promise is taken up, in words; null where no meeting is planned. */
  readonly meeting: string | null;
  readonly refused: Refused | null;
}

/** One promise with the choices, as in the mail's link. */
export function answerPage(visit: Visit, form: AnswerForm): Outgoing {
  const { frame, opened } = visit;
  const { text } = frame;
  const { action, problem, promisedAt } = form.found;
  const title = questionOf(form.found, visit);
  const told = { ...action, about: problem, promised: promisedAt };
  const main = html`${form.refused !== null && trouble(form.refused)}
    <p class="soft">${text.answersFor(opened.organisation.name)}</p>
    <h1>${title}</h1>
    <div class="promise">
      <h2>${action.title}</h2>
      ${promiseLines(told, opened.forum.name, visit)}
    </div>
    ${takesComment(action) ? fields(visit, form) : html`<p>${text.closedPromise}</p>`}
    <a class="quiet" href="${visit.to('')}">${text.back}</a>`;
  return page(form.refused?.status ?? 200, frame, title, main);
}

/** Open, or closed by a word that can be taken back. */
const asksHowItGoes = (found: ActionWithHistory, { opened, today }: Visit): boolean =>
  isOpen(found.action) || mayCorrectDone(found, opened.speaksFor, today);

function questionOf(found: ActionWithHistory, visit: Visit): string {
  const { action } = found;
  const { text } = visit.frame;
  if (!asksHowItGoes(found, visit)) return takesComment(action) ? text.effectQuestion : text.question;
  return isOpen(action) && action.confirmation === 'waiting' ? text.confirmQuestion : text.question;
}

const trouble = (refused: Refused): Markup | null =>
  refused.findings.length > 0 ? null : troubleBox(refused);

function fields(visit: Visit, { found, draft, meeting, refused }: AnswerForm): Markup {
  const { frame, opened } = visit;
  const { text } = frame;
  const { action } = found;
  const asks = asksHowItGoes(found, visit);
  return html`<form method="post" action="${visit.to(placeOf(action.id))}">
    ${hiddenToken(visit, placeOf(action.id), refused)} ${refused !== null && guardBox(refused, visit)}
    ${
      asks &&
      html`<fieldset>
        <legend>${text.choose}</legend>
        ${offeredFor(action).map((choice) => choiceField(choice, draft, visit))}
      </fieldset>`
    }
    ${commentField(draft.text, frame, asks ? text.commentHint : text.effectHint)}
    <button>${text.send}</button>
    <p class="soft">
      ${text.seenBy(opened.forum.name, convenerOf(opened))} ${text.signedAs(opened.signature)}
      ${meeting !== null && text.until(meeting)}
    </p>
  </form>`;
}

/** What is agreed on is no longer asked about; what should be changed can be said again until then. */
const offeredFor = ({ confirmation, status }: Pick<Action, 'confirmation' | 'status'>): readonly Choice[] =>
  choices.filter((choice) => (isOpen({ status }) ? isOffered(choice, confirmation) : correctsDone(choice)));

const isOffered = (choice: Choice, confirmation: Action['confirmation']): boolean =>
  (choice !== 'confirm' || confirmation !== 'confirmed') &&
  (choice !== 'request-change' || confirmation === 'waiting' || confirmation === 'change-requested');

function choiceField(choice: Choice, draft: AnswerDraft, { frame, today }: Visit): Markup {
  const { text } = frame;
  const checked = draft.choice === choice && html` checked`;
  const date = html`<div class="${draft.newDate === '' ? 'sub' : 'sub shown'}">
    <label for="newDate">${text.newDate}</label>
    <input
      type="date"
      id="newDate"
      name="newDate"
      min="${today}"
      value="${draft.newDate}"
      aria-describedby="dateHint"
    />
    <p class="soft" id="dateHint">${text.newDateHint}</p>
  </div>`;
  return html`<label class="choice"
      ><input type="radio" name="choice" value="${choice}" ${checked} />${text.choices[choice]}</label
    >
    ${choice === 'late' && date}`;
}
