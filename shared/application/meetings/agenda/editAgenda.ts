import { checkTitle } from '../../../domain/kernel/checkTitle';
import { changedFields } from '../../../domain/kernel/merge/changedFields';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { AgendaItem, AgendaItemId } from '../../../domain/meeting/agendaItem';
import { inOrder, moveItem } from '../../../domain/meeting/agendaOrder';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { changesAgenda, gone } from '../session/whoMay';
import { changeRow, removeRow } from '../session/writeRows';
import { addItem, budgetOf, renumber } from './addItem';

export const makeAddAgendaItem =
  (meeting: OpenMeeting): MeetingCommands['addAgendaItem'] =>
  async (typed, minutes) => {
    const may = changesAgenda(meeting);
    if (!may.ok) return may;
    const title = checkTitle(typed);
    if (!title.ok) return title;
    const given = { title: title.value, budgetMinutes: budgetOf(minutes), presenter: null };
    const added = await addItem(meeting, given, meeting.operations.next());
    return added.ok ? success(undefined) : added;
  };

export const makeChangeAgendaItem =
  (meeting: OpenMeeting): MeetingCommands['changeAgendaItem'] =>
  async (id, typed, openedAs) => {
    const item = itemOf(meeting, id);
    if (!item.ok) return item;
    const base = openedAs ?? item.value;
    const title = typed.title === undefined ? success(base.title) : checkTitle(typed.title);
    if (!title.ok) return title;
    const fields = changedFields<Partial<AgendaItem>>(base, {
      ...typed,
      title: title.value,
      budgetMinutes: budgetOf(typed.budgetMinutes ?? base.budgetMinutes),
    });
    if (Object.keys(fields).length === 0) return success(undefined);
    const changed = await changeRow(meeting, 'agendaItem', base, fields);
    return changed.ok ? success(undefined) : changed;
  };

/** Moves a step one place; the numbers stay without gaps. */
export const makeMoveAgendaItem =
  (meeting: OpenMeeting): MeetingCommands['moveAgendaItem'] =>
  async (id, direction) => {
    const item = itemOf(meeting, id);
    if (!item.ok) return item;
    const { agenda } = meeting.table.room();
    const moved = moveItem(agenda, id, direction);
    const rows = agenda.filter((row) => moved.some((other) => other.id === row.id));
    return renumber(meeting, rows, (row) => moved.find((other) => other.id === row.id)?.order ?? row.order);
  };

/** Takes a step off the agenda, unless it is in progress or holds the door to the steps after it (F1). */
export const makeRemoveAgendaItem =
  (meeting: OpenMeeting): MeetingCommands['removeAgendaItem'] =>
  async (id) => {
    const item = itemOf(meeting, id);
    if (!item.ok) return item;
    const { room } = meeting.view();
    const noted = room.notes.some((note) => note.agendaItem === id);
    if (noted || room.meeting.currentStep === id || item.value.kind === 'last-promises') {
      return failure({ kind: 'step-in-use' });
    }
    const removed = await removeRow(meeting, 'agendaItem', item.value);
    if (!removed.ok) return removed;
    const left = inOrder(meeting.table.room().agenda);
    return renumber(meeting, left, (row) => left.indexOf(row) + 1);
  };

function itemOf(meeting: OpenMeeting, id: AgendaItemId): Result<AgendaItem, CommandRefusal> {
  const may = changesAgenda(meeting);
  if (!may.ok) return may;
  const item = meeting.table.find('agendaItem', id);
  return item === null ? gone('agendaItems') : success(item);
}
