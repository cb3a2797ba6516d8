import { addDays, type LocalDate } from '../../../../../shared/domain/kernel/localDate';
import { redDayOn, weekdayOf } from '../../../../../shared/domain/kernel/redDays';
import { coordinator, first, type Promised, type YearsMeeting } from './forumYear';

/*
 * What should become of the year, reckoned for one promise or meeting at a time by walking from day to day: another way
 * than the planner, which asks of a day what is due on it.
 */

/** Whether the service is awake that day. */
export type IsAwake = (day: LocalDate) => boolean;

const isWorkingDay = (day: LocalDate): boolean => ![0, 6].includes(weekdayOf(day)) && redDayOn(day) === null;
export const sends = (day: LocalDate): boolean => isWorkingDay(day) && day.slice(5, 7) !== '07';

function walk(from: LocalDate, step: 1 | -1, until: IsAwake): LocalDate {
  let day = from;
  while (!until(day)) day = addDays(day, step);
  return day;
}

/** What falls on a quiet day before its date comes on the last day that is not, or else as soon as anybody is awake. */
const noLaterThan = (day: LocalDate, isAwake: IsAwake): LocalDate =>
  walk(walk(day, -1, sends), 1, (one) => sends(one) && isAwake(one));

const noEarlierThan = (day: LocalDate, isAwake: IsAwake): LocalDate =>
  walk(day, 1, (one) => sends(one) && isAwake(one));

export const told = (day: LocalDate, subject: string, to: string): string => `${day} ${subject} to ${to}`;
export const aboutAction = ({ action }: Pick<Promised, 'action'>): string => `action ${action.id}`;

/** The steps around the due date. */
export function reckonDueDates(promised: Promised, isAwake: IsAwake): readonly string[] {
  const { due, madeOn, answeredOn, owner, contactPerson } = promised;
  return [-14, -3, 0, 7, 14].flatMap((step) => {
    const falls = addDays(due, step);
    const day = step <= 0 ? noLaterThan(falls, isAwake) : noEarlierThan(falls, isAwake);
    const to = step === 14 ? contactPerson : owner;
    return first <= day && madeOn < day && day < answeredOn ? [told(day, aboutAction(promised), to)] : [];
  });
}

/** Asked the day after it was made, unless confirmed by then. */
export function reckonConfirmation(promised: Promised, isAwake: IsAwake): readonly string[] {
  const falls = addDays(promised.madeOn, 1);
  if (falls < first) return [];
  const day = noEarlierThan(falls, isAwake);
  const isGone = promised.lastWord === 'done' && promised.answeredOn <= day;
  return day < promised.confirmedOn && !isGone
    ? [told(day, aboutAction(promised), promised.contactPerson)]
    : [];
}

/** Where what is four weeks late ends up, and from what day on; null where it need not be moved. */
export interface ReckonedMove {
  readonly day: LocalDate;
  /** Null where no meeting is ahead: the coordinator is told. */
  readonly to: YearsMeeting | null;
}

export function reckonMove(
  { due, lastWord, answeredOn, followedUpAt }: Promised,
  meetings: readonly YearsMeeting[],
  isAwake: IsAwake,
): ReckonedMove | null {
  const day = noEarlierThan(addDays(due, 28), isAwake);
  if (lastWord === 'done' && answeredOn <= day) return null;
  const ahead = meetings.filter(({ on, calledOff }) => on >= day && !calledOff);
  if (followedUpAt !== null && ahead.includes(followedUpAt)) return null;
  return { day, to: ahead[0] ?? null };
}

/** Three working days before a meeting. */
function callDay({ on }: YearsMeeting, isAwake: IsAwake): LocalDate {
  let falls = on;
  for (let left = 3; left > 0; left -= 1) falls = walk(addDays(falls, -1), -1, isWorkingDay);
  return noLaterThan(falls, isAwake);
}

/** Told what is open and on the meeting's agenda by then; nobody is called to a meeting that has been. */
export function reckonCalls(
  promised: Promised,
  meetings: readonly YearsMeeting[],
  isAwake: IsAwake,
): readonly string[] {
  const { followedUpAt, lastWord, answeredOn, madeOn, contactPerson } = promised;
  const move = reckonMove(promised, meetings, isAwake);
  const agendaOn = (day: LocalDate): YearsMeeting | null =>
    move?.to != null && move.day < day ? move.to : followedUpAt;
  const isOpen = (day: LocalDate): boolean => madeOn < day && (lastWord !== 'done' || day < answeredOn);
  return meetings
    .filter(({ calledOff }) => !calledOff)
    .map((meeting) => ({ meeting, day: callDay(meeting, isAwake) }))
    .filter(({ meeting, day }) => first <= day && day <= meeting.on)
    .filter(({ meeting, day }) => agendaOn(day) === meeting && isOpen(day))
    .map(({ day }) => told(day, aboutAction(promised), contactPerson));
}

/** A week after a meeting whose minutes nobody has finished. */
export const reckonMinutes = (
  { on, calledOff, minutesDone, row }: YearsMeeting,
  isAwake: IsAwake,
): readonly string[] =>
  calledOff || minutesDone
    ? []
    : [told(noEarlierThan(addDays(on, 7), isAwake), `meeting ${row.id}`, coordinator.functionTitle)];
