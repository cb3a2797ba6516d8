import type { LinkedPromise } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import { daysLate } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import { dayOf, dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Visit } from '../AnswerContext.ts';
import { html, type Markup } from '../markup/html.ts';

/** What a promise is told by: its meeting and problem, and its dates with the first one (F12, F14). */
export type ToldPromise = Pick<
  LinkedPromise,
  'displayId' | 'title' | 'status' | 'dueDate' | 'firstDueDate' | 'requestedDate' | 'about' | 'promised'
>;

export function promiseLines(promise: ToldPromise, forum: string, { frame, today }: Visit): Markup {
  const { text, language } = frame;
  const { displayId, dueDate, firstDueDate, requestedDate, about, promised } = promise;
  const day = (date: typeof dueDate): string => (date === null ? '' : dayText(date, language, today));
  const late = daysLate(promise, today);
  const madeOn = promised === null ? '' : dayText(dayOf(promised.startsAt), language, today);
  const moved = firstDueDate !== null && firstDueDate !== dueDate;
  return html`<p class="soft">${text.madeIn(displayId, forum, madeOn)}</p>
    ${about !== null && html`<p class="soft">${text.problem(about.title)}</p>`}
    <p>
      ${dueDate === null ? text.noDate : text.due(day(dueDate))}.
      ${late > 0 && html`<span class="late">${text.late(late)}</span>`}
    </p>
    ${moved && html`<p class="soft">${text.firstDate(day(firstDueDate))}.</p>`}
    ${requestedDate !== null && html`<p class="soft">${text.requested(day(requestedDate))}.</p>`}`;
}
