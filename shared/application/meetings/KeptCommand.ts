import type { Instant, OperationId } from '../../domain/kernel/id';
import type { CommandRefusal } from './CommandRefusal';
import type { MeetingCommands } from './MeetingCommands';

/** What outlives the window: all that is typed or answered. Steering the hour is of the moment. */
export const keptCommands = [
  'recordAttendance',
  'answer',
  'skip',
  'acceptDate',
  'promise',
  'fillIn',
  'moveStatus',
  'addNote',
  'changeNote',
  'turnNoteIntoPromise',
  'turnNoteIntoDecision',
  'turnNoteIntoProblem',
  'turnBack',
  'addProblem',
  'addCause',
  'addTopic',
  'takeTopic',
  'dropTopic',
  'addAgendaItem',
  'changeAgendaItem',
  'removeAgendaItem',
] as const satisfies readonly (keyof MeetingCommands)[];
export type KeptCommandName = (typeof keptCommands)[number];

/** A command as it stands on the device from before it is sent until it is answered. */
export type KeptCommand = {
  readonly [Name in KeptCommandName]: {
    /** Its writes are named after it, so that a second sending writes nothing twice. */
    readonly id: OperationId;
    readonly name: Name;
    readonly given: Parameters<MeetingCommands[Name]>;
    readonly at: Instant;
    /** What it is about as the person saw it, where the command itself does not say. */
    readonly seen: unknown;
    /** Why it was not carried out; null while it is on its way. */
    readonly refusal: CommandRefusal | null;
  };
}[KeptCommandName];
