import type { ActionId } from '../../../domain/action/action';
import type { NoteId } from '../../../domain/meeting/note';
import type { Topic } from '../../../domain/meeting/topic';
import type { KeptCommand, KeptCommandName } from '../KeptCommand';
import type { MeetingTable } from './meetingTable';

type Given<Name extends KeptCommandName> = Extract<KeptCommand, { name: Name }>['given'];

const actionOf = (table: MeetingTable, id: ActionId) => table.find('action', id);
const becameOf = (table: MeetingTable, [id]: readonly [NoteId, ...unknown[]]) =>
  table.find('note', id)?.became ?? null;
const topicState = (table: MeetingTable, [id]: readonly [Topic['id']]) => table.find('topic', id)?.state;
/**
 * The part of a row that a command is about, for those that would overwrite what somebody else has done meanwhile. The
 * other commands add rows, or name the row they were begun on.
 */
const parts: {
  readonly [Name in KeptCommandName]?: (table: MeetingTable, given: Given<Name>) => unknown;
} = {
  recordAttendance: (table, [organisation]) => {
    const row = table.room().attendance.find((other) => other.organisation === organisation);
    return row && [row.state, row.mode];
  },
  acceptDate: (table, [id]) => actionOf(table, id)?.requestedDate,
  moveStatus: (table, [id]) => actionOf(table, id)?.status,
  turnNoteIntoPromise: becameOf,
  turnNoteIntoDecision: becameOf,
  turnNoteIntoProblem: becameOf,
  turnBack: becameOf,
  takeTopic: topicState,
  dropTopic: topicState,
};

/** Null where the command needs no such thing. */
export function whatItIsAbout(
  table: MeetingTable,
  { name, given }: Pick<KeptCommand, 'name' | 'given'>,
): unknown {
  const part = parts[name] as ((table: MeetingTable, given: unknown) => unknown) | undefined;
  return part?.(table, given) ?? null;
}
