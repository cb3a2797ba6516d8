import type { ForumKey } from '../../domain/organisation/forum';

/** The part of a route that names the forum; nothing where the tab belongs to one. */
export const inForum = (forum: ForumKey | undefined): { readonly forum?: ForumKey } =>
  forum === undefined ? {} : { forum };
