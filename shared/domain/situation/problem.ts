import type { RowId, Version } from '../kernel/id';
import type { PlaceKey } from './place';
import type { ProblemKind } from './problemKind';

export type ProblemId = RowId<'Problem'>;

export const problemStatuses = [
  'new',
  'being-analysed',
  'prioritised',
  'monitored',
  'resolved',
  'returned',
] as const;
export type ProblemStatus = (typeof problemStatuses)[number];

/** What the situation shows to be wrong, where; actions are there to act on it. Swedish: problem. */
export interface Problem {
  readonly id: ProblemId;
  readonly version: Version;
  /** `PR-02` */
  readonly displayId: string;
  readonly title: string;
  readonly kind: ProblemKind;
  readonly place: PlaceKey | null;
  readonly status: ProblemStatus;
}

/** How people name a problem; from its number alone, so that it can be named where the row is not read. */
export const problemDisplayId = (id: number): string => `PR-${String(id).padStart(2, '0')}`;
