import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Meeting } from '../../../domain/meeting/meeting';
import { isRunning, meetingStatesAfter } from '../../../domain/meeting/moveMeeting';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { SignedInMember } from '../../people/signedInMember';
import type { CommandRefusal } from '../CommandRefusal';
import type { OpenMeeting } from './OpenMeeting';

/** Editing is the coordinators'; SharePoint refuses the others too, this only says so before a request is made. */
export const onlyCoordinator = (me: SignedInMember): Result<OrganisationKey, CommandRefusal> =>
  me.coordinator && me.organisation !== null
    ? success(me.organisation)
    : failure({ kind: 'only-coordinator' });

/** The coordinator of a meeting that is under way. */
export function leadsRunning(meeting: OpenMeeting): Result<OrganisationKey, CommandRefusal> {
  const { me, room } = meeting.view();
  return isRunning(room.meeting) ? onlyCoordinator(me) : failure({ kind: 'meeting-not-running' });
}

/** The coordinator, until the meeting is over. */
export function changesAgenda(meeting: OpenMeeting): Result<OrganisationKey, CommandRefusal> {
  const { me, room } = meeting.view();
  return isOver(room.meeting) ? failure({ kind: 'meeting-not-running' }) : onlyCoordinator(me);
}

/** Held or cancelled: its rows stand. */
export const isOver = ({ state }: Pick<Meeting, 'state'>): boolean => meetingStatesAfter(state).length === 0;

/** For rows that a command names and that are no longer on the table. */
export const gone = (what: string): Result<never, CommandRefusal> => failure({ kind: 'not-found', what });
