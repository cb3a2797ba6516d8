import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Meeting } from '../../../domain/meeting/meeting';
import { isRunning, meetingStatesAfter } from '../../../domain/meeting/moveMeeting';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { SignedInMember } from '../../people/signedInMember';
import type { CommandRefusal } from '../CommandRefusal';
import type { OpenMeeting } from './OpenMeeting';
import { lineLimit } from '../../../domain/kernel/lineLimit';

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

/**
 * Steps, minutes and the stage are one person's to steer; the other coordinators write along. Where nobody is named,
 * as in a meeting that was begun on the list page, any of them steers.
 */
export function steersRunning(meeting: OpenMeeting): Result<OrganisationKey, CommandRefusal> {
  const leads = leadsRunning(meeting);
  const { me, room } = meeting.view();
  const { leader, ledBy } = room.meeting;
  if (!leads.ok || leader === null || leader === me.contact?.person) return leads;
  return failure({ kind: 'led-by-other', by: ledBy });
}

/** Whoever sits here, as the meeting's row names its leader: function and organisation, never a name. */
export function leadOf(meeting: OpenMeeting): Pick<Meeting, 'leader' | 'ledBy'> {
  const { contact } = meeting.view().me;
  const organisation = meeting.directory.organisations.find(({ key }) => key === contact?.organisation);
  const words = [contact?.functionTitle ?? '', organisation?.shortName ?? ''].filter((word) => word !== '');
  return { leader: contact?.person ?? null, ledBy: words.join(', ').slice(0, lineLimit) };
}

/** The coordinator, until the meeting is over. */
export function changesAgenda(meeting: OpenMeeting): Result<OrganisationKey, CommandRefusal> {
  const { me, room } = meeting.view();
  return isOver(room.meeting) ? failure({ kind: 'meeting-not-running' }) : onlyCoordinator(me);
}

/** Held or cancelled: its rows stand. */
export const isOver = ({ state }: Pick<Meeting, 'state'>): boolean => meetingStatesAfter(state).length === 0;

/** Whoever may name problems and causes: they would outlive a rehearsal, so there nobody does (F50). */
export function namesSituation(meeting: OpenMeeting): Result<OrganisationKey, CommandRefusal> {
  const { me, room } = meeting.view();
  return room.meeting.rehearsal
    ? failure({ kind: 'not-in-rehearsal', what: 'situation' })
    : onlyCoordinator(me);
}

/** For rows that a command names and that are no longer on the table. */
export const gone = (what: string): Result<never, CommandRefusal> => failure({ kind: 'not-found', what });
