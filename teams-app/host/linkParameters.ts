import { failure, success, type Result } from '@samverkansrummet/shared/lib/domain/kernel/result';
import type { MeetingId } from '@samverkansrummet/shared/lib/domain/meeting/meeting';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';

export type LinkFailure =
  | { readonly kind: 'no-forum' }
  | { readonly kind: 'unknown-forum' }
  | { readonly kind: 'no-meeting' }
  | { readonly kind: 'unknown-meeting' };

const forumKeyOf = (site: string): string => site.slice(site.lastIndexOf('/') + 1);

export const forumKeysOf = (forumSites: readonly string[]): readonly ForumKey[] =>
  forumSites.map((site) => forumKeyOf(site) as ForumKey);

/** A link is never trusted: the forum must be one of the configured, and what is unknown is ignored. */
export function readForum(search: string, forumSites: readonly string[]): Result<ForumKey, LinkFailure> {
  const wanted = new URLSearchParams(search).get('forum');
  if (wanted === null || wanted === '') return failure({ kind: 'no-forum' });
  const found = forumKeysOf(forumSites).find((key) => key === wanted);
  return found === undefined ? failure({ kind: 'unknown-forum' }) : success(found);
}

/** SharePoint's row numbers: a positive whole number of at most ten digits. */
export function readMeeting(search: string): Result<MeetingId, LinkFailure> {
  const wanted = new URLSearchParams(search).get('meeting');
  if (wanted === null || wanted === '') return failure({ kind: 'no-meeting' });
  return /^[1-9]\d{0,9}$/.test(wanted)
    ? success(Number(wanted) as MeetingId)
    : failure({ kind: 'unknown-meeting' });
}
