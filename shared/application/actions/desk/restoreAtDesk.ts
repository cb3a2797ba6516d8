import type { Action } from '../../../domain/action/action';
import { changedFields } from '../../../domain/kernel/merge/changedFields';
import { success } from '../../../domain/kernel/result';
import type { ActionDesk } from '../ActionDesk';
import { coordinatorAround } from './changeAtDesk';
import type { DeskPorts } from './DeskPorts';
import type { Around } from './surroundings';
import { writeAtDesk } from './writeAtDesk';

/** What an edit at the desk can have changed; answers that have come since keep their effect. */
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

const restorablePart = (action: Action): Restorable =>
  Object.fromEntries(restorable.map((field) => [field, action[field]])) as Restorable;

/** Writes a row as it was before a change; nothing else follows from it, since all of it was so before. */
export const makeRestoreAtDesk =
  (ports: DeskPorts, around: Around): ActionDesk['restore'] =>
  async (after, before, reason) => {
    const known = await coordinatorAround(around);
    if (!known.ok) return known;
    const fields = changedFields(restorablePart(after), restorablePart(before));
    if (Object.keys(fields).length === 0) return success(after);
    const following = (): { lastWord: Action['lastWord'] } => ({ lastWord: before.lastWord });
    return writeAtDesk(ports, known.value, { base: after, fields, reason, whole: true, following });
  };
