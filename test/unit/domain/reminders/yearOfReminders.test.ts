import { instantAt } from '../../../../shared/domain/kernel/instantAt';
import { addDays, daysBetween, localDate, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import { localTimeOf } from '../../../../shared/domain/kernel/localDateOf';
import { isPlanningDay } from '../../../../shared/domain/reminders/dueWindow';
import type { ReminderRule } from '../../../../shared/domain/reminders/reminderRule';
import { defaultSettings } from '../../../../shared/domain/reminders/reminderSettings';
import { mayDisturb } from '../../../../shared/domain/reminders/sendingHours';
import { stockholm } from '../../../builders/keys';
import { coordinator, first, someMeetings, somePromises } from './year/forumYear';
import { liveThrough, type LivedYear } from './year/liveThrough';
import {
  aboutAction,
  reckonCalls,
  reckonConfirmation,
  reckonDueDates,
  reckonMinutes,
  reckonMove,
  sends,
  told,
  type IsAwake,
} from './year/reckoned';

const { hours } = defaultSettings;
const meetings = someMeetings();
const all = somePromises(meetings);

const dueRules = ['due-in-weeks', 'due-in-days', 'due-today', 'overdue', 'overdue-contact'] as const;

/** What each rule should have told, in the oracle's words. */
const reckoned = (isAwake: IsAwake): Readonly<Record<string, readonly string[]>> => ({
  dates: all.flatMap((promise) => reckonDueDates(promise, isAwake)),
  confirm: all.flatMap((promise) => reckonConfirmation(promise, isAwake)),
  'before-meeting': all.flatMap((promise) => reckonCalls(promise, meetings, isAwake)),
  'minutes-open': meetings.flatMap((meeting) => reckonMinutes(meeting, isAwake)),
  'overdue-agenda': all.flatMap((promise) => {
    const move = reckonMove(promise, meetings, isAwake);
    return move?.to === null ? [told(move.day, aboutAction(promise), coordinator.functionTitle)] : [];
  }),
});

const ruleName = (rule: ReminderRule): string =>
  (dueRules as readonly string[]).includes(rule) ? 'dates' : rule;

/** What was told, by rule; and all of it, since a thing is told once a day by the rule that presses most. */
function toldIn({ sent }: LivedYear) {
  const lines = sent.flatMap(({ day, recipient, reminders }) =>
    reminders.map(({ rule, subject }) => ({
      rule: ruleName(rule),
      line: told(day, `${subject.kind} ${subject.id}`, recipient.contact.functionTitle),
    })),
  );
  return { lines, every: new Set(lines.map(({ line }) => line)) };
}

/** What has been forgotten, and what has been told without cause. */
function differences(lived: LivedYear, isAwake: IsAwake) {
  const { lines, every } = toldIn(lived);
  const wanted = reckoned(isAwake);
  return {
    forgotten: Object.values(wanted).flatMap((expected) => expected.filter((line) => !every.has(line))),
    uncalledFor: lines.filter(({ rule, line }) => wanted[rule]?.includes(line) !== true),
  };
}

const movesIn = ({ moves }: LivedYear): readonly string[] =>
  moves.map(({ day, action, meeting }) => `${day} ${action} to ${meeting}`).sort();

const reckonedMoves = (isAwake: IsAwake): readonly string[] =>
  all
    .flatMap((promise) => {
      const move = reckonMove(promise, meetings, isAwake);
      return move === null || move.to === null
        ? []
        : [`${move.day} ${promise.action.id} to ${move.to.row.id}`];
    })
    .sort();

const awake: IsAwake = () => true;

describe('a year of a forum with 300 promises and a meeting every other week', () => {
  const always = liveThrough(all, meetings, () => false);

  it('holds enough of everything to tell', () => {
    const amounts = Object.entries(reckoned(awake)).map(([rule, lines]) => [rule, lines.length]);
    expect(amounts.filter(([rule, amount]) => Number(amount) < (rule === 'dates' ? 500 : 5))).toEqual([]);
    expect(reckonedMoves(awake).length).toBeGreaterThan(20);
  });

  it('writes to nobody twice in a day', () => {
    const { sent } = always;
    expect(sent.length).toBeGreaterThan(300);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(sent.length);
    expect(new Set(sent.map(({ day, recipient }) => `${day} ${recipient.key}`)).size).toBe(sent.length);
  });

  it('writes only on days when nobody minds', () => {
    expect(always.sent.filter(({ day }) => !sends(day))).toEqual([]);
  });

  it('forgets nothing, and tells nobody what there is no cause for', () => {
    expect(differences(always, awake)).toEqual({ forgotten: [], uncalledFor: [] });
  });

  it('puts what is four weeks late on the next meeting that is held, and nothing else', () => {
    expect(movesIn(always)).toEqual(reckonedMoves(awake));
  });

  it('does all that as soon as it wakes where it sleeps every third day, and a fortnight in spring and autumn', () => {
    const asleep = (day: LocalDate): boolean =>
      daysBetween(first, day) % 3 === 0 || ['04-0', '10-2'].includes(day.slice(5, 9));
    const isAwake: IsAwake = (day) => !asleep(day);
    const lived = liveThrough(all, meetings, asleep);
    expect(differences(lived, isAwake).forgotten).toEqual([]);
    expect(movesIn(lived)).toEqual(reckonedMoves(isAwake));
  });

  it.each([
    ['2026-03-29', 'spring'],
    ['2026-10-25', 'autumn'],
  ])('reminds once at eight on the Monday after the clocks changed (%s, %s)', (sunday) => {
    const monday = addDays(localDate(sunday), 1);
    const ticks = [7, 8, 9].map((hour) =>
      localTimeOf(instantAt(monday, `${String(hour).padStart(2, '0')}:05`, stockholm), stockholm),
    );
    expect(ticks.map((tick) => mayDisturb(tick, hours))).toEqual([false, true, true]);
    expect(isPlanningDay({ through: addDays(monday, -3), today: monday }, hours)).toBe(true);
    expect(isPlanningDay({ through: monday, today: monday }, hours)).toBe(false);
  });
});
