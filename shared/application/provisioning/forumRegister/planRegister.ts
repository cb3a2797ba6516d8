import type { PersonId } from '../../../domain/kernel/id';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { success, type Result } from '../../../domain/kernel/result';
import type { Forum, ForumKey } from '../../../domain/organisation/forum';
import type { Organisation, OrganisationKey } from '../../../domain/organisation/organisation';
import { contactsOfPerson } from '../../../domain/organisation/speakers';
import { forumRow, membersOf } from '../../first-run/forumMembers';
import type { ForumSetUp } from '../../first-run/ForumSetUp';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import type { DirectoryContent } from '../../ports/Directory';
import type { RegisterFinding, RegisterPlan, RegisterStep } from './RegisterPlan';

/** A coordinator's address, and the account behind it; null where the programme's site knows none. */
export interface NamedCoordinator {
  readonly mail: string;
  readonly person: PersonId | null;
}

export interface Registered {
  readonly forum: ForumKey;
  readonly given: ForumSetUp;
  readonly coordinators: readonly NamedCoordinator[];
  readonly known: DirectoryContent;
  readonly today: LocalDate;
}

/** The rows that the forum lacks, its own last: that one tells that it is set up. A row that stands is left as it is. */
export function planRegister(registered: Registered): Result<RegisterPlan, CommandRefusal> {
  const { forum, given, known } = registered;
  const members = membersOf(given, known);
  if (!members.ok) return members;
  const wanted = forumRow(forum, given, members.value);
  const standing = known.forums.find(({ key }) => key === forum);
  return success({
    steps: [
      ...organisationsToAdd(members.value, known),
      ...coordinatorsToAdd(registered, wanted.convener),
      ...(standing === undefined ? [{ kind: 'add-forum', forum: wanted } as const] : []),
    ],
    findings: [...unknownAmong(registered), ...(standing === undefined ? [] : differing(standing, wanted))],
  });
}

const organisationsToAdd = (
  members: readonly Organisation[],
  { organisations }: DirectoryContent,
): readonly RegisterStep[] =>
  members
    .filter(({ key }) => !organisations.some((known) => known.key === key))
    .map((organisation) => ({ kind: 'add-organisation', organisation }));

function coordinatorsToAdd(
  { forum, given, coordinators, known, today }: Registered,
  organisation: OrganisationKey,
): readonly RegisterStep[] {
  const functionTitle = given.functionTitle.trim();
  const isCoordinator = (person: PersonId): boolean =>
    contactsOfPerson(known.contacts, person, today, forum).some(({ role }) => role === 'coordinator');
  return coordinators.flatMap(({ mail, person }) =>
    person === null || isCoordinator(person)
      ? []
      : [{ kind: 'add-coordinator', mail, person, organisation, functionTitle }],
  );
}

const unknownAmong = ({ coordinators }: Registered): readonly RegisterFinding[] =>
  coordinators
    .filter(({ person }) => person === null)
    .map(({ mail }) => ({ kind: 'coordinator-unknown', mail }));

/** The mandate is written later, by people. */
const compared = [
  'name',
  'kind',
  'members',
  'convener',
  'cadenceDays',
  'idPrefix',
  'meetingTemplate',
] as const satisfies readonly (keyof Forum)[];

/** In whichever order they were chosen. */
const sorted = (forum: Forum): Forum => ({ ...forum, members: [...forum.members].sort() });

function differing(standing: Forum, wanted: Forum): readonly RegisterFinding[] {
  const [one, other] = [sorted(standing), sorted(wanted)];
  const fields = compared.filter((field) => String(one[field]) !== String(other[field]));
  return fields.length === 0 ? [] : [{ kind: 'forum-differs', fields }];
}
