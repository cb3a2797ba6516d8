import type { Directory } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import { json } from '../http/replies.ts';
import type { Log } from '../log/createLog.ts';
import type { Route } from '../http/Route.ts';

/** Seconds that a reading of the programme's site stands for the next ones. */
const keptSeconds = 15;

export interface HealthSetup {
  readonly directory: Directory;
  readonly log: Log;
  /** A clock that only goes forwards. */
  readonly seconds: () => number;
}

/**
 * `/health`: the process lives. `/ready`: it reaches the programme's site. Nobody can make it read more than one time
 * a quarter of a minute by asking.
 */
export function healthRoutes({ directory, log, seconds }: HealthSetup): readonly Route[] {
  let kept: { readonly reading: Promise<boolean>; readonly since: number } | null = null;
  const reaches = async (): Promise<boolean> => {
    try {
      const loaded = await directory.load();
      if (!loaded.ok) log.told('not-ready', { why: loaded.error.kind });
      return loaded.ok;
    } catch (error) {
      log.failed('not-ready', error);
      return false;
    }
  };
  const isReady = (): Promise<boolean> => {
    if (kept === null || seconds() - kept.since >= keptSeconds)
      kept = { reading: reaches(), since: seconds() };
    return kept.reading;
  };
  return [
    { method: 'GET', pattern: '/health', answer: () => Promise.resolve(json(200, { status: 'ok' })) },
    {
      method: 'GET',
      pattern: '/ready',
      answer: async () => ((await isReady()) ? json(200, { ready: true }) : json(503, { ready: false })),
    },
  ];
}
