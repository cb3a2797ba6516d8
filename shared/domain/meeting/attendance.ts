import type { RowId, Version } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { Contact, ContactChannel } from '../organisation/contact';
import type { ForumKey } from '../organisation/forum';
import type { OrganisationKey } from '../organisation/organisation';
import { contactsOn } from '../organisation/speakers';
import type { MeetingId } from './meeting';

/** Whether an organisation has come. Swedish: närvaro. */
export const attendanceStates = ['expected', 'present', 'substitute', 'absent'] as const;
export type AttendanceState = (typeof attendanceStates)[number];

/** How an organisation takes part in this meeting (F33). */
export const participationModes = ['teams', 'screen-share', 'link', 'phone'] as const;
export type ParticipationMode = (typeof participationModes)[number];

/** Attendance is per organisation, never per person. Swedish: närvaro. */
export interface Attendance {
  readonly id: RowId<'Attendance'>;
  readonly version: Version;
  readonly meeting: MeetingId;
  readonly organisation: OrganisationKey;
  readonly state: AttendanceState;
  readonly mode: ParticipationMode;
}

const usualMode: Readonly<Record<ContactChannel, ParticipationMode>> = {
  teams: 'teams',
  guest: 'teams',
  mail: 'link',
};

/** What stands of an organisation before anything has been noted: how its contact lets one expect it to take part. */
export function expectedAttendance(
  organisation: OrganisationKey,
  contacts: readonly Contact[],
  today: LocalDate,
  forum: ForumKey,
): Pick<Attendance, 'organisation' | 'state' | 'mode'> {
  const contact = contactsOn(contacts, today, forum).find((each) => each.organisation === organisation);
  return { organisation, state: 'expected', mode: usualMode[contact?.channel ?? 'mail'] };
}
