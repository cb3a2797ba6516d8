import type { AllSurroundings, ForumBackground, ForumPart } from '../../application/all-actions/AllActions';
import type { ForumKey } from '../../domain/organisation/forum';
import type { FilterNames } from '../action-register/filterChoices';

/** The names that the rows of all forums have keys to, as far as they have come. */
export interface AllNames {
  readonly around: AllSurroundings | null;
  readonly backgrounds: ReadonlyMap<ForumKey, ForumBackground>;
}

export const forumNameIn = ({ around }: AllNames, forum: ForumKey): string =>
  around?.forums.find(({ key }) => key === forum)?.name ?? forum;

/** What the menus offer: of all forums, or of the one that is chosen. */
export const filterNamesIn = (
  { around, backgrounds }: AllNames,
  forum: ForumKey | null,
): FilterNames | null =>
  around === null
    ? null
    : {
        forums: around.forums.filter(({ key }) => forum === null || key === forum),
        directory: around.directory,
        problems: forum === null ? [] : (backgrounds.get(forum)?.problems ?? []),
      };

/** What is known already, and what came with these parts. */
export function withParts(
  known: AllNames['backgrounds'],
  parts: readonly ForumPart[],
): AllNames['backgrounds'] {
  const news = parts.filter((part) => part.kind === 'read' && known.get(part.forum) !== part.background);
  return news.length === 0
    ? known
    : new Map([
        ...known,
        ...news.flatMap((part) => (part.kind === 'read' ? [[part.forum, part.background] as const] : [])),
      ]);
}
