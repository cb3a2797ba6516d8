import type { Grant, Grantee } from '../provisioning/ProvisioningStep';
import type { SiteRole } from '../provisioning/SiteRole';
import type { ColumnKind } from '../provisioning/SiteSchema';

interface OfList {
  readonly list: string;
}
interface OfColumn extends OfList {
  readonly column: string;
}
interface OfView extends OfList {
  readonly view: string;
}
/** Null for the site itself. */
interface OfPlace {
  readonly list: string | null;
}

/** One thing that is not as it should be, or that could not be seen. What it means and what to do is said in words. */
export type DoctorFinding =
  | { readonly kind: 'sign-in-refused'; readonly message: string }
  | { readonly kind: 'token-refused' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'site-unknown' }
  | { readonly kind: 'site-silent' }
  | { readonly kind: 'site-refused'; readonly message: string }
  | { readonly kind: 'site-throttled' }
  | ({ readonly kind: 'list-missing'; readonly title: string } & OfList)
  | ({ readonly kind: 'list-renamed'; readonly title: string; readonly wanted: string } & OfList)
  | ({ readonly kind: 'list-described-otherwise' } & OfList)
  | ({ readonly kind: 'column-missing'; readonly title: string } & OfColumn)
  | ({ readonly kind: 'column-renamed'; readonly title: string; readonly wanted: string } & OfColumn)
  | ({ readonly kind: 'column-described-otherwise' } & OfColumn)
  | ({ readonly kind: 'column-other-kind'; readonly wanted: ColumnKind } & OfColumn)
  | ({ readonly kind: 'column-not-retired' } & OfColumn)
  | ({ readonly kind: 'rows-unlinked'; readonly rows: number } & OfList)
  | ({ readonly kind: 'choice-missing'; readonly choices: readonly string[] } & OfColumn)
  | ({ readonly kind: 'default-missing' } & OfColumn)
  | ({ readonly kind: 'index-missing' } & OfColumn)
  | ({ readonly kind: 'index-too-late'; readonly rows: number } & OfColumn)
  | ({ readonly kind: 'unique-missing' } & OfColumn)
  | ({ readonly kind: 'view-missing' } & OfView)
  | ({ readonly kind: 'view-otherwise' } & OfView)
  | ({ readonly kind: 'form-otherwise' } & OfList)
  | ({ readonly kind: 'rights-inherited' } & OfList)
  | ({ readonly kind: 'right-missing'; readonly to: Grantee; readonly grant: Grant } & OfPlace)
  | ({ readonly kind: 'right-too-wide'; readonly to: Grantee } & OfPlace)
  | ({ readonly kind: 'right-of-another'; readonly group: string } & OfList)
  | { readonly kind: 'level-missing' }
  | { readonly kind: 'group-missing'; readonly group: SiteRole }
  | { readonly kind: 'group-empty'; readonly group: SiteRole }
  | { readonly kind: 'owners-missing' }
  | { readonly kind: 'other-time-zone'; readonly timeZone: number }
  | { readonly kind: 'other-language'; readonly locale: number }
  | { readonly kind: 'older-schema'; readonly version: number; readonly wanted: number }
  | { readonly kind: 'newer-schema'; readonly version: number; readonly wanted: number }
  | { readonly kind: 'package-missing' }
  | { readonly kind: 'package-other-version'; readonly version: string; readonly wanted: string }
  | { readonly kind: 'catalogue-unseen' }
  | { readonly kind: 'tabs-not-named' }
  | { readonly kind: 'tabs-unreachable'; readonly address: string }
  | { readonly kind: 'tabs-unconfigured'; readonly address: string }
  | { readonly kind: 'tabs-other-tenant'; readonly origin: string }
  | { readonly kind: 'tabs-without-sign-in' }
  | { readonly kind: 'site-not-configured' }
  | { readonly kind: 'tabs-may-not-connect' }
  | { readonly kind: 'cross-origin-refused'; readonly origin: string }
  | { readonly kind: 'headers-visible'; readonly headers: string }
  | { readonly kind: 'bot-not-set-up' }
  | { readonly kind: 'bot-silent'; readonly origin: string }
  | { readonly kind: 'service-not-checked' }
  | { readonly kind: 'service-sign-in-refused'; readonly message: string }
  | { readonly kind: 'service-shut-out'; readonly site: string }
  | { readonly kind: 'service-reads-only'; readonly site: string }
  | { readonly kind: 'service-unseen'; readonly site: string }
  | { readonly kind: 'service-reaches-too-far'; readonly site: string }
  | { readonly kind: 'outside-unseen'; readonly site: string }
  | { readonly kind: 'outside-refused'; readonly site: string }
  | { readonly kind: 'other-mailbox-refused'; readonly mailbox: string }
  | { readonly kind: 'mailbox-shut'; readonly mailbox: string }
  | { readonly kind: 'mailbox-unknown'; readonly mailbox: string }
  | { readonly kind: 'mailbox-unseen'; readonly mailbox: string }
  | { readonly kind: 'other-mailbox-open'; readonly mailbox: string }
  | { readonly kind: 'mail-silent' };

export type FindingKind = DoctorFinding['kind'];
