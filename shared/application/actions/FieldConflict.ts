import type { ActionId } from '../../domain/action/action';
import type { Instant } from '../../domain/kernel/id';

/** The fields of an action where two wordings can stand against each other. */
export const contestableFields = [
  'title',
  'description',
  'functionTitle',
  'expectedEffect',
  'dueDate',
  'organisation',
] as const;
export type ContestableField = (typeof contestableFields)[number];

/** One text that two people changed; both are kept until one is chosen. Dates and organisations as their keys. */
export interface FieldConflict {
  readonly action: ActionId;
  readonly field: ContestableField;
  readonly mine: string;
  readonly theirs: string;
  readonly mineAt: Instant;
  /** The function that wrote the other text, where it is known. */
  readonly theirsBy: string | null;
  readonly theirsAt?: Instant | null;
}
