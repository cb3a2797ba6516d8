import type { ForumKey } from '../../domain/organisation/forum';
import { readFilter, withPart, writeFilter, type RegisterFilter } from '../action-register/registerFilter';

/** A selection over all forums; with a forum it holds that one's actions alone. It lives in the address. */
export interface AllAddress {
  readonly forum: ForumKey | null;
  readonly filter: RegisterFilter;
}

/** The name in the address; it is part of links already sent, so it never changes. */
const forumName = 'forum';

/** A problem belongs to one forum: without it, or in another, its number means nothing. */
export const inForumAlone = (filter: RegisterFilter, forum: ForumKey | null): AllAddress => ({
  forum,
  filter: withPart(filter, 'problem', undefined),
});

/** Reads what it knows and leaves the rest, as the filter does; a forum that is not configured is never trusted. */
export function readAllAddress(query: string, forums: readonly ForumKey[]): AllAddress {
  const given = new URLSearchParams(query).get(forumName);
  const forum = forums.find((key) => key === given) ?? null;
  const filter = readFilter(query);
  return forum === null ? inForumAlone(filter, null) : { forum, filter };
}

/** The same selection gives the same text. */
export function writeAllAddress({ forum, filter }: AllAddress): string {
  const query = new URLSearchParams(writeFilter(filter));
  if (forum !== null) query.set(forumName, forum);
  return query.toString();
}
