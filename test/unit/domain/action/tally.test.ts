import { actionStatuses, type ActionStatus } from '../../../../shared/domain/action/actionStatus';
import type { Action } from '../../../../shared/domain/action/action';
import {
  fallenDue,
  outcomeOf,
  shareKept,
  tallyOf,
  tallyWindow,
  type Outcome,
} from '../../../../shared/domain/action/tally';
import { instant } from '../../../../shared/domain/kernel/instant';
import { addDays, localDate, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import { aCarriedOutAction, anAction, anOverdueAction, today } from '../../../builders/anAction';

const timeZone = 'Europe/Stockholm';
const yesterday = addDays(today, -1);
const due = (change: Partial<Action>): Action =>
  anAction({ dueDate: yesterday, firstDueDate: yesterday, ...change });

describe('how a promise ended', () => {
  const byStatus: Record<ActionStatus, Outcome | null> = {
    proposed: 'late',
    decided: 'late',
    'in-progress': 'late',
    'carried-out': 'kept',
    'effect-assessed': 'kept',
    closed: 'kept',
    'on-hold': null,
    cancelled: null,
    transferred: null,
  };
  it.each(actionStatuses)('%s', (status) => {
    expect(outcomeOf(due({ status }), timeZone)).toBe(byStatus[status]);
  });

  it('is told apart where the date was moved', () => {
    expect(outcomeOf(aCarriedOutAction({ firstDueDate: addDays(today, -20) }), timeZone)).toBe(
      'kept-after-move',
    );
    const sooner = aCarriedOutAction({ firstDueDate: addDays(today, 5) });
    expect(outcomeOf(sooner, timeZone)).toBe('kept');
  });

  it.each([
    ['2026-11-22T22:30:00Z', 'kept'],
    ['2026-11-22T23:30:00Z', 'late'],
  ] as const)('is late where being done was said after the day in Stockholm: %s', (at, expected) => {
    const lastWord = { kind: 'done', text: '', by: '', via: 'link', at: instant(at) } as const;
    expect(outcomeOf(due({ status: 'carried-out', lastWord }), timeZone)).toBe(expected);
  });

  it('is nothing without a date', () => {
    expect(outcomeOf(anAction({ dueDate: null }), timeZone)).toBeNull();
  });
});

describe('the days that a tally looks at', () => {
  const windowAfter = (...days: readonly string[]) =>
    tallyWindow(
      today,
      days.map((day) => ({ day: localDate(day) })),
    );

  it.each([
    ['a week where none has been made', [], '2026-11-16'],
    ['those since the one before', ['2026-11-09', '2026-11-19'], '2026-11-19'],
    ['not today’s own', ['2026-11-16', '2026-11-23'], '2026-11-16'],
    ['at most five weeks', ['2026-02-02'], '2026-10-19'],
  ] as const)('are %s', (_name, days, since) => {
    expect(windowAfter(...days)).toEqual({ since, until: '2026-11-22' });
  });

  it('lie edge to edge, so that each promise is counted once', () => {
    const days: LocalDate[] = [localDate('2026-11-02'), localDate('2026-11-09'), localDate('2026-11-20')];
    const [, second, third] = days.map((day, index) =>
      tallyWindow(
        day,
        days.slice(0, index).map((earlier) => ({ day: earlier })),
      ),
    );
    expect(addDays(second?.until ?? today, 1)).toBe(third?.since);
  });
});

describe('a day’s figures', () => {
  const rows = [
    due({ status: 'carried-out' }),
    due({ status: 'closed', firstDueDate: addDays(today, -30) }),
    anOverdueAction({ confirmation: 'waiting' }),
    anAction({ dueDate: today }),
    anAction({ helpNeeded: true, confirmation: 'confirmed', dueDate: null }),
    due({ status: 'cancelled' }),
    anAction({ status: 'closed', dueDate: addDays(today, -60) }),
  ];
  const counted = tallyOf(rows, { today, timeZone });

  it('are counted on the rows', () => {
    expect(counted).toEqual({
      day: today,
      since: addDays(today, -7),
      open: 3,
      waiting: 2,
      overdue: 1,
      helpNeeded: 1,
      silent: 2,
      withoutCause: 0,
      withoutEffect: 1,
      kept: 1,
      keptAfterMove: 1,
      late: 1,
    });
  });

  it('add up, and give a share', () => {
    expect(fallenDue(counted)).toBe(3);
    expect(shareKept(counted)).toBe(67);
    expect(shareKept(tallyOf([], { today, timeZone }))).toBeNull();
  });
});
