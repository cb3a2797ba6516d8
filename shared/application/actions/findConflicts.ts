import type { Action } from '../../domain/action/action';
import type { Heard } from '../../domain/action/whoSpeaks';
import type { Instant } from '../../domain/kernel/id';
import { contestableFields, type ContestableField, type FieldConflict } from '../conflicts/FieldConflict';
import { wordingOf } from '../conflicts/wordingOf';
import type { ActionFields } from '../ports/ActionRegister';

export interface Contest {
  /** The row as it stands after the write. */
  readonly action: Action;
  /** Our wording of what both have changed. */
  readonly mine: Partial<ActionFields>;
  readonly contested: readonly (keyof ActionFields)[];
  readonly heard: readonly Heard[];
  /** The text of our own record, which stands among the answers too. */
  readonly ourRecord: string;
  readonly at: Instant;
}

/** Both wordings of each text that two people changed. */
export const conflictsOf = ({
  action,
  mine,
  contested,
  heard,
  ourRecord,
  at,
}: Contest): readonly FieldConflict[] =>
  contestableFields.action
    .filter((field) => contested.includes(field))
    .map((field) => ({
      row: { kind: 'action', id: action.id },
      field,
      mine: wordingOf(mine[field]),
      theirs: wordingOf(action[field]),
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
