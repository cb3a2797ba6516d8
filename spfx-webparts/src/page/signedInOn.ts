import type { PersonId } from '@samverkansrummet/shared/lib/domain/kernel/id';
import type { SignedInUser } from '@samverkansrummet/shared/lib/application/ports/SignedInUser';

/** What a page tells of its reader; the directory's part is missing for some of those outside the organisation. */
interface KnownReader {
  readonly aadInfo?: { readonly userId: { toString(): string } } | undefined;
  readonly user: { readonly displayName: string };
}

/** The reader as the page knows them: contacts name people by the directory's own id, in small letters. */
export const signedInOn = ({ aadInfo, user }: KnownReader): SignedInUser => ({
  person: (aadInfo?.userId.toString() ?? '').toLowerCase() as PersonId,
  name: user.displayName,
});
