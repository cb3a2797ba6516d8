import type { Version } from '../../domain/kernel/id';

/** Someone else wrote first: nothing of ours was written; `theirs` is the version that stands. */
interface ChangedByOther {
  readonly kind: 'changed-by-other';
  readonly theirs: Version;
}

/** What can stop a call to SharePoint, told apart as far as people need it. */
export type GatewayFailure =
  /** SharePoint says no; `what` names the list or row for the screen. */
  | { readonly kind: 'not-allowed'; readonly what: string }
  | { readonly kind: 'not-found'; readonly what: string }
  /** A list or column that the product needs is missing. */
  | { readonly kind: 'not-provisioned'; readonly what: string }
  /** More rows match than SharePoint looks through in one question (5,000): the selection has to be narrower. */
  | { readonly kind: 'too-many-rows'; readonly what: string }
  | { readonly kind: 'throttled' }
  /** No answer after the allowed attempts; an insert or update may still have been done, the retry will tell. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'sign-in-needed' }
  /** Refused for its content: too long, not among the choices, a duplicate of an enforced-unique value. */
  | { readonly kind: 'refused'; readonly message: string };

/** Why something was not written. */
export type WriteFailure = GatewayFailure | ChangedByOther;
