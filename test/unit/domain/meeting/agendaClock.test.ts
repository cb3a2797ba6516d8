import { agendaClock } from '../../../../shared/domain/meeting/agendaClock';
import { inOrder, itemAfter, itemBefore, moveItem } from '../../../../shared/domain/meeting/agendaOrder';
import { borrowMinutes, lendersTo } from '../../../../shared/domain/meeting/borrowMinutes';
import { addSeconds } from '../../../../shared/domain/kernel/instant';
import type { AgendaItem } from '../../../../shared/domain/meeting/agendaItem';
import { aHeldMeeting, anAgenda, anAgendaItem, aRunningMeeting } from '../../../builders/aMeeting';
import { rowId } from '../../../builders/keys';

const meeting = aRunningMeeting();
const enteredAt = meeting.startsAt;
const running = aRunningMeeting({ stepStartedAt: enteredAt });
const after = (seconds: number) => addSeconds(enteredAt, seconds);
/** The weekly agenda with 170 of the first step's 180 seconds used. */
const agenda = anAgenda().map((item) => (item.order === 1 ? { ...item, usedSeconds: 170 } : item));
const ids = (items: readonly Pick<AgendaItem, 'id'>[]) => items.map(({ id }) => id);

describe('the agenda’s clock', () => {
  it('tells budget, used and remaining seconds of the current step', () => {
    expect(agendaClock(agenda, running, after(61)).current).toEqual({
      item: 2,
      state: 'current',
      budget: 600,
      used: 61,
      remaining: 539,
      overrun: 0,
    });
  });

  it.each([
    [599, 1, 0],
    [600, 0, 0],
    [601, 0, 1],
  ])('after %s s of 600 there are %s left and %s over', (seconds, remaining, overrun) => {
    expect(agendaClock(agenda, running, after(seconds)).current).toMatchObject({ remaining, overrun });
  });

  it('adds what was used before the step was left and entered again', () => {
    const again = agenda.map((item) => (item.order === 2 ? { ...item, usedSeconds: 100 } : item));
    expect(agendaClock(again, running, after(61)).current?.used).toBe(161);
  });

  it('never counts backwards when another window’s clock is ahead', () => {
    expect(agendaClock(agenda, running, after(-5)).current?.used).toBe(0);
  });

  it('marks the steps as passed, current and coming in their order', () => {
    const shuffled = [...agenda].reverse();
    expect(agendaClock(shuffled, running, after(0)).steps.map(({ state }) => state)).toEqual([
      'passed',
      'current',
      ...Array<string>(5).fill('coming'),
    ]);
  });

  it('adds up to the 45 minutes of the meeting', () => {
    expect(agendaClock(agenda, running, after(61)).total).toEqual({
      budget: 2700,
      used: 231,
      remaining: 2469,
      overrun: 0,
    });
  });

  it('tells how much later the meeting ends, with what earlier steps saved', () => {
    expect(agendaClock(agenda, running, after(600)).endsLateBy).toBe(0);
    expect(agendaClock(agenda, running, after(610)).endsLateBy).toBe(0);
    expect(agendaClock(agenda, running, after(640)).endsLateBy).toBe(30);
  });

  it('counts borrowed minutes in both budgets', () => {
    const lent = agenda.map((item) => ({
      ...item,
      borrowedMinutes: item.order === 2 ? 3 : item.order === 4 ? -3 : 0,
    }));
    const clock = agendaClock(lent, running, after(0));
    expect(clock.steps.map(({ budget }) => budget / 60)).toEqual([3, 13, 12, 5, 8, 2, 2]);
    expect(clock.total.budget).toBe(2700);
  });

  it('stands still when no step is in progress', () => {
    const clock = agendaClock(agenda, aHeldMeeting(), after(5000));
    expect(clock.current).toBeNull();
    expect(clock.total.used).toBe(170);
  });
});

describe('borrowing minutes', () => {
  const borrow = (from: number, minutes: number, to = 2, items = agenda) =>
    borrowMinutes(items, { from: rowId(from), to: rowId(to), minutes }, running, after(601));

  it('moves them from a later step to the current one', () => {
    expect(borrow(4, 3)).toMatchObject({
      ok: true,
      value: { borrower: { id: 2, borrowedMinutes: 3 }, lender: { id: 4, borrowedMinutes: -3 } },
    });
  });

  it('can be a single one', () => {
    expect(borrow(4, 1)).toMatchObject({ value: { borrower: { borrowedMinutes: 1 } } });
  });

  it('adds to what was borrowed before', () => {
    const once = agenda.map((item) => (item.order === 4 ? { ...item, borrowedMinutes: -3 } : item));
    expect(borrow(4, 5, 2, once)).toMatchObject({ value: { lender: { borrowedMinutes: -8 } } });
    expect(borrow(4, 6, 2, once)).toMatchObject({ error: { why: 'not-enough', available: 5 } });
  });

  it.each([
    ['more than it has', 4, 9, 'not-enough', 8],
    ['half a minute', 4, 0.5, 'not-whole-minutes', 8],
    ['nothing', 4, 0, 'not-whole-minutes', 8],
    ['a negative number', 4, -1, 'not-whole-minutes', 8],
    ['from an earlier step', 1, 1, 'not-a-later-step', 0],
    ['from itself', 2, 1, 'not-a-later-step', 0],
    ['from a step of another meeting', 99, 1, 'not-a-later-step', 0],
  ] as const)('is refused: %s', (_, from, minutes, why, available) => {
    expect(borrow(from, minutes)).toEqual({
      ok: false,
      error: { kind: 'nothing-to-borrow', why, available },
    });
  });

  it('is refused to a step of another meeting', () => {
    expect(borrow(4, 1, 99)).toMatchObject({ error: { why: 'not-a-later-step' } });
  });

  it('offers the later steps with whole unused minutes, nearest first', () => {
    const items = agenda.map((item) => (item.order === 3 ? { ...item, usedSeconds: 700 } : item));
    const lenders = lendersTo(items, rowId(2), running, after(0));
    expect(lenders.map(({ item, minutes }) => [item.id, minutes])).toEqual([
      [4, 8],
      [5, 8],
      [6, 2],
      [7, 2],
    ]);
    expect(lendersTo(items, rowId(7), running, after(0))).toEqual([]);
    expect(lendersTo(items, rowId(99), running, after(0))).toEqual([]);
  });
});

describe('the order of the agenda', () => {
  it('is by number, then as made', () => {
    const items = [
      anAgendaItem({ id: rowId(3), order: 1 }),
      anAgendaItem({ id: rowId(1), order: 2 }),
      anAgendaItem({ id: rowId(2), order: 1 }),
    ];
    expect(ids(inOrder(items))).toEqual([2, 3, 1]);
  });

  it('tells the next and the previous step', () => {
    expect(itemAfter(agenda, rowId(2))?.id).toBe(3);
    expect(itemBefore(agenda, rowId(2))?.id).toBe(1);
    expect(itemAfter(agenda, rowId(1))?.id).toBe(2);
    expect(itemAfter(agenda, rowId(7))).toBeNull();
    expect(itemBefore(agenda, rowId(1))).toBeNull();
    expect(itemAfter(agenda, null)).toBeNull();
    expect(itemBefore(agenda, null)).toBeNull();
  });

  it('changes only the two rows when one moves', () => {
    expect(moveItem(agenda, rowId(3), 'up').map(({ id, order }) => [id, order])).toEqual([
      [3, 2],
      [2, 3],
    ]);
    expect(moveItem(agenda, rowId(3), 'down').map(({ id, order }) => [id, order])).toEqual([
      [4, 3],
      [3, 4],
    ]);
  });

  it.each([
    [1, 'up'],
    [7, 'down'],
    [99, 'up'],
    [99, 'down'],
  ] as const)('has nowhere to move %s %s', (id, direction) => {
    expect(moveItem(agenda, rowId(id), direction)).toEqual([]);
  });

  it('is numbered anew where two rows share a number', () => {
    const items = [
      anAgendaItem({ id: rowId(1), order: 1 }),
      anAgendaItem({ id: rowId(2), order: 1 }),
      anAgendaItem({ id: rowId(3), order: 2 }),
    ];
    const changed = moveItem(items, rowId(2), 'up');
    const merged = items.map((item) => changed.find(({ id }) => id === item.id) ?? item);
    expect(ids(inOrder(merged))).toEqual([2, 1, 3]);
  });
});
