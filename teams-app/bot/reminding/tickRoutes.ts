import { createHash, timingSafeEqual } from 'node:crypto';
import { json, plain } from '../http/replies.ts';
import type { Route } from '../http/Route.ts';
import type { Ticker } from './createTicker.ts';

const sum = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a call bears the token; in the same time whatever it bears. */
const bears = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(sum(authorization ?? ''), sum(`Bearer ${token}`));

/**
 * `POST /tick` for a timer outside the service. It carries nothing: the time is the service's own, so a call that is
 * repeated or forged can do no more than the clock does by itself. Without a configured token there is no such address.
 */
export const tickRoutes = (ticker: Pick<Ticker, 'run'>, token: string | null): readonly Route[] =>
  token === null
    ? []
    : [
        {
          method: 'POST',
          pattern: '/tick',
          bodyLimit: 1024,
          answer: async ({ headers }) => {
            if (!bears(headers.authorization, token)) return plain(401, 'Unauthorized');
            const report = await ticker.run();
            return report === null ? plain(503, 'Try again') : json(200, report);
          },
        },
      ];
