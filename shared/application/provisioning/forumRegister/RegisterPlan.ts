import type { PersonId } from '../../../domain/kernel/id';
import type { Forum } from '../../../domain/organisation/forum';
import type { Organisation, OrganisationKey } from '../../../domain/organisation/organisation';

/** One row that a forum lacks in the programme's registers. */
export type RegisterStep =
  | { readonly kind: 'add-organisation'; readonly organisation: Organisation }
  | {
      readonly kind: 'add-coordinator';
      readonly mail: string;
      readonly person: PersonId;
      /** The convener. */
      readonly organisation: OrganisationKey;
      readonly functionTitle: string;
    }
  | { readonly kind: 'add-forum'; readonly forum: Forum };
export type RegisterStepKind = RegisterStep['kind'];

/** What is seen and not changed. */
export type RegisterFinding =
  /** Nobody by that address on the programme's site, so nobody to make coordinator. */
  | { readonly kind: 'coordinator-unknown'; readonly mail: string }
  /** Somebody may have changed the row on purpose. */
  /** SharePoint has the row already under a name that differs in its letters alone, so that nobody finds it. */
  | { readonly kind: 'row-not-found-again'; readonly step: RegisterStep }
  | { readonly kind: 'forum-differs'; readonly fields: readonly (keyof Forum)[] };

export interface RegisterPlan {
  readonly steps: readonly RegisterStep[];
  readonly findings: readonly RegisterFinding[];
}
