import type { Action, ActionId } from '../action/action';
import { isGrounded, isOpen } from '../action/actionFacts';
import { confirmationsOf } from '../action/confirmationsOf';
import type { Heard } from '../action/whoSpeaks';
import type { Instant } from '../kernel/id';
import { addSeconds, secondsBetween } from '../kernel/instant';
import { instantAt } from '../kernel/instantAt';
import { addDays } from '../kernel/localDate';
import { localTimeOf } from '../kernel/localDateOf';
import type { OrganisationKey } from '../organisation/organisation';
import type { Attendance, AttendanceState } from './attendance';
import { carryOver, promisedAt, type CarriedOver } from './carryOver';
import type { Meeting } from './meeting';
import { unanswered } from './meetingSteps';

/** What stands between a meeting and its closing. */
export type ClosingLack =
  | { readonly kind: 'attendance-not-taken'; readonly organisation: OrganisationKey }
  /** From last time, without answer and without a reason for skipping (F1). */
  | { readonly kind: 'unanswered'; readonly action: ActionId }
  /** The organisation is in the room and has not said confirm, change or no (F2). */
  | { readonly kind: 'not-read-back'; readonly action: ActionId; readonly organisation: OrganisationKey };

/** An organisation that was not there to answer; it is asked afterwards, and the meeting can be closed. */
export interface WaitingFor {
  readonly action: ActionId;
  readonly organisation: OrganisationKey;
}

/** What closing a meeting is reckoned from. */
export interface ClosingRoom {
  readonly meeting: Meeting;
  readonly attendance: readonly Attendance[];
  readonly actions: readonly Action[];
  readonly answers: readonly Heard[];
}

/** All that closing writes besides the meeting itself; made anew, it leaves out what has been written. */
export interface ClosingPlan {
  readonly carryOver: readonly CarriedOver[];
  readonly waiting: readonly WaitingFor[];
  /** Confirmed by its organisation and tied to problem and cause, or direct: from Föreslagen to Beslutad (F17). */
  readonly decide: readonly ActionId[];
  /** Null when the next meeting exists, or the forum calls each one by itself. */
  readonly next: MeetingTimes | null;
}

/** When a meeting begins and ends. */
export interface MeetingTimes {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

const isThere: Record<AttendanceState, boolean> = {
  expected: false,
  present: true,
  substitute: true,
  absent: false,
};

export const closingLacks = (room: ClosingRoom): readonly ClosingLack[] => [
  ...room.attendance
    .filter(({ state }) => state === 'expected')
    .map(({ organisation }): ClosingLack => ({ kind: 'attendance-not-taken', organisation })),
  ...unanswered(room.actions, room.meeting.id, room.answers).map(({ id }): ClosingLack => ({
    kind: 'unanswered',
    action: id,
  })),
  ...silent(room)
    .filter(({ organisation }) => isPresent(room, organisation))
    .map((silence): ClosingLack => ({ kind: 'not-read-back', ...silence })),
];

export const closingPlan = (
  room: ClosingRoom,
  { cadenceDays, timeZone }: { readonly cadenceDays: number | null; readonly timeZone: string },
): ClosingPlan => ({
  carryOver: carryOver(room.actions, room.meeting.id),
  waiting: silent(room).filter(({ organisation }) => !isPresent(room, organisation)),
  decide: newPromises(room)
    .filter(isAgreed)
    .map(({ id }) => id),
  next:
    cadenceDays === null || room.meeting.next !== null
      ? null
      : nextMeetingTimes(room.meeting, cadenceDays, timeZone),
});

/** The same clock time some days later, and as long, whether or not summer time begins or ends in between. */
export function nextMeetingTimes(meeting: MeetingTimes, cadenceDays: number, timeZone: string): MeetingTimes {
  const { day, time } = localTimeOf(meeting.startsAt, timeZone);
  const startsAt = instantAt(addDays(day, cadenceDays), time, timeZone);
  return { startsAt, endsAt: addSeconds(startsAt, secondsBetween(meeting.startsAt, meeting.endsAt)) };
}

/** What was promised here and is still to be done; what was cancelled or done at once needs no read-back. */
const newPromises = (room: ClosingRoom): readonly Action[] =>
  promisedAt(room.actions, room.meeting.id).filter(isOpen);

const isAgreed = (action: Action): boolean =>
  action.status === 'proposed' && action.confirmation === 'confirmed' && isGrounded(action);

const silent = (room: ClosingRoom): readonly WaitingFor[] =>
  newPromises(room).flatMap((action) =>
    confirmationsOf(action, room.answers)
      .filter(({ confirmation }) => confirmation === 'waiting')
      .map(({ organisation }) => ({ action: action.id, organisation })),
  );

/** Who is not on the list of attendance was not invited, and so is not there. */
const isPresent = (room: ClosingRoom, organisation: OrganisationKey): boolean =>
  room.attendance.some((row) => row.organisation === organisation && isThere[row.state]);
