import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Timer } from '../../ports/Timer';
import type { CommandRefusal } from '../CommandRefusal';
import type { AnyCommand, CommandName, RunCommand } from '../forwardCommands';
import type { KeptTexts } from '../../device/KeptTexts';
import { keptCommands, type KeptCommand, type KeptCommandName } from '../KeptCommand';
import { textsTypedIn } from '../typedIn';
import { begun, isInPlaceOf } from './beginCommand';
import type { Journal } from './journal';
import type { MeetingAtHand } from './makeMeetingAtHand';
import type { OpenMeeting } from './OpenMeeting';
import { loadParts, type CommandParts } from './loadParts';

type Outcome = Result<unknown, CommandRefusal>;

/** A meeting's commands, with those that must not be lost kept on the device until they are answered. */
export interface KeptCommands {
  readonly run: RunCommand;
  /** What has had to wait, and what needs the person; a command that is answered at once is never among them. */
  waiting(): readonly KeptCommand[];
  /** Says that what is on its way has met no network. */
  hold(): void;
  /** Carries out what an earlier window left. */
  resume(): Promise<void>;
}

interface Keeping {
  readonly journal: Journal;
  readonly drafts: Pick<KeptTexts, 'forget'>;
  readonly timer: Timer;
  readonly onChange: () => void;
}

/** Milliseconds after the meeting is shown, while nothing else is going on. */
const quietMs = 400;

export const keepCommands = (meeting: MeetingAtHand, keeping: Keeping): KeptCommands =>
  new Keeper(meeting, keeping);

class Keeper implements KeptCommands {
  private readonly meeting: MeetingAtHand;
  private readonly journal: Journal;
  private readonly onChange: () => void;
  /** Their forms have let go of these, so a refusal has nowhere else to be shown. */
  private readonly waited: Set<OperationId>;
  /** Refused in an earlier window, whose forms' texts are in this window's forms. */
  private readonly refusedBefore: Set<OperationId>;
  private readonly drafts: Pick<KeptTexts, 'forget'>;
  private readonly timer: Timer;
  private loading: Promise<CommandParts> | null = null;
  private parts: CommandParts | null = null;

  constructor(meeting: MeetingAtHand, { journal, drafts, timer, onChange }: Keeping) {
    this.meeting = meeting;
    this.journal = journal;
    this.onChange = onChange;
    this.drafts = drafts;
    const left = journal.all();
    this.waited = new Set(left.map(({ id }) => id));
    this.refusedBefore = new Set(left.filter(({ refusal }) => refusal !== null).map(({ id }) => id));
    this.timer = timer;
    timer.after(quietMs, () => void this.load());
  }

  readonly run: RunCommand = (name, ...given) => {
    if (isKept(name)) return this.carryOut(this.begin(name, given));
    if (name === 'sendAgain') return this.sendAgain(given[0]);
    if (name === 'throwAway') return this.throwAway(given[0]);
    return this.load().then(({ makeMeetingCommands }) =>
      (makeMeetingCommands(this.meeting)[name] as AnyCommand)(...given),
    );
  };

  waiting(): readonly KeptCommand[] {
    return this.journal.all().filter(({ id }) => this.waited.has(id));
  }

  hold(): void {
    const fresh = this.journal.all().filter(({ id }) => !this.waited.has(id));
    for (const { id } of fresh) this.waited.add(id);
    if (fresh.length > 0) this.changed();
  }

  async resume(): Promise<void> {
    const left = this.journal.all().filter(({ refusal }) => refusal === null);
    if (left.length === 0) return;
    const { standingOf } = await this.load();
    this.changed();
    for (const command of left) {
      const standing = standingOf(this.meeting.table, command);
      // A bug in one is shown as its refusal, and holds up none of the others.
      if (standing === 'to-do') await this.carryOut(command).catch(() => undefined);
      else if (standing === 'done') this.settle(command, success(undefined));
      else this.settle(command, failure({ kind: 'changed-by-other' }));
    }
  }

  private load(): Promise<CommandParts> {
    this.loading ??= loadParts(this.timer).then((parts) => (this.parts = parts));
    return this.loading;
  }

  /** It stands on the device before anything else is done. */
  private begin(name: KeptCommandName, given: readonly unknown[]): KeptCommand {
    const command = begun(this.meeting, name, given);
    for (const earlier of this.journal.all()) {
      if (isInPlaceOf(command, earlier, this.waited.has(earlier.id))) this.journal.drop(earlier);
    }
    this.journal.put(command);
    return command;
  }

  private async carryOut(command: KeptCommand): Promise<Outcome> {
    const [{ makeMeetingCommands }] = await Promise.all([this.load(), this.journal.settled()]);
    const named = { ...this.meeting, operations: namedAfter(command.id) };
    try {
      const result = await (makeMeetingCommands(named)[command.name] as AnyCommand)(...command.given);
      this.settle(command, result);
      return result;
    } catch (bug) {
      this.waited.add(command.id);
      this.settle(command, failure({ kind: 'refused', message: String(bug) }));
      throw bug;
    }
  }

  private settle(command: KeptCommand, result: Outcome): void {
    const hasWaited = this.waited.has(command.id);
    // A text that its form still shows is on the device all the same, should the window go before it is mended.
    const isKeptOn = hasWaited || textsTypedIn(command).length > 0;
    if (!result.ok && isKeptOn && !hasChoice(result.error)) {
      this.journal.put({ ...command, refusal: result.error });
    } else this.forget(command);
    if (hasWaited) this.changed();
  }

  /** It is answered: a form that was filled with it again after a reload would have it sent twice. */
  private forget(command: KeptCommand): void {
    this.journal.drop(command);
    if (this.refusedBefore.delete(command.id)) this.drafts.forget(textsTypedIn(command));
  }

  private changed(): void {
    this.meeting.expect(this.parts?.expectedAnswers(this.meeting, this.waiting()) ?? []);
    this.onChange();
  }

  private refused(id: unknown): KeptCommand | undefined {
    return this.journal.all().find((command) => command.id === id && command.refusal !== null);
  }

  private sendAgain(id: unknown): Promise<Outcome> {
    const command = this.refused(id);
    if (command === undefined) return Promise.resolve(success(undefined));
    const again = { ...command, refusal: null };
    this.journal.put(again);
    this.changed();
    return this.carryOut(again);
  }

  private throwAway(id: unknown): Promise<Outcome> {
    const command = this.refused(id);
    if (command !== undefined) this.forget(command);
    this.changed();
    return Promise.resolve(success(undefined));
  }
}

const isKept = (name: CommandName): name is KeptCommandName =>
  (keptCommands as readonly CommandName[]).includes(name);

/** Both wordings are at hand, and the one that was not chosen is in the history: nothing is left to keep. */
const hasChoice = (refusal: CommandRefusal): boolean =>
  refusal.kind === 'changed-by-other' && (refusal.conflicts?.length ?? 0) > 0;

/** The same names at every sending, in the order of the writes. */
function namedAfter(id: OperationId): OpenMeeting['operations'] {
  let writes = 0;
  return { next: () => ((writes += 1) === 1 ? id : (`${id}-${writes}` as OperationId)) };
}
