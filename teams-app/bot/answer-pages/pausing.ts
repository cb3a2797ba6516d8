import {
  makePauseByLink,
  remindedBy,
  type PauseRefusal,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/pauseByLink.js';
import { parseLocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import { dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import type { Outgoing } from '../http/Route.ts';
import type { Visit } from './AnswerContext.ts';
import { postedForm, type PostedForm } from './forms/postedForm.ts';
import type { FormToken } from './forms/formToken.ts';
import { refusedBy, refusedFor, type Refused } from './forms/Refused.ts';
import { awayPage, keptPage } from './pages/away.ts';
import { notPausedPage, pausePage, pausePlace } from './pages/pause.ts';

const byLink = ({ setup: { wishes, ports } }: Visit) => makePauseByLink(wishes, ports.clock);

export const showPause = (visit: Visit): Promise<Outgoing> =>
  remindedBy(visit.opened) === null ? Promise.resolve(notPausedPage(visit)) : formPage(visit, null);

async function formPage(visit: Visit, refused: Refused | null): Promise<Outgoing> {
  const { frame, incoming } = visit;
  const standing = await byLink(visit).standing(visit.opened);
  if (!standing.ok)
    return refused === null ? awayPage(503, frame, incoming) : keptPage(frame, incoming, refused);
  const until = (new URLSearchParams(incoming.body).get('until') ?? '').slice(0, 20);
  return pausePage(visit, { standing: standing.value, until, refused });
}

/** What stands now is told by the page itself, with the way to end it. */
export async function takePause(visit: Visit): Promise<Outgoing> {
  if (remindedBy(visit.opened) === null) return notPausedPage(visit);
  const { text } = visit.frame;
  const form = postedForm(visit, pausePlace);
  if (form === null) return formPage(visit, refusedFor(text.wrong.oldForm, 'pause', text));
  const done = await take(visit, form);
  if (done.ok) return { status: 303, headers: { location: visit.to(pausePlace) } };
  return formPage(visit, wordsFor(done.error, visit, form.token));
}

async function take(visit: Visit, { given, operation }: PostedForm): Promise<Result<void, PauseRefusal>> {
  const pausing = byLink(visit);
  if (given('end') !== '') return pausing.end(visit.opened, operation);
  const until = parseLocalDate(given('until'));
  return until.ok ? pausing.pause(visit.opened, until.value, operation) : until;
}

function wordsFor(refusal: PauseRefusal, { frame, today }: Visit, token: FormToken): Refused {
  const { text, language } = frame;
  return refusal.kind === 'pause-too-long'
    ? refusedFor(text.wrong.pauseTooLong(dayText(refusal.last, language, today)), 'pause', text)
    : refusedBy(refusal, 'pause', text, token);
}
