import { keptWeeks, weeksOfAll, type KeptWeek } from '../../../../shared/application/overview/keptWeeks';
import { addDays, localDate, mondayOf } from '../../../../shared/domain/kernel/localDate';
import { aCarriedOutAction, anAction, today } from '../../../builders/anAction';

const timeZone = 'Europe/Stockholm';
const kept = (day: string) => aCarriedOutAction({ dueDate: localDate(day), firstDueDate: localDate(day) });
const late = (day: string) => anAction({ dueDate: localDate(day), firstDueDate: localDate(day) });
const mondays = (day: string) =>
  keptWeeks([], { today: localDate(day), timeZone }).map(({ monday }) => monday);

describe('the weeks in which promises fell due', () => {
  it.each([
    ['2026-11-23', ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']],
    ['2026-11-24', ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']],
    ['2026-11-29', ['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']],
    ['2027-01-05', ['2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28']],
  ])('are whole, over and within reach on %s', (day, expected) => {
    expect(mondays(day)).toEqual(expected);
  });

  it('begin on a Monday and end on its Sunday', () => {
    const actions = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'].map(kept);
    const weeks = keptWeeks(actions, { today, timeZone });
    expect(weeks.map(({ monday, kept: rows }) => [monday, rows])).toEqual([
      ['2026-10-19', 0],
      ['2026-10-26', 0],
      ['2026-11-02', 0],
      ['2026-11-09', 1],
      ['2026-11-16', 2],
    ]);
  });

  it('tell what was done by its first date, by a moved one, and not in time, and leave out the rest', () => {
    const dueDate = localDate('2026-11-18');
    const actions = [
      kept('2026-11-18'),
      aCarriedOutAction({ dueDate, firstDueDate: addDays(dueDate, -30) }),
      late('2026-11-20'),
      anAction({ status: 'cancelled', dueDate }),
      anAction({ dueDate: null }),
    ];
    expect(keptWeeks(actions, { today, timeZone }).at(-1)).toEqual({
      monday: '2026-11-16',
      kept: 1,
      keptAfterMove: 1,
      late: 1,
    });
  });
});

describe('the weeks of several forums', () => {
  const week = (monday: string, outcomes: Partial<KeptWeek>): KeptWeek => ({
    monday: localDate(monday),
    kept: 0,
    keptAfterMove: 0,
    late: 0,
    ...outcomes,
  });

  it('are added up week by week, also where one was read before midnight and one after', () => {
    const one = [week('2026-11-02', { late: 2 }), week('2026-11-09', { kept: 1, keptAfterMove: 3 })];
    const other = [week('2026-10-26', { kept: 4 }), week('2026-11-02', { kept: 1, late: 1 })];
    expect(weeksOfAll([one, other])).toEqual([
      week('2026-10-26', { kept: 4 }),
      week('2026-11-02', { kept: 1, late: 3 }),
      week('2026-11-09', { kept: 1, keptAfterMove: 3 }),
    ]);
    expect(weeksOfAll([])).toEqual([]);
  });
});

describe('the Monday of a week', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2026-03-29', '2026-03-23'],
    ['2026-10-25', '2026-10-19'],
  ])('of %s is %s', (day, monday) => {
    expect(mondayOf(localDate(day))).toBe(monday);
  });
});
