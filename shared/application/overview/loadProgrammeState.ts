import type { Result } from '../../domain/kernel/result';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import { inParallel } from '../inParallel';
import type { Directory } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { OverviewDesk } from './OverviewDesk';
import { stateFigures, type StateFigures } from './stateFigures';

/** One forum's part, shown as it comes; null figures where it could not be read, or has none. */
export interface ForumState {
  readonly forum: Pick<Forum, 'key' | 'name'>;
  readonly figures: StateFigures | null;
  readonly failure: GatewayFailure | null;
}

/** Calls back for each forum, in the order they answer; resolves with the number of forums when all have. */
export type LoadProgrammeState = (
  onForum: (state: ForumState) => void,
) => Promise<Result<number, GatewayFailure>>;

interface ProgrammeStatePorts {
  readonly directory: Pick<Directory, 'load'>;
  readonly deskOf: (forum: ForumKey) => Pick<OverviewDesk, 'load'> | null;
}

/** The whole programme's state: one request for each forum that the reader may read, four at a time. */
export const makeLoadProgrammeState =
  ({ directory, deskOf }: ProgrammeStatePorts): LoadProgrammeState =>
  async (onForum) => {
    const known = await directory.load();
    if (!known.ok) return known;
    const { forums } = known.value;
    await inParallel(forums, async ({ key, name }) => {
      const forum = { key, name };
      const seen = await deskOf(key)?.load();
      if (seen === undefined) return;
      onForum(
        seen.ok
          ? { forum, figures: stateFigures(seen.value), failure: null }
          : { forum, figures: null, failure: seen.error },
      );
    });
    return { ok: true, value: forums.length };
  };
