import type { PromisesInForum } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import type { ActionWithHistory } from '@samverkansrummet/shared/lib-commonjs/application/ports/ActionRegister.js';
import type { Answer } from '@samverkansrummet/shared/lib-commonjs/domain/action/answer.js';
import { atLineStart, dayText, momentText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Outgoing } from '../../http/Route.ts';
import type { Visit } from '../AnswerContext.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/layout.ts';
import { placeOf } from './answerForm.ts';
import { notFoundPage } from './short.ts';

/** The answer as the register has it, so that a receipt never says more than what is saved. */
export function receiptPage(
  visit: Visit,
  { action, answers }: ActionWithHistory,
  { promises, meeting }: PromisesInForum,
): Outgoing {
  const { frame, opened, today } = visit;
  const { text, language } = frame;
  const answer = answers.findLast(({ author }) => author === visit.setup.ports.service);
  if (answer?.claimedOrganisation !== opened.organisation.key) return notFoundPage(visit);
  const when = meeting === null ? null : momentText(meeting.startsAt, language, today);
  const others = promises.filter(({ id, waits }) => waits && id !== action.id);
  const main = html`<div class="good" role="status">
      <h1>${text.thanks}</h1>
      <p>${atLineStart(momentText(answer.at, language, today))}</p>
    </div>
    <p class="soft">${text.answersFor(opened.organisation.name)}</p>
    ${saidCard(action, answer, when, visit)}
    <a class="button plain" href="${visit.to(placeOf(action.id))}">${text.change}</a>
    ${when !== null && html`<p class="soft">${text.changeUntil}</p>`}
    ${others.length > 0 && html`<h2>${text.moreWaiting(others.length)}</h2>`}
    ${others.slice(0, 5).map((promise) => waitingCard(promise, visit))}
    <p><a class="quiet" href="${visit.to('')}">${text.back}</a></p>`;
  return page(200, frame, text.thanks, main);
}

function saidCard(
  action: ActionWithHistory['action'],
  answer: Answer,
  when: string | null,
  visit: Visit,
): Markup {
  const { text } = visit.frame;
  return html`<div class="card">
    <h3>${saidText(answer, visit)}</h3>
    <p class="soft">${action.title}, ${action.displayId}</p>
    ${answer.text !== '' && html`<p>${text.guard.quote(answer.text)}</p>`}
    <p class="soft">${when === null ? text.receiptSeen : text.receiptNext(when)}</p>
    <p class="soft">${text.savedAs(answer.linkFunction ?? '')}</p>
  </div>`;
}

function saidText({ kind, newDate }: Answer, { frame, today }: Visit): string {
  const said = frame.text.answerKind[kind];
  return newDate === null ? said : `${said}, ${dayText(newDate, frame.language, today)}`;
}

function waitingCard(promise: PromisesInForum['promises'][number], visit: Visit): Markup {
  const { text, language } = visit.frame;
  const { id, title, displayId, dueDate } = promise;
  const due = dueDate === null ? text.noDate : text.due(dayText(dueDate, language, visit.today));
  return html`<div class="card">
    <h3>${title}</h3>
    <p class="soft">${displayId}, ${due}</p>
    <a class="quiet" href="${visit.to(placeOf(id))}" aria-label="${text.answerThis(title)}"
      >${text.answerThisToo}</a
    >
  </div>`;
}
