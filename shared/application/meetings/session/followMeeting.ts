import type { Instant } from '../../../domain/kernel/id';
import { secondsBetween } from '../../../domain/kernel/instant';
import { isAhead, isUnderWay } from '../../../domain/meeting/meetingPhase';
import type { GatewayFailure } from '../../ports/GatewayFailure';
import { forumLists, type ForumList, type MeetingRoom } from '../../ports/MeetingBook';
import type { ChangeFeed, Pace } from '../../ports/ChangeFeed';
import type { Timer } from '../../ports/Timer';
import type { OpenMeeting } from './OpenMeeting';

export interface Following {
  /** Asks for a new pace where the meeting's state calls for it. */
  adjust(): void;
  /** Reads now what could not be read before. */
  catchUp(): void;
  /** Reads lists where it is not known whether the newest rows are shown. */
  readAgain(lists: readonly ForumList[]): void;
  stop(): void;
}

export interface FollowPorts {
  readonly changes: ChangeFeed;
  readonly timer: Timer;
  /** The meeting itself is gone or closed to this person. */
  readonly onLost: (failure: GatewayFailure) => void;
}

/** Before what could not be read is tried again. */
const retryMs = 5000;

/** Before a list that lacks something is read again: only an administrator can mend it. */
const mendMs = 60_000;

/** Whoever has a meeting open within half a day of its start is there to see it begin. */
const closeToStart = 12 * 3600;

/** Everybody looks often at a meeting under way or about to begin, and seldom at one to come or past. */
function paceOf({ meeting }: Pick<MeetingRoom, 'meeting'>, now: Instant): Pace {
  if (isUnderWay(meeting)) return 'live';
  return isAhead(meeting) && Math.abs(secondsBetween(now, meeting.startsAt)) < closeToStart
    ? 'live'
    : 'quiet';
}

/** Reads again what others change, at the meeting's pace. */
export function followMeeting(meeting: OpenMeeting, ports: FollowPorts): Following {
  const missed = new Set<ForumList>();
  const lacking = new Set<ForumList>();
  let pace: Pace | null = null;
  let unfollow = (): void => undefined;
  let stopped = false;

  const read = async (lists: readonly ForumList[]): Promise<void> => {
    const wanted = [...new Set([...missed, ...lists])];
    if (stopped || wanted.length === 0) return;
    const done = await meeting.reread(wanted);
    if (done.ok) caughtUp(wanted);
    else if (done.error.kind !== 'not-provisioned') miss(wanted, done.error);
    else if (wanted.length > 1) for (const list of wanted) await readAlone(list);
    else wanted.forEach(awaitMending);
  };

  /** What has been taken away from one list holds back none of the others. */
  const readAlone = async (list: ForumList): Promise<void> => {
    const done = await meeting.reread([list]);
    if (done.ok) caughtUp([list]);
    else if (done.error.kind === 'not-provisioned') awaitMending(list);
    else miss([list], done.error);
  };

  const awaitMending = (list: ForumList): void => {
    missed.delete(list);
    if (lacking.has(list)) return;
    lacking.add(list);
    ports.timer.after(mendMs, () => {
      lacking.delete(list);
      void read([list]);
    });
  };

  const caughtUp = (lists: readonly ForumList[]): void => {
    for (const list of lists) missed.delete(list);
    if (meeting.queue.state().held !== 'throttled') meeting.queue.retryNow();
  };

  const miss = (lists: readonly ForumList[], failure: GatewayFailure): void => {
    if (failure.kind === 'not-found' || failure.kind === 'not-allowed') {
      ports.onLost(failure);
      return;
    }
    for (const list of lists) missed.add(list);
    ports.timer.after(retryMs, () => void read([]));
  };

  const adjust = (): void => {
    const wanted = paceOf(meeting.table.room(), meeting.clock.now());
    if (stopped || wanted === pace) return;
    pace = wanted;
    unfollow();
    unfollow = ports.changes.follow(wanted, read);
  };
  adjust();
  return {
    adjust,
    catchUp: () => void read(forumLists),
    readAgain: (lists) => void read(lists),
    stop: () => {
      stopped = true;
      unfollow();
    },
  };
}
