import { pendingAnswers } from '../../../domain/action/applyAnswer';
import { dueDateHistory, type DueDateChange } from '../../../domain/action/dueDateHistory';
import { hear, type Heard } from '../../../domain/action/whoSpeaks';
import { success } from '../../../domain/kernel/result';
import type { ActionDesk, ActionFile } from '../ActionDesk';
import { readEditRecord } from '../editRecord';
import { withPending } from '../layPending';
import type { ActionWithHistory } from '../../ports/ActionRegister';
import type { DeskPorts } from './DeskPorts';
import { hearingOf } from './surroundings';

/** One request for the action; who spoke is known from the directory, which is loaded once for all screens. */
export const makeOpenAction =
  (ports: DeskPorts): ActionDesk['open'] =>
  async (id) => {
    const [read, known] = await Promise.all([ports.site.actions.open(id), ports.directory.load()]);
    if (!read.ok) return read;
    if (!known.ok) return known;
    return success(fileOf(read.value, hear(read.value.answers, hearingOf(ports, known.value))));
  };

/** The row with pending answers on top, and the history of its dates. */
const fileOf = (read: ActionWithHistory, heard: readonly Heard[]): ActionFile => {
  const action = withPending(read.action, heard);
  return {
    ...read,
    action,
    heard,
    dueDates: datesOf(action, heard),
    pending: pendingAnswers(read.action, heard).length,
  };
};

/**
 * A date that was refused because somebody else was first stands among the answers too; it is told by not following
 * from the date before it.
 */
function datesOf(action: ActionFile['action'], heard: readonly Heard[]): readonly DueDateChange[] {
  const reasons = heard.map((answer) =>
    answer.kind === 'edit' ? { ...answer, text: readEditRecord(answer).reason } : answer,
  );
  const changes = dueDateHistory(action.id, reasons);
  const standing: DueDateChange[] = [];
  for (const change of changes) {
    const before = standing.at(-1);
    if (before === undefined || before.to === change.from) standing.push(change);
  }
  return standing;
}
