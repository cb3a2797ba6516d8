import type { Action } from '../../domain/action/action';
import { changedFields } from '../../domain/kernel/merge/changedFields';
import { partOf } from '../../domain/kernel/merge/partOf';

/** What an edit can have changed; answers that have come since keep their effect. */
const restorable = [
  'title',
  'description',
  'organisation',
  'functionTitle',
  'contributors',
  'problem',
  'causes',
  'direct',
  'yearly',
  'place',
  'kind',
  'status',
  'confirmation',
  'confirmedVia',
  'confirmedAt',
  'helpNeeded',
  'lateSaid',
  'dueDate',
  'firstDueDate',
  'requestedDate',
  'effect',
  'effectText',
  'effectCheckDate',
  'expectedEffect',
] as const satisfies readonly (keyof Action)[];

type Restorable = Pick<Action, (typeof restorable)[number]>;

const restorablePart = partOf(restorable);

/** What has to be written for a row to be as it was before an edit. */
export const restoredFields = (after: Action, before: Action): Partial<Restorable> =>
  changedFields(restorablePart(after), restorablePart(before));
