import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { CommandRefusal } from '../CommandRefusal';
import { keptCommands, type KeptCommand, type KeptCommandName } from '../KeptCommand';
import { makeMeetingCommands, type RowCommands } from '../makeMeetingCommands';
import type { MeetingCommands } from '../MeetingSession';
import type { Journal } from './journal';
import { expectedAnswers } from './expectedAnswers';
import type { MeetingAtHand } from './makeMeetingAtHand';
import type { OpenMeeting } from './OpenMeeting';
import { whatItIsAbout } from './whatItIsAbout';

type Outcome = Result<unknown, CommandRefusal>;
type AnyCommand = (...given: readonly unknown[]) => Promise<Outcome>;

/** A meeting's commands, with those that must not be lost kept on the device until they are answered. */
export interface KeptCommands {
  readonly commands: RowCommands & Pick<MeetingCommands, 'sendAgain' | 'throwAway'>;
  /** What has had to wait, and what needs the person; a command that is answered at once is never among them. */
  waiting(): readonly KeptCommand[];
  /** Says that what is on its way has met no network. */
  hold(): void;
  /** Carries out what an earlier window left. */
  resume(): Promise<void>;
}

export function keepCommands(meeting: MeetingAtHand, journal: Journal, onChange: () => void): KeptCommands {
  /** Their forms have let go of these, so a refusal has nowhere else to be shown. */
  const waited = new Set(journal.all().map(({ id }) => id));

  const waiting = (): readonly KeptCommand[] => journal.all().filter(({ id }) => waited.has(id));
  const changed = (): void => {
    meeting.expect(expectedAnswers(meeting, waiting()));
    onChange();
  };

  const settle = (command: KeptCommand, result: Outcome): void => {
    const stays = !result.ok && waited.has(command.id) && !hasChoice(result.error);
    if (stays) journal.put({ ...command, refusal: result.error });
    else journal.drop(command);
    if (waited.has(command.id)) changed();
  };

  const carryOut = async (command: KeptCommand): Promise<Outcome> => {
    const named = { ...meeting, operations: namedAfter(command.id) };
    const result = await (makeMeetingCommands(named)[command.name] as AnyCommand)(...command.given);
    settle(command, result);
    return result;
  };

  const keep =
    (name: KeptCommandName): AnyCommand =>
    (...given) => {
      const command = begun(meeting, name, given);
      journal.put(command);
      return carryOut(command);
    };

  const refused = (id: OperationId): KeptCommand | undefined =>
    journal.all().find((command) => command.id === id && command.refusal !== null);

  const sendAgain: MeetingCommands['sendAgain'] = async (id) => {
    const command = refused(id);
    if (command === undefined) return success(undefined);
    const again = { ...command, refusal: null };
    journal.put(again);
    changed();
    const result = await carryOut(again);
    return result.ok ? success(undefined) : failure(result.error);
  };

  return {
    commands: {
      ...makeMeetingCommands(meeting),
      ...(Object.fromEntries(keptCommands.map((name) => [name, keep(name)])) as object),
      sendAgain,
      throwAway: (id) => {
        const command = refused(id);
        if (command !== undefined) journal.drop(command);
        changed();
        return Promise.resolve(success(undefined));
      },
    },
    waiting,
    hold: () => {
      const fresh = journal.all().filter(({ id }) => !waited.has(id));
      for (const { id } of fresh) waited.add(id);
      if (fresh.length > 0) changed();
    },
    resume: async () => {
      const left = journal.all().filter(({ refusal }) => refusal === null);
      if (left.length === 0) return;
      changed();
      const { standingOf } = await import('./standing');
      for (const command of left) {
        const standing = standingOf(meeting.table, command);
        if (standing === 'to-do') await carryOut(command);
        else
          settle(command, standing === 'done' ? success(undefined) : failure({ kind: 'changed-by-other' }));
      }
    },
  };
}

/** Both wordings are at hand, and the one that was not chosen is in the history: nothing is left to keep. */
const hasChoice = (refusal: CommandRefusal): boolean =>
  refusal.kind === 'changed-by-other' && (refusal.conflicts?.length ?? 0) > 0;

/** The same names at every sending, in the order of the writes. */
function namedAfter(id: OperationId): OpenMeeting['operations'] {
  let writes = 0;
  return { next: () => ((writes += 1) === 1 ? id : (`${id}-${writes}` as OperationId)) };
}

function begun(
  { operations, clock, table }: OpenMeeting,
  name: KeptCommandName,
  given: readonly unknown[],
): KeptCommand {
  const command = {
    id: operations.next(),
    name,
    given: withBase(table, name, given),
    at: clock.now(),
    refusal: null,
  } as KeptCommand;
  return { ...command, seen: whatItIsAbout(table, command) };
}

const basedOn: { readonly [Name in KeptCommandName]?: 'action' | 'note' | 'agendaItem' } = {
  fillIn: 'action',
  changeNote: 'note',
  changeAgendaItem: 'agendaItem',
};

/** A change remembers the row it was begun on, or a later sending would lie on top of what others have written. */
function withBase(
  table: OpenMeeting['table'],
  name: KeptCommandName,
  given: readonly unknown[],
): readonly unknown[] {
  const kind = basedOn[name];
  if (kind === undefined) return given;
  const [id, change, openedAs = table.find(kind, id as never)] = given;
  return [id, change, openedAs];
}
