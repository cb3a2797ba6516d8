import type { Action } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import type { Heard } from '../../domain/action/whoSpeaks';
import type { Instant, OperationId } from '../../domain/kernel/id';
import type { MergedChange } from '../../domain/kernel/merge/mergeChange';
import { sameValue } from '../../domain/kernel/merge/sameValue';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { FieldConflict } from '../conflicts/FieldConflict';
import { mergeRow } from '../conflicts/mergeRow';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { ActionFields, ActionRegister } from '../ports/ActionRegister';
import type { AnswerBook, NewAnswer } from '../ports/AnswerBook';
import type { WriteFailure } from '../ports/GatewayFailure';
import { fillInFields } from './fillInFields';
import { conflictsOf } from './findConflicts';

export interface ActionChange {
  /** The row as it was when the change was begun. */
  readonly base: Action;
  /** The row as it is last known; the same as `base` where nothing has been read since. */
  readonly current: Action;
  readonly fields: Partial<ActionFields>;
  /** The action's answers as last known, to tell who wrote the other text. */
  readonly answers?: readonly Answer[];
  /** What is written besides, given the row and the fields of ours that are written. */
  readonly following: (row: Action, written: Partial<ActionFields>) => Partial<ActionFields>;
  /** All or nothing: the fields make sense only together. */
  readonly whole?: boolean;
  readonly record: NewAnswer;
  readonly operation: OperationId;
  readonly at: Instant;
}

/** An edit that was put together with what somebody else had written; taken back by writing `before` again. */
export interface MergedEdit {
  readonly before: Partial<ActionFields>;
  readonly after: Action;
}

export interface ChangedAction {
  readonly action: Action;
  /** Read anew where somebody else was first, otherwise null. */
  readonly answers: readonly Answer[] | null;
  /** Fields of ours that were not written, or not whole, since both changed them. */
  readonly contested: readonly (keyof ActionFields)[];
  readonly conflicts: readonly FieldConflict[];
  /** Null where nobody else had written. */
  readonly merged: MergedEdit | null;
}

export interface ChangeActionPorts {
  readonly actions: ActionRegister;
  readonly answers: AnswerBook;
  readonly hear: (answers: readonly Answer[]) => readonly Heard[];
}

export type ChangeAction = (change: ActionChange) => Promise<Result<ChangedAction, WriteFailure>>;

const attempts = 4;

/**
 * Writes a coordinator's edit together with its record. Where somebody else was first, the row is read again: what only
 * we changed is written on the new version, and where both changed the same field or paragraph theirs stands and both
 * wordings are handed back. The record holds all that we wrote, so that nothing typed is lost.
 */
export const makeChangeAction =
  (ports: ChangeActionPorts): ChangeAction =>
  async (change) => {
    let row: Read = { action: change.current, answers: null };
    let record: NewAnswer | null = change.record;
    for (let attempt = 1; ; attempt += 1) {
      const merge = mergeRow<ActionFields>(change.base, change.fields, row.action);
      const stopped = change.whole === true && merge.contested.length > 0;
      const written = stopped
        ? success(row.action)
        : await write(ports, change, row.action, merge.free, record);
      if (written.ok) return success(outcome(ports, change, { row, merge, action: written.value }));
      if (written.error.kind !== 'changed-by-other' || attempt === attempts) return failure(written.error);
      // The record was added in the same request, whatever became of the row.
      record = null;
      const read = await ports.actions.open(change.base.id);
      if (!read.ok) return read;
      row = read.value;
    }
  };

interface Read {
  readonly action: Action;
  readonly answers: readonly Answer[] | null;
}

async function write(
  { actions, answers }: ChangeActionPorts,
  { operation, following }: ActionChange,
  row: Action,
  free: Partial<ActionFields>,
  record: NewAnswer | null,
): Promise<Result<Action, WriteFailure>> {
  if (Object.keys(free).length > 0) {
    const fields = { ...free, ...following(row, free) };
    return record === null
      ? actions.change(row.id, row.version, fields, operation)
      : actions.change(row.id, row.version, fields, operation, record);
  }
  if (record === null) return success(row);
  const added = await answers.add(record, operation);
  return added.ok ? success(row) : added;
}

interface Written {
  /** As it was read before the write. */
  readonly row: Read;
  readonly merge: MergedChange<ActionFields>;
  readonly action: Action;
}

const outcome = (
  { hear }: ChangeActionPorts,
  { base, record, answers: known = [], at }: ActionChange,
  { row, merge, action }: Written,
): ChangedAction => ({
  action,
  answers: row.answers,
  contested: merge.contested,
  conflicts: conflictsOf({
    ...merge,
    action,
    heard: hear(row.answers ?? known),
    ourRecord: record.text,
    at,
  }),
  merged: mergedEdit(base, row.action, merge, action),
});

/** Answers and their applying are not another's edit. */
function mergedEdit(
  base: Action,
  row: Action,
  { free, contested }: MergedChange<ActionFields>,
  after: Action,
): MergedEdit | null {
  const edited = fillInFields.some((name) => !sameValue(base[name], row[name]));
  const names = Object.keys(free) as (keyof ActionFields)[];
  if (!edited || contested.length > 0 || names.length === 0) return null;
  return { before: Object.fromEntries(names.map((name) => [name, row[name]])), after };
}

/** The action where all was written; otherwise the refusal with both wordings. */
export const settled = ({ action, contested, conflicts }: ChangedAction): Result<Action, CommandRefusal> =>
  contested.length === 0 ? success(action) : failure({ kind: 'changed-by-other', conflicts });
