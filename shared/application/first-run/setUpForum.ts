import type { OperationId, PersonId } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import { guessOrganisation } from '../../domain/organisation/guessOrganisation';
import type { Organisation, OrganisationKey } from '../../domain/organisation/organisation';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { Clock } from '../ports/Clock';
import type { Directory, DirectoryContent, DirectoryRows } from '../ports/Directory';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { SignedInUser } from '../ports/SignedInUser';
import { forumRow, membersOf } from './forumMembers';
import type { ForumSetUp } from './ForumSetUp';

export type SetUpForum = (given: ForumSetUp) => Promise<Result<void, CommandRefusal>>;

interface SetUpPorts {
  readonly forum: ForumKey;
  readonly directory: Directory;
  readonly user: SignedInUser;
  readonly clock: Clock;
}

/**
 * Puts a forum that has its site and nothing else into the programme's registers: the organisations, the coordinator
 * as contact, and the forum itself last, since its row is what tells that it is set up. Each row is named by what it
 * is, so that it can be asked for again after a cut.
 */
export const makeSetUpForum =
  (ports: SetUpPorts): SetUpForum =>
  async (given) => {
    const known = await ports.directory.load();
    if (!known.ok) return known;
    const named = membersOf(given, known.value);
    if (!named.ok) return named;
    const members = named.value;
    for (const write of [
      () => addOrganisations(ports.directory, members, known.value),
      () => addSelf(ports, given, members[0] ?? guessOrganisation(given.name)),
      () => addForum(ports, given, members),
    ]) {
      const written = await write();
      if (!written.ok) return written;
    }
    return success(undefined);
  };

type Written = Promise<Result<void, WriteFailure>>;

const addOrganisations = (
  directory: Directory,
  members: readonly Organisation[],
  { organisations }: DirectoryContent,
): Written =>
  directory.add(
    'organisations',
    members
      .filter(({ key }) => !organisations.some((known) => known.key === key))
      .map((row) => ({ row, operation: `organisation-${row.key}` as OperationId })),
  );

const addSelf = (
  { forum, directory, user, clock }: SetUpPorts,
  { functionTitle }: ForumSetUp,
  { key: organisation }: Organisation,
): Written =>
  directory.add('contacts', [
    coordinatorContact({ forum, person: user.person, organisation, functionTitle, today: clock.today() }),
  ]);

interface NewCoordinator {
  readonly forum: ForumKey;
  readonly person: PersonId;
  readonly organisation: OrganisationKey;
  readonly functionTitle: string;
  readonly today: LocalDate;
}

/** Whoever coordinates a new forum, as a contact of its convener. */
export const coordinatorContact = ({
  forum,
  person,
  organisation,
  functionTitle,
  today,
}: NewCoordinator) => ({
  row: {
    ...{ organisation, functionTitle: functionTitle.trim(), person },
    role: 'coordinator',
    channel: 'teams',
    mail: null,
    forums: [forum],
    substitute: null,
    validFrom: today,
    validTo: null,
  } satisfies DirectoryRows['contacts'],
  operation: `coordinator-${forum}-${person}` as OperationId,
});

const addForum = (
  { forum, directory }: SetUpPorts,
  given: ForumSetUp,
  members: readonly Organisation[],
): Written =>
  directory.add('forums', [
    { row: forumRow(forum, given, members), operation: `forum-${forum}` as OperationId },
  ]);
