import type { OperationId, PersonId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { Forum, ForumKey, ForumKind } from '../../domain/organisation/forum';
import { guessOrganisation } from '../../domain/organisation/guessOrganisation';
import type { Organisation } from '../../domain/organisation/organisation';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { Clock } from '../ports/Clock';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { SignedInUser } from '../ports/SignedInUser';

/** What a forum needs before anything can be promised in it. */
export interface ForumSetUp {
  readonly name: string;
  readonly kind: ForumKind;
  readonly idPrefix: string;
  readonly cadenceDays: number | null;
  readonly meetingTemplate: string;
  /** The coordinator's own function: "Trygghetssamordnare". */
  readonly functionTitle: string;
  /** By name, the convener first. */
  readonly organisations: readonly string[];
}

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
    const names = namesIn(given);
    if (!names.ok) return names;
    const known = await ports.directory.load();
    if (!known.ok) return known;
    const members = names.value.map((name) => organisationOf(name, known.value));
    const unusable = unusableAmong(members, known.value);
    if (unusable !== null) return failure({ kind: 'organisation-name-unusable', name: unusable.name });
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

/** The organisations' names, without blank and repeated ones. */
function namesIn({
  name,
  functionTitle,
  organisations,
}: ForumSetUp): Result<readonly string[], CommandRefusal> {
  const names = [...new Set(organisations.map((one) => one.trim()).filter((one) => one !== ''))];
  if (name.trim() === '' || functionTitle.trim() === '') return failure({ kind: 'text-missing' });
  return names.length < 2 ? failure({ kind: 'organisation-missing' }) : success(names);
}

type Written = Promise<Result<void, WriteFailure>>;

const organisationOf = (name: string, { organisations }: DirectoryContent): Organisation =>
  organisations.find((one) => one.name.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv')) ??
  guessOrganisation(name);

/** The first whose key is empty, that of another member, or that of an organisation by another name. */
const unusableAmong = (
  members: readonly Organisation[],
  { organisations }: DirectoryContent,
): Organisation | null =>
  members.find(
    ({ key, name }, at) =>
      key === '' ||
      members.findIndex((other) => other.key === key) < at ||
      organisations.some((other) => other.key === key && other.name !== name),
  ) ?? null;

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
  { key }: Organisation,
): Written =>
  directory.add('contacts', [
    {
      row: {
        organisation: key,
        functionTitle: functionTitle.trim(),
        role: 'coordinator',
        channel: 'teams',
        person: user.person satisfies PersonId,
        mail: null,
        forums: [forum],
        substitute: null,
        validFrom: clock.today(),
        validTo: null,
      },
      operation: `coordinator-${forum}-${user.person}` as OperationId,
    },
  ]);

const addForum = (
  { forum, directory }: SetUpPorts,
  given: ForumSetUp,
  members: readonly Organisation[],
): Written =>
  directory.add('forums', [
    { row: forumRow(forum, given, members), operation: `forum-${forum}` as OperationId },
  ]);

const forumRow = (
  key: ForumKey,
  { name, kind, idPrefix, cadenceDays, meetingTemplate }: ForumSetUp,
  members: readonly Organisation[],
): Forum => ({
  ...{ key, name: name.trim(), kind, mandate: '', idPrefix: idPrefix.trim(), cadenceDays, meetingTemplate },
  members: members.map((member) => member.key),
  convener: members[0]?.key ?? guessOrganisation(name).key,
});
