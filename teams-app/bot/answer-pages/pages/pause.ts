import { remindedAs } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/pauseByLink.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { lastPauseDay } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderWish.js';
import { dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Outgoing } from '../../http/Route.ts';
import type { Visit } from '../AnswerContext.ts';
import type { Refused } from '../forms/Refused.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/layout.ts';
import { hiddenToken } from './hiddenToken.ts';
import { troubleBox } from './trouble.ts';

export const pausePlace = '/paus';

export interface PauseForm {
  /** The last quiet day as it stands; null where nothing is paused. */
  readonly standing: LocalDate | null;
  /** As somebody has filled it in. */
  readonly until: string;
  readonly refused: Refused | null;
}

/** The contact's own reminders: how long they are paused, and the way to pause them and to end that. */
export function pausePage(visit: Visit, form: PauseForm): Outgoing {
  const { frame } = visit;
  const { pause, back } = frame.text;
  const { standing, refused } = form;
  const main = html`${refused !== null && troubleBox(refused)}
    <h1>${pause.title}</h1>
    ${standing !== null && html`<div class="good" role="status"><p>${standingWords(standing, visit)}</p></div>`}
    <p>${pause.whose(functionsOf(visit))}</p>
    <p>${pause.explain}</p>
    ${fields(visit, form)}
    <a class="quiet" href="${visit.to('')}">${back}</a>`;
  return page(refused?.status ?? 200, frame, pause.title, main);
}

function functionsOf({ opened, today }: Visit): string {
  const { organisations } = opened.directory;
  return remindedAs(opened, today)
    .map(({ functionTitle, organisation }) => {
      const name = organisations.find(({ key }) => key === organisation)?.name ?? organisation;
      return `${functionTitle}, ${name}`;
    })
    .join('; ');
}

function standingWords(until: LocalDate, { frame, today }: Visit): string {
  const { pause } = frame.text;
  return until === today ? pause.endsToday : pause.standing(dayText(until, frame.language, today));
}

function fields(visit: Visit, { standing, until, refused }: PauseForm): Markup {
  const { frame, today } = visit;
  const { pause } = frame.text;
  const last = lastPauseDay(today);
  const isPaused = standing !== null && standing > today;
  return html`<form method="post" action="${visit.to(pausePlace)}">
    ${hiddenToken(visit, pausePlace, refused)}
    <div class="field">
      <label for="until">${pause.until}</label>
      <input
        type="date"
        id="until"
        name="until"
        min="${today}"
        max="${last}"
        value="${until === '' && isPaused ? standing : until}"
        aria-describedby="untilHint"
      />
      <p class="soft" id="untilHint">${pause.untilHint(dayText(last, frame.language, today))}</p>
    </div>
    <button>${isPaused ? pause.change : pause.send}</button>
    ${isPaused && html`<button class="button plain" name="end" value="yes">${pause.end}</button>`}
  </form>`;
}

/** For a link that has no reminders to pause: a colleague's, and that of one whom another has come after. */
export function notPausedPage(visit: Visit): Outgoing {
  const { frame } = visit;
  const { pause, back } = frame.text;
  const main = html`<h1>${pause.title}</h1>
    <p>${pause.notYours}</p>
    <a class="quiet" href="${visit.to('')}">${back}</a>`;
  return page(404, frame, pause.title, main);
}
