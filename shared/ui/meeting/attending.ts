import type { MeetingView } from '../../application/meetings/MeetingSession';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { AttendanceState, ParticipationMode } from '../../domain/meeting/attendance';
import type { ContactChannel } from '../../domain/organisation/contact';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { contactsOn } from '../../domain/organisation/speakers';

/** How an organisation takes part, as noted or as its contact lets one expect. */
export interface Attending {
  readonly organisation: OrganisationKey;
  readonly state: AttendanceState;
  readonly mode: ParticipationMode;
}

const usualMode: Readonly<Record<ContactChannel, ParticipationMode>> = {
  teams: 'teams',
  guest: 'teams',
  mail: 'link',
};

/** The forum's members and whoever else has been noted; nobody has to be added by hand. */
export function attending(
  { directory, room }: Pick<MeetingView, 'directory' | 'room'>,
  forum: ForumKey,
  today: LocalDate,
): readonly Attending[] {
  const members = directory.forums.find(({ key }) => key === forum)?.members ?? [];
  const noted = new Map(room.attendance.map((row) => [row.organisation, row]));
  const contacts = contactsOn(directory.contacts, today, forum);
  const channelOf = (key: OrganisationKey): ContactChannel =>
    contacts.find(({ organisation }) => organisation === key)?.channel ?? 'mail';
  return [...new Set([...members, ...noted.keys()])].map(
    (organisation): Attending =>
      noted.get(organisation) ?? {
        organisation,
        state: 'expected',
        mode: usualMode[channelOf(organisation)],
      },
  );
}
