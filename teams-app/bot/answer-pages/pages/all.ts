import type {
  LinkedPromise,
  PromisesEverywhere,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import type { Outgoing } from '../../http/Route.ts';
import type { Visit } from '../AnswerContext.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/layout.ts';
import { promiseLines } from './promiseLines.ts';

/** All that the organisation has promised in the municipality (F35), forum by forum. */
export function allPage(visit: Visit, { forums, leftOut }: PromisesEverywhere): Outgoing {
  const { frame, opened } = visit;
  const { text } = frame;
  const main = html`<p class="soft">${opened.organisation.name}</p>
    <h1>${text.all.title}</h1>
    <p>
      <a class="quiet" href="${visit.to('/alla.csv')}">${text.all.csv}</a>
      <a class="quiet" href="${visit.to('/alla.ics')}">${text.all.calendar}</a>
    </p>
    ${leftOut.length > 0 && html`<p role="status">${text.all.leftOut(leftOut.map(({ name }) => name).join(', '))}</p>`}
    ${forums.length === 0 && leftOut.length === 0 && html`<p>${text.all.none}</p>`}
    ${forums.map(
      ({ forum, promises }) =>
        html`<h2>${forum.name}</h2>
          ${promises.map((promise) => promiseCard(promise, forum.name, visit))}`,
    )}
    <p><a class="quiet" href="${visit.to('')}">${text.toMeeting}</a></p>`;
  return page(200, frame, text.all.title, main);
}

const promiseCard = (promise: LinkedPromise, forum: string, visit: Visit): Markup =>
  html`<div class="card">
    <h3>${promise.title}</h3>
    ${promiseLines(promise, forum, visit)}
    <p class="soft">${visit.frame.text.confirmation[promise.confirmation]}</p>
  </div>`;
