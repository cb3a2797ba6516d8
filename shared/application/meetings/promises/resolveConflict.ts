import { parseLocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { checkFillIn } from '../../actions/checkFillIn';
import type { FieldConflict } from '../../actions/FieldConflict';
import type { CommandRefusal } from '../CommandRefusal';
import type { FillIn, MeetingCommands } from '../MeetingSession';
import { changeActionRow } from '../session/changeActionRow';
import type { MeetingAtHand } from '../session/makeMeetingAtHand';
import { gone } from '../session/whoMay';

/**
 * Lets one of two wordings stand, or a third. The chosen text is written on top of the one that stood when the choice
 * was shown; should somebody have changed it again, there is a new choice to make.
 */
export const makeResolveConflict =
  (meeting: MeetingAtHand): MeetingCommands['resolveConflict'] =>
  async (text) => {
    const conflict = meeting.conflict();
    if (conflict === null) return success(undefined);
    const chosen = await write(meeting, conflict, text);
    if (chosen.ok) meeting.settleConflict(conflict);
    return chosen;
  };

async function write(
  meeting: MeetingAtHand,
  conflict: FieldConflict,
  text: string,
): Promise<Result<void, CommandRefusal>> {
  if (text === conflict.theirs) return success(undefined);
  const row = meeting.table.find('action', conflict.action);
  if (row === null) return gone('actions');
  const theirs = fieldOf(conflict, conflict.theirs);
  const chosen = fieldOf(conflict, text);
  if (!theirs.ok) return theirs;
  if (!chosen.ok) return chosen;
  const base = { ...row, ...theirs.value };
  const rules = { organisations: meeting.directory.organisations, today: meeting.clock.today() };
  const fields = checkFillIn(base, chosen.value, rules);
  if (!fields.ok) return fields;
  const changed = await changeActionRow(meeting, { base, fields: fields.value, reason: '' });
  return changed.ok ? success(undefined) : changed;
}

function fieldOf({ field }: FieldConflict, text: string): Result<FillIn, CommandRefusal> {
  if (field === 'organisation') return success({ organisation: text as OrganisationKey });
  if (field !== 'dueDate') return success({ [field]: text });
  if (text.trim() === '') return success({ dueDate: null });
  const date = parseLocalDate(text);
  return date.ok ? success({ dueDate: date.value }) : failure(date.error);
}
