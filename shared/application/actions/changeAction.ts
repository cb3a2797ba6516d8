import type { Action } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import type { Heard } from '../../domain/action/whoSpeaks';
import type { Instant, OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { ActionFields, ActionRegister } from '../ports/ActionRegister';
import type { AnswerBook, NewAnswer } from '../ports/AnswerBook';
import type { WriteFailure } from '../ports/GatewayFailure';
import { conflictsOf, type FieldConflict } from './findConflicts';
import { mergeFields } from './mergeFields';

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

export interface ChangedAction {
  readonly action: Action;
  /** Read anew where somebody else was first, otherwise null. */
  readonly answers: readonly Answer[] | null;
  /** Fields of ours that were not written, since both changed them. */
  readonly contested: readonly (keyof ActionFields)[];
  readonly conflicts: readonly FieldConflict[];
}

export interface ChangeActionPorts {
  readonly actions: ActionRegister;
  readonly answers: AnswerBook;
  readonly hear: (answers: readonly Answer[]) => readonly Heard[];
}

export type ChangeAction = (change: ActionChange) => Promise<Result<ChangedAction, WriteFailure>>;

const attempts = 4;

/**
 * Writes a coordinator's edit together with its record. Where somebody else was first, the row is read again: fields
 * that only we changed are written on the new version, and where both changed the same field theirs stands and both
 * wordings are handed back. The record holds all that we wrote, so that nothing typed is lost.
 */
export const makeChangeAction =
  (ports: ChangeActionPorts): ChangeAction =>
  async (change) => {
    let row: Read = { action: change.current, answers: null };
    let record: NewAnswer | null = change.record;
    for (let attempt = 1; ; attempt += 1) {
      const { free, contested } = mergeFields<ActionFields>(change.base, row.action, change.fields);
      const stopped = change.whole === true && contested.length > 0;
      const written = stopped ? success(row.action) : await write(ports, change, row.action, free, record);
      if (written.ok) {
        return success({ ...outcome(ports, change, row, contested), action: written.value });
      }
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

const outcome = (
  { hear }: ChangeActionPorts,
  { fields, record, answers: known = [], at }: ActionChange,
  { action, answers }: Read,
  contested: readonly (keyof ActionFields)[],
): Omit<ChangedAction, 'action'> => ({
  answers,
  contested,
  conflicts: conflictsOf({
    action,
    fields,
    contested,
    heard: hear(answers ?? known),
    ourRecord: record.text,
    at,
  }),
});

/** The action where all was written; otherwise the refusal with both wordings. */
export const settled = ({ action, contested, conflicts }: ChangedAction): Result<Action, CommandRefusal> =>
  contested.length === 0 ? success(action) : failure({ kind: 'changed-by-other', conflicts });
