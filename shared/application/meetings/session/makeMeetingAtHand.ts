import type { ActionId } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import { hear, type Hearing } from '../../../domain/action/whoSpeaks';
import type { PersonId } from '../../../domain/kernel/id';
import { success } from '../../../domain/kernel/result';
import type { FieldConflict } from '../../conflicts/FieldConflict';
import type { MinutesDesk } from '../../minutes/MinutesDesk';
import type { Clock } from '../../ports/Clock';
import type { MeetingSite } from '../../ports/ForumSites';
import type { OperationIds } from '../../ports/OperationIds';
import type { SignedInUser } from '../../ports/SignedInUser';
import type { Timer } from '../../ports/Timer';
import type { MeetingView, SavingState } from '../MeetingSession';
import type { OpenedMeeting } from '../openMeeting';
import { makeOffers, type Offers } from './makeOffers';
import { makeMeetingTable } from './meetingTable';
import type { OpenMeeting } from './OpenMeeting';
import { makeTenantTime } from './tenantTime';
import { changedActions, onThisClock, viewOf } from './viewOf';
import { makeWriteQueue, type QueueState } from './writeQueue';

export interface SessionPorts {
  readonly site: MeetingSite;
  readonly user: SignedInUser;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly operations: OperationIds;
  readonly minutes: Pick<MinutesDesk, 'complete'>;
  readonly timeZone: string;
  /** The answer service's own id; null until it is set up. */
  readonly service: PersonId | null;
}

/** An open meeting together with what only its session asks of it. */
export interface MeetingAtHand extends OpenMeeting, Offers {
  saving(): SavingState;
  /** Lays answers that wait for the network on top of what is stored; whoever calls shows it. */
  expect(answers: readonly Answer[]): void;
}

/** How long a change by somebody else is tinted. */
const tintMs = 2000;

export function makeMeetingAtHand(
  ports: SessionPorts,
  opened: OpenedMeeting,
  onChange: () => void,
): MeetingAtHand {
  const { site, user, clock, timer, operations, minutes, timeZone, service } = ports;
  const { directory } = opened;
  const { contacts, organisations } = directory;
  const hearing: Hearing = { contacts, organisations, forum: site.forum, service, timeZone };
  let changedByOthers: ReadonlySet<ActionId> = new Set();
  let expected: readonly Answer[] = [];
  let seen: MeetingView | null = null;
  const changed = (): void => {
    seen = null;
    onChange();
  };
  const time = makeTenantTime(clock, changed);
  const table = makeMeetingTable(opened.room, changed);
  const queue = makeWriteQueue({ clock, timer, onChange });
  const offers = makeOffers(timer, onChange);
  const tint = (actions: ReadonlySet<ActionId>): void => {
    if (actions.size === 0) return;
    changedByOthers = actions;
    changed();
    timer.after(tintMs, () => {
      if (changedByOthers !== actions) return;
      changedByOthers = new Set();
      changed();
    });
  };
  return {
    ...{ site, directory, clock, time, operations, minutes, table, queue, hearing, ...offers },
    applied: new Map(),
    hear: (answers) => hear(answers, hearing),
    view: () =>
      (seen ??= viewOf({
        room: onThisClock(table.room(), time.ahead()),
        directory,
        user,
        hearing,
        clock,
        changedByOthers,
        expected,
      })),
    reread: async (lists) => {
      const read = await table.read(lists, (room) => site.meetings.refresh(room, lists));
      if (!read.ok) return read;
      tint(changedActions(read.value.before, read.value.after, user));
      return success(undefined);
    },
    expect: (answers) => {
      expected = answers;
      seen = null;
    },
    saving: () => savingOf(queue.state(), offers.conflict()),
  };
}

function savingOf({ writes, held, savedAt }: QueueState, conflict: FieldConflict | null): SavingState {
  if (held !== null) return { kind: 'waiting-for-network', writes, because: held };
  if (conflict !== null) return { kind: 'conflict', conflict };
  return writes > 0 ? { kind: 'saving', writes } : { kind: 'saved', at: savedAt };
}
