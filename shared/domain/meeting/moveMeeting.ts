import type { Instant } from '../kernel/id';
import { failure, success, type Result } from '../kernel/result';
import type { Meeting, MeetingState } from './meeting';

/** A held or cancelled meeting is over; one being closed can be gone back to. */
const nextStates: Record<MeetingState, readonly MeetingState[]> = {
  planned: ['invited', 'in-progress', 'cancelled'],
  invited: ['planned', 'in-progress', 'cancelled'],
  'in-progress': ['closing', 'cancelled'],
  closing: ['held', 'in-progress'],
  held: [],
  cancelled: [],
};

/** A step that a meeting in this state does not take. */
export interface MeetingStateRefusal {
  readonly kind: 'meeting-state-not-reachable';
  readonly from: MeetingState;
  readonly to: MeetingState;
}

/** Where a meeting can go from a state. */
export const meetingStatesAfter = (state: MeetingState): readonly MeetingState[] => nextStates[state];

/** A running meeting has a clock and takes promises; one that is being closed still takes confirmations. */
const running: Record<MeetingState, boolean> = {
  planned: false,
  invited: false,
  'in-progress': true,
  closing: true,
  held: false,
  cancelled: false,
};

export const isRunning = (meeting: Pick<Meeting, 'state'>): boolean => running[meeting.state];

type Marks = (meeting: Meeting, now: Instant) => Partial<Meeting>;

const over: Partial<Meeting> = { currentStep: null, stepStartedAt: null, stageAction: null };

const marks: Record<MeetingState, Marks> = {
  planned: () => ({}),
  invited: () => ({}),
  // Going back from closing keeps the first start.
  'in-progress': (meeting, now) => ({ startedAt: meeting.startedAt ?? now }),
  closing: () => ({}),
  held: (_, now) => ({ ...over, closedAt: now }),
  cancelled: () => over,
};

export function moveMeeting(
  meeting: Meeting,
  to: MeetingState,
  now: Instant,
): Result<Meeting, MeetingStateRefusal> {
  return nextStates[meeting.state].includes(to)
    ? success({ ...meeting, state: to, ...marks[to](meeting, now) })
    : failure({ kind: 'meeting-state-not-reachable', from: meeting.state, to });
}
