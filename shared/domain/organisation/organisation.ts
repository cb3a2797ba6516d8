import type { Key } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';

export type OrganisationKey = Key<'Organisation'>;

export const organisationKinds = [
  'committee',
  'district-administration',
  'specialist-administration',
  'company',
  'police',
  'region',
  'rescue-service',
  'state-authority',
  'business',
  'civil-society',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A party to the samverkan: a committee, administration, company, the police, the region … Swedish: organisation. */
export interface Organisation {
  readonly key: OrganisationKey;
  readonly name: string;
  /** As said in a narrow panel: "Region Stockholm, trafikförv." */
  readonly shortName: string;
  /** Two letters beside the name: "RS". */
  readonly tag: string;
  readonly kind: OrganisationKind;
  readonly validFrom: LocalDate | null;
  /** The last day it exists; null while it does. */
  readonly validTo: LocalDate | null;
  /** Takes over its promises when it ends (2023: Rinkeby-Kista and Spånga-Tensta became Järva). */
  readonly successor: OrganisationKey | null;
}
