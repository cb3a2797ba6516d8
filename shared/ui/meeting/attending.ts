import type { MeetingView } from '../../application/meetings/MeetingSession';
import type { LocalDate } from '../../domain/kernel/localDate';
import {
  expectedAttendance,
  type AttendanceState,
  type ParticipationMode,
} from '../../domain/meeting/attendance';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OrganisationKey } from '../../domain/organisation/organisation';

/** How an organisation takes part, as noted or as its contact lets one expect. */
export interface Attending {
  readonly organisation: OrganisationKey;
  readonly state: AttendanceState;
  readonly mode: ParticipationMode;
}

/** The forum's members and whoever else has been noted; nobody has to be added by hand. */
export function attending(
  { directory, room }: Pick<MeetingView, 'directory' | 'room'>,
  forum: ForumKey,
  today: LocalDate,
): readonly Attending[] {
  const members = directory.forums.find(({ key }) => key === forum)?.members ?? [];
  const noted = new Map(room.attendance.map((row) => [row.organisation, row]));
  return [...new Set([...members, ...noted.keys()])].map(
    (organisation): Attending =>
      noted.get(organisation) ?? expectedAttendance(organisation, directory.contacts, today, forum),
  );
}
