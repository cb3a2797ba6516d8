import { mayHandOn } from '@samverkansrummet/shared/lib-commonjs/domain/answer-link/answerLink.js';
import { remindedBy } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/pauseByLink.js';
import type {
  LinkedPromise,
  PromisesInForum,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import { lineLimit } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/lineLimit.js';
import type { Meeting } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import { momentText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Outgoing } from '../../http/Route.ts';
import type { Visit } from '../AnswerContext.ts';
import { html, type Markup } from '../markup/html.ts';
import { page } from '../markup/layout.ts';
import type { Refused } from '../forms/Refused.ts';
import { placeOf } from './answerForm.ts';
import { convenerOf } from './convenerOf.ts';
import { hiddenToken } from './hiddenToken.ts';
import { pausePlace } from './pause.ts';
import { promiseLines } from './promiseLines.ts';
import { guardBox, troubleBox } from './trouble.ts';

/** Where a topic is sent. */
export const topicPlace = '/amne';

export interface TopicForm {
  readonly title: string;
  readonly refused: Refused | null;
  readonly sent: boolean;
}

export const noTopic: TopicForm = { title: '', refused: null, sent: false };

/** Before the meeting: when and where it is, what waits for an answer, and what else is promised. */
export function overviewPage(
  visit: Visit,
  { promises, meeting }: PromisesInForum,
  topic: TopicForm,
): Outgoing {
  const { frame, opened } = visit;
  const { text } = frame;
  const waiting = promises.filter(({ waits }) => waits);
  const others = promises.filter(({ waits }) => !waits);
  const main = html`<p class="soft">${text.answersFor(opened.organisation.name)}</p>
    <h1>${text.meeting.title}</h1>
    ${topic.sent && html`<div class="good" role="status"><p>${text.topic.thanks}</p></div>`}
    ${meetingLines(meeting, visit)}
    <h2>${text.toAnswer(waiting.length)}</h2>
    ${waiting.map((promise) => card(promise, visit))} ${others.length > 0 && html`<h2>${text.others}</h2>`}
    ${others.map((promise) => card(promise, visit))} ${promises.length === 0 && html`<p>${text.nothing}</p>`}
    ${topicFields(visit, topic)}
    <p>
      <a class="quiet" href="${visit.to('/alla')}">${text.all.link}</a>
      ${mayHandOn(opened.link, opened.contact) && html`<a class="quiet" href="${visit.to('/kollega')}">${text.handOver.link}</a>`}
      ${remindedBy(opened) !== null && html`<a class="quiet" href="${visit.to(pausePlace)}">${text.pause.title}</a>`}
    </p>`;
  return page(topic.refused?.status ?? 200, frame, text.meeting.title, main);
}

function meetingLines(meeting: Meeting | null, { frame, opened, today }: Visit): Markup {
  const { text, language } = frame;
  if (meeting === null) return html`<p>${text.meeting.none}</p>`;
  const when = momentText(meeting.startsAt, language, today);
  return html`<p>${text.meeting.when(opened.forum.name, when)}</p>
    ${meeting.location !== '' && html`<p>${text.meeting.where(meeting.location)}</p>`}
    <p class="soft">${text.meeting.hint}</p>`;
}

function card(promise: LinkedPromise, visit: Visit): Markup {
  const { text } = visit.frame;
  return html`<div class="card">
    <h3>${promise.title}</h3>
    ${promiseLines(promise, visit.opened.forum.name, visit)}
    <a
      class="button plain"
      href="${visit.to(placeOf(promise.id))}"
      aria-label="${text.answerThis(promise.title)}"
      >${text.answer}</a
    >
  </div>`;
}

function topicFields(visit: Visit, { title, refused }: TopicForm): Markup {
  const { frame, opened } = visit;
  const { text } = frame;
  const words = refused !== null && refused.findings.length === 0 && troubleBox(refused);
  return html`<h2>${text.topic.title}</h2>
    <form method="post" action="${visit.to(topicPlace)}">
      ${hiddenToken(visit, topicPlace, refused)} ${words} ${refused !== null && guardBox(refused, visit)}
      <label for="title">${text.topic.label}</label>
      <input
        type="text"
        id="title"
        name="title"
        maxlength="${lineLimit}"
        value="${title}"
        autocomplete="off"
        aria-describedby="topicSeen"
      />
      <p class="soft" id="topicSeen">${text.topic.seenBy(opened.forum.name, convenerOf(opened))}</p>
      <button class="button plain">${text.topic.send}</button>
    </form>`;
}
