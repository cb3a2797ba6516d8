import { makePrepareByLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/prepareByLink.js';
import { makePromisesByLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import type { Outgoing } from '../http/Route.ts';
import type { Visit } from './AnswerContext.ts';
import { noTopic, overviewPage, topicPlace, type TopicForm } from './pages/overview.ts';
import { awayPage, keptPage } from './pages/away.ts';
import { postedForm } from './forms/postedForm.ts';
import { refusedBy, refusedFor, type Refused } from './forms/Refused.ts';

export const showOverview = (visit: Visit): Promise<Outgoing> =>
  withTopic(visit, { ...noTopic, sent: visit.incoming.url.searchParams.has('tack') });

async function withTopic(visit: Visit, topic: TopicForm): Promise<Outgoing> {
  const here = await makePromisesByLink(visit.setup.ports).here(visit.opened);
  if (here.ok) return overviewPage(visit, here.value, topic);
  const { frame, incoming } = visit;
  return topic.refused === null ? awayPage(503, frame, incoming) : keptPage(frame, incoming, topic.refused);
}

/** Puts a topic in the forum's backlog. */
export async function takeTopic(visit: Visit): Promise<Outgoing> {
  const form = postedForm(visit, topicPlace);
  const { text } = visit.frame;
  if (form === null) return again(visit, refusedFor(text.wrong.oldForm, 'topic', text));
  const preparing = makePrepareByLink(visit.setup.ports, form.guard);
  const done = await preparing.proposeTopic(visit.opened, form.given('title'), form.operation);
  if (!done.ok) return again(visit, refusedBy(done.error, 'topic', text, form.token));
  const back = visit.to('');
  return { status: 303, headers: { location: `${back}${back.includes('?') ? '&' : '?'}tack` } };
}

const again = (visit: Visit, refused: Refused): Promise<Outgoing> => {
  const title = (new URLSearchParams(visit.incoming.body).get('title') ?? '').slice(0, 500);
  return withTopic(visit, { title, refused, sent: false });
};
