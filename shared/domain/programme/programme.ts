import type { Key } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';

export type ProgrammeKey = Key<'Programme'>;

export const programmeStatuses = ['proposal', 'in-force', 'ceased'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** One version of the city's safety programme; its period and the day it was decided are two different things. Swedish: trygghetsprogram. */
export interface Programme {
  readonly key: ProgrammeKey;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate | null;
  readonly registryNumber: string | null;
  readonly status: ProgrammeStatus;
}
