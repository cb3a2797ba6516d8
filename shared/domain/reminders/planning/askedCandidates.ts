import { isRunning } from '../../action/actionFacts';
import { localDateOf } from '../../kernel/localDateOf';
import { actionCandidate, type Candidate, type ForumDue } from './candidate';

/**
 * Actions of which a coordinator has asked how they stand (F29), and nobody has told. They do not wait for the day's
 * planning; the day that they were asked on is their anchor, so that each asking is passed on once.
 */
export const askedCandidates = (
  due: Pick<ForumDue, 'forum' | 'settings' | 'timeZone' | 'actions'>,
): readonly Candidate[] =>
  !due.settings.rules['update-asked'].on
    ? []
    : due.actions.flatMap((action) =>
        action.updateAskedAt !== null && isRunning(action)
          ? [actionCandidate(due, 'update-asked', action, localDateOf(action.updateAskedAt, due.timeZone))]
          : [],
      );
