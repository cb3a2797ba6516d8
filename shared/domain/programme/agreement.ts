import type { RowId, Version } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { OrganisationKey } from '../organisation/organisation';

export type AgreementKind = 'agreement' | 'plan';

export type AgreementStatus = 'draft' | 'anchoring' | 'in-force' | 'ended' | 'replaced';

/** A written agreement between organisations, or the plan of action that the law asks for. */
export interface Agreement {
  readonly id: RowId<'Agreement'>;
  readonly version: Version;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly parties: readonly OrganisationKey[];
  readonly purposes: string;
  readonly areas: string;
  /** The day it was signed or decided; a plan is to be updated two years after it. */
  readonly decidedOn: LocalDate | null;
  /** The last day of an agreement; null for one without end, and for a plan. */
  readonly endsOn: LocalDate | null;
  readonly registryNumber: string | null;
}

export type AgreementFields = Omit<Agreement, 'id' | 'version'>;
