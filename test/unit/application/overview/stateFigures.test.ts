import {
  countedFigures,
  forumFigures,
  stateOfAll,
} from '../../../../shared/application/overview/stateFigures';
import type { DailyTally } from '../../../../shared/domain/action/tally';
import { addDays, localDate } from '../../../../shared/domain/kernel/localDate';
import type { PlaceKey } from '../../../../shared/domain/situation/place';
import type { ProblemId } from '../../../../shared/domain/situation/problem';
import { anAction, today } from '../../../builders/anAction';

const tally = (day: string, more: Partial<DailyTally> = {}): DailyTally => ({
  day: localDate(day),
  since: localDate('2026-11-01'),
  open: 10,
  waiting: 2,
  overdue: 3,
  helpNeeded: 1,
  silent: 0,
  withoutCause: null,
  withoutEffect: null,
  kept: 0,
  keptAfterMove: 0,
  late: 0,
  ...more,
});

const day = { today, timeZone: 'Europe/Stockholm' };
const square = 'torget' as PlaceKey;
const problem = 7 as ProblemId;

describe('a forum’s state in numbers', () => {
  const late = anAction({ status: 'in-progress', dueDate: addDays(today, -1), place: square, problem });
  const loose = { status: 'proposed', direct: false, causes: [], problem: null } as const;
  const actions = [
    late,
    anAction({ ...loose, dueDate: null, place: square }),
    anAction({ status: 'carried-out', dueDate: addDays(today, -90), place: null, problem }),
  ];

  it('is counted on the rows', () => {
    const { figures, narrowed } = forumFigures({ actions, tallies: [] }, day);
    expect(figures).toMatchObject({ open: 2, overdue: 1, withoutCause: 1, withoutEffect: 1, tallied: null });
    expect(narrowed).toBe(false);
  });

  it.each([
    [{ place: square }, { open: 2, overdue: 1, withoutCause: 1, withoutEffect: 0 }],
    [{ problem }, { open: 1, overdue: 1, withoutCause: 0, withoutEffect: 1 }],
    [
      { place: square, problem },
      { open: 1, overdue: 1, withoutCause: 0, withoutEffect: 0 },
    ],
  ])('is of what is chosen: %j, and the day stays the whole forum’s', (choice, expected) => {
    const { figures, live, narrowed } = forumFigures({ actions, tallies: [] }, day, choice);
    expect(figures).toMatchObject(expected);
    expect(live).toMatchObject({ open: 2, overdue: 1 });
    expect(narrowed).toBe(true);
  });

  it('is the last tally’s where there are too many rows, which knows nothing of places', () => {
    const last = tally('2026-11-22', { open: 12, withoutCause: 3, withoutEffect: 0 });
    const tallies = [tally('2026-11-15'), last];
    const seen = forumFigures({ actions: null, tallies }, day, { place: square });
    expect(seen.figures).toMatchObject({
      open: 12,
      withoutCause: 3,
      withoutEffect: 0,
      tallied: '2026-11-22',
    });
    expect([seen.live, seen.narrowed]).toEqual([null, false]);
  });

  it('does not know what an old tally did not count', () => {
    const { figures } = forumFigures({ actions: null, tallies: [tally('2026-11-22')] }, day);
    expect(figures).toMatchObject({ withoutCause: null, withoutEffect: null });
  });

  it('counts what fell due since the day that was counted last', () => {
    const tallies = [tally(addDays(today, -1)), tally(today)];
    expect(forumFigures({ actions, tallies }, day).live).toMatchObject({
      since: addDays(today, -1),
      late: 1,
    });
  });

  it('is nothing before the first day that was counted', () => {
    expect(forumFigures({ actions: null, tallies: [] }, day).figures).toBeNull();
  });
});

describe('a forum’s state beside the others’', () => {
  const due = (days: number, status: 'closed' | 'in-progress') =>
    anAction({ status, dueDate: addDays(today, days), firstDueDate: addDays(today, days) });

  it('is counted on its rows, with a share of the last five weeks however often it meets', () => {
    const actions = [
      due(-34, 'closed'),
      due(-1, 'in-progress'),
      due(-36, 'in-progress'),
      due(3, 'in-progress'),
    ];
    expect(countedFigures({ actions, tallies: [] }, day)).toMatchObject({
      open: 3,
      overdue: 2,
      withoutEffect: 0,
      ended: { kept: 1, due: 2, since: addDays(today, -35), day: today },
      tallied: null,
    });
  });

  it('is the last tally’s where there are too many rows, and nothing where no day has been counted', () => {
    const last = tally('2026-11-22', { open: 4000 });
    expect(countedFigures({ actions: null, tallies: [last] }, day)).toMatchObject({
      open: 4000,
      tallied: '2026-11-22',
    });
    expect(countedFigures({ actions: null, tallies: [] }, day)).toBeNull();
  });
});

describe('all forums together', () => {
  it('are added up, and what one does not know is not known of all', () => {
    const of = (more: Partial<DailyTally>) =>
      forumFigures({ actions: null, tallies: [tally('2026-11-22', more)] }, day).figures;
    const one = of({ withoutCause: 4, kept: 1, keptAfterMove: 1, late: 1 });
    const other = of({ late: 3, since: localDate('2026-10-30') });
    if (one === null || other === null) throw new Error('Nothing counted');
    expect(stateOfAll([one, other])).toMatchObject({
      open: 20,
      overdue: 6,
      withoutCause: null,
      ended: { kept: 2, due: 6, since: '2026-10-30', day: '2026-11-22' },
      tallied: null,
    });
  });
});
