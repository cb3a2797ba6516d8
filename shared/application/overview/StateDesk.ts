import type { Instant } from '../../domain/kernel/id';
import { addDays } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { Forum } from '../../domain/organisation/forum';
import type { Clock } from '../ports/Clock';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { ForumCount, ForumSite } from '../ports/ForumSites';
import type { ForumList } from '../ports/MeetingBook';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { tallyReach } from './countDay';
import { undecidedIn, type Undecided } from './undecidedIn';

/** What Läget counts one forum's figures on, and the names beside them. */
export interface ForumAsCounted extends ForumCount {
  /** Null where the programme's list of forums does not know this one. */
  readonly forum: Forum | null;
  readonly places: DirectoryContent['places'];
  /** When it was read. */
  readonly read: Instant;
  /** Newest first; a failure leaves the figures standing. */
  readonly undecided: Result<readonly Undecided[], GatewayFailure>;
}

/** One forum's Läget; it reads its actions and its tallies, and stands though other lists are broken. */
export interface StateDesk {
  load(): Promise<Result<ForumAsCounted, GatewayFailure>>;
  follow(onChange: () => void): () => void;
}

interface StatePorts {
  readonly site: Pick<ForumSite, 'forum' | 'stateOf' | 'changes'>;
  readonly directory: Pick<Directory, 'load'>;
  readonly clock: Clock;
}

const followed: readonly ForumList[] = ['actions', 'decisions', 'meetings'];

/** One request to the forum's site, and one to the programme's unless it is known. */
export const makeStateDesk = ({ site, directory, clock }: StatePorts): StateDesk => ({
  load: async () => {
    const [seen, known] = await Promise.all([
      site.stateOf(addDays(clock.today(), -tallyReach)),
      directory.load(),
    ]);
    if (!seen.ok) return seen;
    if (!known.ok) return known;
    const { forums, places } = known.value;
    const { undecided, ...count } = seen.value;
    return success({
      ...count,
      undecided: undecided.ok ? success(undecidedIn(undecided.value)) : undecided,
      places,
      read: clock.now(),
      forum: forums.find(({ key }) => key === site.forum) ?? null,
    });
  },
  follow: (onChange) =>
    site.changes.follow('quiet', (lists) => {
      if (lists.some((list) => followed.includes(list))) onChange();
      return Promise.resolve();
    }),
});
