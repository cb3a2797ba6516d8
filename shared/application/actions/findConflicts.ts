import type { Action } from '../../domain/action/action';
import type { Heard } from '../../domain/action/whoSpeaks';
import type { Instant } from '../../domain/kernel/id';
import type { ActionFields } from '../ports/ActionRegister';
import { contestableFields, type ContestableField, type FieldConflict } from './FieldConflict';

export type { FieldConflict };

export interface Contest {
  /** The row as it stands. */
  readonly action: Action;
  /** What we would have written. */
  readonly fields: Partial<ActionFields>;
  readonly contested: readonly (keyof ActionFields)[];
  readonly heard: readonly Heard[];
  /** The text of our own record, which stands among the answers too. */
  readonly ourRecord: string;
  readonly at: Instant;
}

/** Both wordings of each short field that two people changed. */
export const conflictsOf = ({
  action,
  fields,
  contested,
  heard,
  ourRecord,
  at,
}: Contest): readonly FieldConflict[] =>
  contestableFields
    .filter((field) => contested.includes(field))
    .map((field) => ({
      action: action.id,
      field,
      mine: fields[field] ?? '',
      theirs: action[field] ?? '',
      mineAt: at,
      ...writerOf(
        field,
        heard.filter((answer) => answer.action === action.id && answer.text !== ourRecord),
      ),
    }));

/** The last recorded edit of the field by somebody entitled to it. */
function writerOf(
  field: ContestableField,
  heard: readonly Heard[],
): Pick<FieldConflict, 'theirsBy' | 'theirsAt'> {
  const edit = heard.findLast(
    (answer) =>
      answer.kind === 'edit' && answer.voice.kind === 'speaks' && answer.changedFields.includes(field),
  );
  return edit?.voice.kind === 'speaks'
    ? { theirsBy: edit.voice.functionTitle, theirsAt: edit.at }
    : { theirsBy: null, theirsAt: null };
}
