import { makeOpenLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/openLink.js';
import type { Incoming, Outgoing, Route } from '../http/Route.ts';
import type { AnswerPagesSetup, Visit } from './AnswerContext.ts';
import { showAnswer, showReceipt, takeAnswer } from './answering.ts';
import { sendCalendar, sendCsv, showAll } from './everywhere.ts';
import { handOverLimit } from './limits/handOverLimit.ts';
import { showHandedOver, showHandOver, takeHandOver } from './handingOver.ts';
import type { PageFrame } from './markup/layout.ts';
import { awayPage } from './pages/away.ts';
import { closedPage } from './pages/short.ts';
import { showPause, takePause } from './pausing.ts';
import { showOverview, takeTopic } from './preparing.ts';
import { chosenLanguage, pageFrame } from './pageFrame.ts';
import { rateLimit } from './limits/rateLimit.ts';

type Show = (visit: Visit) => Promise<Outgoing>;

/** Only what is sent by POST changes anything (F28). */
const places: readonly (readonly [Route['method'], string, Show])[] = [
  ['GET', '', showOverview],
  ['POST', '/amne', takeTopic],
  ['GET', '/atgard/:action', showAnswer],
  ['POST', '/atgard/:action', takeAnswer],
  ['GET', '/atgard/:action/tack', showReceipt],
  ['GET', '/alla', showAll],
  ['GET', '/alla.csv', sendCsv],
  ['GET', '/alla.ics', sendCalendar],
  ['GET', '/kollega', showHandOver],
  ['POST', '/kollega', takeHandOver],
  ['GET', '/kollega/tack', showHandedOver],
  ['GET', '/paus', showPause],
  ['POST', '/paus', takePause],
];

/** A whole organisation may sit behind one address; nobody guesses 256 bits at that pace. */
const everyday = { burst: 120, perMinute: 240 };
const wrongLinks = { burst: 20, perMinute: 20 };

/** The partner's pages, each behind the link in its address. */
export function answerRoutes(setup: AnswerPagesSetup): readonly Route[] {
  const mayAsk = rateLimit(everyday, setup.seconds);
  const mayBeWrong = rateLimit(wrongLinks, setup.seconds);
  const openLink = makeOpenLink(setup.ports);
  const mayHandOver = handOverLimit();
  const answerWith =
    (show: Show): Route['answer'] =>
    async (incoming) => {
      const frame = pageFrame(incoming, setup.example);
      if (!mayAsk(incoming.address)) return awayPage(429, frame, incoming);
      const secret = incoming.parameters['secret'] ?? '';
      const opened = await openLink(secret);
      if (opened.ok) return show({ ...visitOf(setup, incoming, frame, opened.value), mayHandOver });
      if (opened.error.kind !== 'link-closed') {
        setup.log.told('register-away', { why: opened.error.kind });
        return awayPage(503, frame, incoming);
      }
      return mayBeWrong(incoming.address) ? closedPage(frame) : awayPage(429, frame, incoming);
    };
  return places.map(([method, place, show]) => ({
    method,
    pattern: `/svar/:secret${place}`,
    bodyLimit: 32_768,
    answer: answerWith(show),
  }));
}

function visitOf(
  setup: AnswerPagesSetup,
  incoming: Incoming,
  frame: PageFrame,
  opened: Visit['opened'],
): Omit<Visit, 'mayHandOver'> {
  const secret = incoming.parameters['secret'] ?? '';
  const chosen = chosenLanguage(incoming);
  const query = chosen === null ? '' : `?sprak=${chosen}`;
  const to = (place: string): string => `/svar/${secret}${place}${query}`;
  return { setup, incoming, opened, secret, frame, today: setup.ports.clock.today(), to };
}
