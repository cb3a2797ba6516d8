import type { KeptCommand, KeptCommandName } from '../KeptCommand';
import type { MeetingTable } from './meetingTable';
import { whatItIsAbout } from './whatItIsAbout';

/** How a command from before a reload stands: still to be sent, done already, or overtaken by somebody else. */
export type Standing = 'to-do' | 'done' | 'overtaken';

/** What a row says once the command has been carried out, in the shape of `whatItIsAbout`. */
const outcomes: {
  readonly [Name in KeptCommandName]?: (given: readonly unknown[], now: unknown) => unknown;
} = {
  recordAttendance: ([, state, mode]) => [state, mode],
  acceptDate: () => null,
  moveStatus: ([, status]) => status,
  turnNoteIntoPromise: (_, now) => now ?? 'something',
  turnNoteIntoDecision: (_, now) => now ?? 'something',
  turnNoteIntoProblem: (_, now) => now ?? 'something',
  turnBack: () => null,
  dropTopic: () => 'dropped',
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export function standingOf(table: MeetingTable, command: KeptCommand): Standing {
  const now = whatItIsAbout(table, command);
  const outcome = outcomes[command.name];
  if (outcome !== undefined && same(outcome(command.given, now), now)) return 'done';
  // A topic that was taken up may still lack its step; taking it up again adds only that.
  const halfDone = command.name === 'takeTopic' && now === 'taken';
  return same(now, command.seen) || halfDone ? 'to-do' : 'overtaken';
}
