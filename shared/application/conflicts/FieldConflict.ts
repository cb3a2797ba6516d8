import type { ActionId } from '../../domain/action/action';
import type { Instant } from '../../domain/kernel/id';
import type { MeetingRowKind, MeetingRows } from '../ports/MeetingBook';

/** The fields, by kind of row, where two wordings can stand against each other; the first of them names the row. */
export const contestableFields = {
  action: ['title', 'description', 'functionTitle', 'expectedEffect', 'dueDate', 'organisation'],
  meeting: [],
  agendaItem: ['title', 'presenter', 'budgetMinutes'],
  attendance: [],
  decision: ['text'],
  note: ['text'],
  topic: ['title'],
} as const;

type ContestedKind = keyof typeof contestableFields;
export type ContestableField = (typeof contestableFields)[ContestedKind][number];

/** Which row it is about, of whichever list. */
export type ContestedRow =
  | { readonly kind: 'action'; readonly id: ActionId }
  | {
      readonly [K in MeetingRowKind]: { readonly kind: K; readonly id: MeetingRows[K]['id'] };
    }[MeetingRowKind];

/** One text that two people changed; both are kept until one is chosen. Dates, numbers and organisations as text. */
export interface FieldConflict {
  readonly row: ContestedRow;
  readonly field: ContestableField;
  readonly mine: string;
  readonly theirs: string;
  readonly mineAt: Instant;
  /** The function that wrote the other text, where it is known. */
  readonly theirsBy: string | null;
  readonly theirsAt?: Instant | null;
}

export const isSameField = (one: FieldConflict, other: FieldConflict): boolean =>
  one.row.kind === other.row.kind && one.row.id === other.row.id && one.field === other.field;
