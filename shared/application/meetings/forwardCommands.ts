import { failure, type Result } from '../../domain/kernel/result';
import type { CommandRefusal } from './CommandRefusal';
import type { MeetingCommands } from './MeetingSession';

const names: Record<Exclude<keyof MeetingCommands, 'retry'>, true> = {
  start: true,
  takeOver: true,
  goToStep: true,
  borrowMinutes: true,
  recordAttendance: true,
  showOnStage: true,
  answer: true,
  skip: true,
  acceptDate: true,
  promise: true,
  fillIn: true,
  moveStatus: true,
  addNote: true,
  changeNote: true,
  turnNoteIntoPromise: true,
  turnNoteIntoDecision: true,
  turnNoteIntoProblem: true,
  turnBack: true,
  addProblem: true,
  addCause: true,
  addTopic: true,
  takeTopic: true,
  dropTopic: true,
  addAgendaItem: true,
  changeAgendaItem: true,
  moveAgendaItem: true,
  removeAgendaItem: true,
  close: true,
  resolveConflict: true,
  sendAgain: true,
  throwAway: true,
  undo: true,
};

export type CommandName = keyof typeof names;
export type AnyCommand = (...given: readonly unknown[]) => Promise<Result<unknown, CommandRefusal>>;
/** Carries out a command by its name. */
export type RunCommand = (name: CommandName, ...given: readonly unknown[]) => ReturnType<AnyCommand>;

/**
 * The same functions for as long as a screen lives, whichever meeting stands behind them; refused while none does, all
 * but the one that tries again.
 */
export function forwardCommands(
  current: () => RunCommand | null,
  retry: MeetingCommands['retry'],
): MeetingCommands {
  const forward =
    (name: CommandName): AnyCommand =>
    (...given) =>
      current()?.(name, ...given) ?? Promise.resolve(failure({ kind: 'not-found', what: 'meetings' }));
  const commands = (Object.keys(names) as CommandName[]).map((name) => [name, forward(name)]);
  return { ...(Object.fromEntries(commands) as unknown as MeetingCommands), retry };
}
