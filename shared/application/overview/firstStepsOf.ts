import type { Forum } from '../../domain/organisation/forum';
import type { MissingSubstitute } from '../../domain/organisation/missingSubstitutes';
import type { ForumOverview } from '../ports/OverviewBook';
import type { ForumAtAGlance } from './OverviewDesk';

/** A forum that has held a meeting of its own needs no guide; until then each step is done or still to do. */
export function firstStepsOf(
  { meetings, actions }: Pick<ForumOverview, 'meetings' | 'actions'>,
  forum: Forum | null,
  missing: readonly MissingSubstitute[],
): ForumAtAGlance['firstSteps'] {
  const real = meetings.filter(({ rehearsal }) => !rehearsal);
  if (real.some(({ state }) => state === 'held' || state === 'closing')) return null;
  const nobody = missing.filter(({ why }) => why === 'no-contact').length;
  return {
    furnished: forum !== null,
    organisations: forum !== null && forum.members.length > 1 && nobody === 0,
    promises: actions === null || actions.length > 0,
    meeting: real.some(({ state }) => state !== 'cancelled'),
    rehearsal: meetings.some(({ rehearsal, state }) => rehearsal && state === 'held'),
  };
}
