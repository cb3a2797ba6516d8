import type { ActionFile } from '@samverkansrummet/shared/lib-commonjs/application/actions/ActionDesk.js';
import type { UseCases } from '@samverkansrummet/shared/lib-commonjs/application/compose.js';
import type { MyForumPart } from '@samverkansrummet/shared/lib-commonjs/application/my-work/loadMyWork.js';
import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import { ownIn } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import type { GatewayFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';
import { success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { Meeting } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { answersFor } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/answersFor.js';
import type { Contact } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import type { Forum, ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { OrganisationKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/organisation.js';
import type { ChatGround } from '../ChatGround.ts';
import type { PromiseInCard, PromiseReference } from './PromiseInCard.ts';
import { toPromiseInCard } from './toPromiseInCard.ts';

/** A card with more rows is not read; the tab has the rest. */
export const mostInCard = 6;

/** What one person has promised, over all forums. */
export interface MyPromises {
  readonly directory: DirectoryContent;
  readonly contacts: readonly Contact[];
  readonly promises: readonly PromiseInCard[];
  /** Those that wait for an answer come first. */
  readonly all: readonly NamedPromise[];
  readonly meetings: readonly { readonly forum: Forum; readonly meeting: Meeting }[];
  /** Names of the forums that could not be read. */
  readonly missing: readonly string[];
}

interface NamedPromise extends PromiseReference {
  readonly displayId: string;
}

/** One request for each forum and one for each promise shown. */
export async function loadPromises(
  ground: ChatGround,
  useCases: UseCases,
): Promise<Result<MyPromises, GatewayFailure>> {
  const parts: MyForumPart[] = [];
  const work = await useCases.loadMyWork((part) => parts.push(part));
  if (!work.ok) return work;
  const { directory, contacts } = work.value;
  const all = namedIn(parts);
  return success({
    directory,
    contacts,
    all,
    promises: await openPromises(ground, useCases, { directory, contacts }, all.slice(0, mostInCard)),
    meetings: meetingsIn(parts, directory),
    missing: parts.flatMap((part) => (part.kind === 'failed' ? [part.name] : [])),
  });
}

function namedIn(parts: readonly MyForumPart[]): readonly NamedPromise[] {
  const rows = (which: 'toAnswer' | 'mine') =>
    parts.flatMap((part) =>
      part.kind === 'failed'
        ? []
        : part[which].map(({ id, displayId, dueDate }) => ({
            forum: part.forum,
            action: id,
            displayId,
            dueDate: dueDate ?? '9999-12-31',
          })),
    );
  const byDate = (one: { dueDate: string }, other: { dueDate: string }): number =>
    one.dueDate.localeCompare(other.dueDate);
  return [...rows('toAnswer').sort(byDate), ...rows('mine').sort(byDate)];
}

function meetingsIn(parts: readonly MyForumPart[], { forums }: DirectoryContent): MyPromises['meetings'] {
  return parts.flatMap((part) => {
    const forum = forums.find(({ key }) => key === part.forum);
    return part.kind === 'failed' || forum === undefined
      ? []
      : part.meetings.map((meeting) => ({ forum, meeting }));
  });
}

/** The person's organisations' own, or all in the forums where the person is a contact. */
type Whose = 'own' | 'forums';

/** Opens each promise; one that is no longer there, or is none of those that the person may have, is left out. */
export async function openPromises(
  ground: ChatGround,
  useCases: UseCases,
  { directory, contacts }: Pick<MyPromises, 'directory' | 'contacts'>,
  references: readonly PromiseReference[],
  whose: Whose = 'own',
): Promise<readonly PromiseInCard[]> {
  const today = ground.clock.today();
  const opened = await Promise.all(
    references.map(async ({ forum: key, action }) => {
      const forum = directory.forums.find((each) => each.key === key);
      const file = await fileOf(useCases, key, action);
      if (forum === undefined || file === null) return null;
      const isOwn = (contact: Contact): boolean => spokenForIn(file, contact, directory, today) !== null;
      if (whose === 'own') return contacts.some(isOwn) ? toPromiseInCard(forum, file, ground) : null;
      if (!isIn(key, contacts)) return null;
      const { organisation } = file.action;
      const organisationName = directory.organisations.find((each) => each.key === organisation)?.name ?? '';
      return { ...toPromiseInCard(forum, file, ground), organisationName };
    }),
  );
  return opened.filter((each) => each !== null);
}

/** Also what an organisation promised that the contact's has come after. */
const spokenForIn = (
  { action }: ActionFile,
  { organisation }: Contact,
  { organisations }: Pick<DirectoryContent, 'organisations'>,
  today: LocalDate,
): OrganisationKey | null => ownIn(action, answersFor(organisations, organisation, today));

const isIn = (forum: ForumKey, contacts: readonly Contact[]): boolean =>
  contacts.some(({ forums }) => forums.length === 0 || forums.includes(forum));

async function fileOf(
  useCases: UseCases,
  forum: ForumKey,
  action: PromiseReference['action'],
): Promise<ActionFile | null> {
  const opened = await useCases.actionDesk(forum)?.open(action);
  return opened?.ok === true ? opened.value : null;
}
