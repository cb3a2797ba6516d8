import { isRunning } from '../../action/actionFacts';
import type { ActionId } from '../../action/actionId';
import type { MeetingId } from '../../meeting/meetingId';
import { isAhead } from '../../meeting/meetingPhase';
import type { ForumKey } from '../../organisation/forum';
import { turnTester } from '../dueWindow';
import type { RemindedAction } from '../reminder';
import { actionCandidate, type FindCandidates, type ForumDue } from './candidate';

/** An action late for so long that the next meeting takes it up. */
export interface AgendaMove {
  readonly forum: ForumKey;
  readonly action: ActionId;
  readonly meeting: MeetingId;
}

/** Whatever has been said since: it is spoken of in the room, and nobody's superior is written to. */
function lateForLong({ actions, span, settings }: ForumDue): readonly RemindedAction[] {
  const isTurn = turnTester('overdue-agenda', span, settings);
  return actions.filter((action) => isRunning(action) && action.dueDate !== null && isTurn(action.dueDate));
}

/** The next meeting that has not begun; null where none is planned. */
const nextMeeting = ({ meetings }: ForumDue): MeetingId | null =>
  meetings
    .filter((meeting) => isAhead(meeting) && !meeting.rehearsal)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0]?.id ?? null;

const isOnAgenda = ({ followUpAt }: RemindedAction, { meetings }: ForumDue): boolean =>
  meetings.some((meeting) => meeting.id === followUpAt && isAhead(meeting));

export function agendaMovesOf(due: ForumDue): readonly AgendaMove[] {
  const meeting = nextMeeting(due);
  if (meeting === null) return [];
  return lateForLong(due)
    .filter((action) => !isOnAgenda(action, due))
    .map(({ id }) => ({ forum: due.forum, action: id, meeting }));
}

/** Where no meeting is planned the coordinator is told instead. */
export const lateWithoutMeeting: FindCandidates = (due) =>
  nextMeeting(due) !== null
    ? []
    : lateForLong(due).flatMap((action) =>
        action.dueDate === null ? [] : [actionCandidate(due, 'overdue-agenda', action, action.dueDate)],
      );
