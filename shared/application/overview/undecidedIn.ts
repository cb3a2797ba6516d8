import type { ForumOverview } from '../ports/OverviewBook';
import type { Undecided } from './OverviewDesk';

/** What awaits a decision, with where it was proposed; a rehearsal proposes nothing. */
export const undecidedIn = ({
  undecided,
  meetings,
}: Pick<ForumOverview, 'undecided' | 'meetings'>): readonly Undecided[] =>
  undecided
    .map(({ id, text, status, meeting }) => ({
      ...{ id, text, status },
      meeting: meetings.find((each) => each.id === meeting) ?? null,
    }))
    .filter(({ meeting }) => meeting?.rehearsal !== true);
