import type { ActionId } from '../../../domain/action/action';
import { parseLocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { checkFillIn } from '../../actions/checkFillIn';
import type { FieldConflict } from '../../conflicts/FieldConflict';
import type { CommandRefusal } from '../CommandRefusal';
import type { FillIn } from '../MeetingSession';
import { changeActionRow } from '../session/changeActionRow';
import type { OpenMeeting } from '../session/OpenMeeting';
import { gone } from '../session/whoMay';

/** Writes the chosen text of an action on the one that was shown as the other's. */
export async function resolveInAction(
  meeting: OpenMeeting,
  id: ActionId,
  conflict: FieldConflict,
  text: string,
): Promise<Result<void, CommandRefusal>> {
  const row = meeting.table.find('action', id);
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
