import { success } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { DeviceStore } from '../ports/DeviceStore';
import { guardTexts } from '../guard/guardTexts';
import type { TextGuard } from '../guard/TextGuard';
import { typedInMeeting } from '../guard/typedInMeeting';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { keptTexts, type KeptTexts } from '../device/KeptTexts';
import { forwardCommands } from './forwardCommands';
import type { KeptCommand } from './KeptCommand';
import type { MeetingCommands, MeetingSession, SavingState, SessionState } from './MeetingSession';
import type { OpenedMeeting, OpenMeetingById } from './openMeeting';
import { openJournal } from './session/journal';
import { keepCommands, type KeptCommands } from './session/keepCommands';
import { followMeeting, type Following } from './session/followMeeting';
import { isUnfinished, leadUnfinished } from './session/leadUnfinished';
import { makeMeetingAtHand, type MeetingAtHand, type SessionPorts } from './session/makeMeetingAtHand';
import { isHolding } from './session/writeQueue';

export interface MeetingSessionPorts extends SessionPorts {
  readonly openMeeting: OpenMeetingById;
  readonly device: DeviceStore;
  readonly guard: TextGuard;
  /** Which of the app's screens it is for: each takes up only what it has itself left on the device. */
  readonly surface: 'panel' | 'details' | 'stage';
}

interface Live {
  readonly meeting: MeetingAtHand;
  readonly keeping: KeptCommands;
  /** What this client does by itself at every change. */
  readonly lead: () => void;
}

/** Before a meeting that could not be loaded for lack of network is tried again. */
const reloadMs = 5000;

/** Holds a meeting open for the screens of one window. */
export const makeMeetingSession = (ports: MeetingSessionPorts, id: MeetingId): MeetingSession =>
  new HeldMeeting(ports, id);

class HeldMeeting implements MeetingSession {
  readonly commands: MeetingCommands;
  readonly kept: KeptTexts;
  /** Where on the device this meeting's things lie. */
  private readonly place: string;
  private readonly ports: MeetingSessionPorts;
  private readonly id: MeetingId;
  private readonly listeners = new Set<() => void>();
  private shown: SessionState = { kind: 'loading' };
  private live: Live | null = null;
  private following: Following | null = null;
  private followers = 0;
  private loading: Promise<void> | null = null;

  constructor(ports: MeetingSessionPorts, id: MeetingId) {
    this.ports = ports;
    this.id = id;
    this.place = `${ports.surface}/${ports.site.forum}/${id}`;
    this.kept = keptTexts(ports.device, this.place);
    const commands = forwardCommands(
      () => this.live?.keeping.run ?? null,
      () => this.retry(),
    );
    this.commands = guardTexts(commands, typedInMeeting, ports.guard);
  }

  state(): SessionState {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  follow(): () => void {
    this.followers += 1;
    this.followNow();
    if (this.live === null) void this.load();
    else if (this.followers === 1) this.following?.catchUp();
    let followed = true;
    return () => {
      if (followed) this.leave();
      followed = false;
    };
  }

  private leave(): void {
    this.followers -= 1;
    if (this.followers > 0) return;
    this.following?.stop();
    this.following = null;
  }

  private load(): Promise<void> {
    this.loading ??= this.loadOnce().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async loadOnce(): Promise<void> {
    const { device, openMeeting } = this.ports;
    const [opened] = await Promise.all([openMeeting(this.id), device.gather(this.place)]);
    if (opened.ok) {
      this.begin(opened.value);
      return;
    }
    this.show({ kind: 'failed', failure: opened.error });
    if (!isHolding(opened.error)) return;
    this.ports.timer.after(reloadMs, () => {
      if (this.followers > 0 && this.live === null) void this.load();
    });
  }

  private begin(opened: OpenedMeeting): void {
    const meeting = makeMeetingAtHand(this.ports, opened, () => this.refresh());
    const { device, timer } = this.ports;
    const keeping = keepCommands(meeting, {
      timer,
      journal: openJournal(device, this.place),
      drafts: this.kept,
      onChange: () => this.refresh(),
    });
    const lead = leadUnfinished(meeting, timer, () => this.commands.close());
    this.live = { meeting, lead, keeping };
    this.followNow();
    this.refresh();
    const cutOff = isUnfinished(opened.room.meeting) && meeting.view().me.coordinator;
    if (cutOff) void this.commands.close();
    void keeping.resume();
    // Before the first words are typed, and while there is a network to fetch it over.
    void this.ports.guard.load();
  }

  private refresh(): void {
    if (this.live === null) return;
    const { meeting, lead, keeping } = this.live;
    const waiting = keeping.waiting();
    this.show({
      kind: 'open',
      view: meeting.view(),
      saving: savingWith(meeting.saving(), waiting),
      undo: meeting.undoable(),
      waiting,
    });
    // Forms hear that there is no network, and let go, before what they gave takes their rows away from under them.
    if (meeting.queue.state().held !== null) keeping.hold();
    this.following?.adjust();
    const doubtful = meeting.table.takeDoubtful();
    if (doubtful.length > 0) this.following?.readAgain(doubtful);
    lead();
  }

  private followNow(): void {
    if (this.live === null || this.followers === 0 || this.following !== null) return;
    this.following = followMeeting(this.live.meeting, {
      changes: this.ports.site.changes,
      timer: this.ports.timer,
      onLost: (lost) => this.lose(lost),
    });
  }

  private lose(lost: GatewayFailure): void {
    this.following?.stop();
    this.following = null;
    this.live = null;
    this.show({ kind: 'failed', failure: lost });
  }

  private async retry(): ReturnType<MeetingCommands['retry']> {
    if (this.live === null) await this.load();
    this.live?.meeting.queue.retryNow();
    this.following?.catchUp();
    return success(undefined);
  }

  private show(state: SessionState): void {
    this.shown = state;
    for (const listener of [...this.listeners]) listener();
  }
}

/** What is refused, or still to be sent from an earlier window, is not saved, whatever else is. */
function savingWith(saving: SavingState, waiting: readonly KeptCommand[]): SavingState {
  if (saving.kind !== 'saved' || waiting.length === 0) return saving;
  const commands = waiting.filter(({ refusal }) => refusal !== null).length;
  return commands === waiting.length
    ? { kind: 'needs-you', commands }
    : { kind: 'saving', writes: waiting.length - commands };
}
