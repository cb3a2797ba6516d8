import type { Forum, ForumKey } from '../../domain/organisation/forum';
import { failure, success, type Result } from '../../domain/kernel/result';
import { guessOrganisation } from '../../domain/organisation/guessOrganisation';
import type { Organisation } from '../../domain/organisation/organisation';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { DirectoryContent } from '../ports/Directory';
import type { ForumSetUp } from './ForumSetUp';

/** The organisations of a new forum, the convener first: known ones as they are known, the others guessed by name. */
export function membersOf(
  given: ForumSetUp,
  known: DirectoryContent,
): Result<readonly Organisation[], CommandRefusal> {
  const names = namesIn(given);
  if (!names.ok) return names;
  const members = names.value.map((name) => organisationOf(name, known));
  const unusable = unusableAmong(members, known);
  return unusable === null
    ? success(members)
    : failure({ kind: 'organisation-name-unusable', name: unusable.name });
}

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

export const forumRow = (
  key: ForumKey,
  { name, kind, idPrefix, cadenceDays, meetingTemplate }: ForumSetUp,
  members: readonly Organisation[],
): Forum => ({
  ...{ key, name: name.trim(), kind, mandate: '', idPrefix: idPrefix.trim(), cadenceDays, meetingTemplate },
  members: members.map((member) => member.key),
  convener: members[0]?.key ?? guessOrganisation(name).key,
});
