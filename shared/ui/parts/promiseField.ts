import type { CommandRefusal } from '../../application/meetings/CommandRefusal';

/** What is asked for at once of a new promise (F4). */
export type PromiseField = 'title' | 'organisation' | 'due';

const fields: Partial<Record<CommandRefusal['kind'], PromiseField>> = {
  'text-missing': 'title',
  'text-too-long': 'title',
  'organisation-missing': 'organisation',
  'organisation-ended': 'organisation',
  'not-a-date': 'due',
  'date-passed': 'due',
  'date-too-far': 'due',
};

/** The field a refusal belongs to; null where it concerns the whole. */
export const fieldOf = (refusal: CommandRefusal | null): PromiseField | null =>
  refusal === null ? null : (fields[refusal.kind] ?? null);
