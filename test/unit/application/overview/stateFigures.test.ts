import { stateFigures, stateOfAll } from '../../../../shared/application/overview/stateFigures';
import type { DailyTally } from '../../../../shared/domain/action/tally';
import { localDate } from '../../../../shared/domain/kernel/localDate';

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

const live = (today: DailyTally): NonNullable<Parameters<typeof stateFigures>[0]['figures']> => ({
  today,
  chain: { problems: 0, causes: 0, open: today.open, carriedOut: 0 },
  gaps: [{ kind: 'listed', gap: 'cause', count: 4 }],
  waits: { organisations: [], total: { silent: 0, waiting: 0, overdue: 0 } },
});

describe('a forum’s state in numbers', () => {
  it('is counted on the rows, and a gap that is not there is none', () => {
    const figures = stateFigures({ figures: live(tally('2026-11-23')), tallies: [] });
    expect(figures).toMatchObject({ open: 10, overdue: 3, withoutCause: 4, withoutEffect: 0, tallied: null });
  });

  it('is the last tally’s where there are too many rows, an old one of which knows nothing of causes', () => {
    const figures = stateFigures({
      figures: null,
      tallies: [tally('2026-11-15'), tally('2026-11-22', { open: 12 })],
    });
    expect(figures).toMatchObject({
      open: 12,
      withoutCause: null,
      withoutEffect: null,
      tallied: '2026-11-22',
    });
  });

  it('holds what lacks cause and effect where the last tally has counted it', () => {
    const last = tally('2026-11-22', { withoutCause: 3, withoutEffect: 0 });
    expect(stateFigures({ figures: null, tallies: [tally('2026-11-15'), last] })).toMatchObject({
      withoutCause: 3,
      withoutEffect: 0,
    });
  });

  it('takes its share from the last day with anything due', () => {
    const tallies = [tally('2026-11-15', { kept: 3, late: 1 }), tally('2026-11-22')];
    expect(stateFigures({ figures: live(tally('2026-11-23')), tallies })?.share).toBe(75);
  });

  it('is nothing before the first day that was counted', () => {
    expect(stateFigures({ figures: null, tallies: [] })).toBeNull();
  });

  it('adds up over forums, and says of all only what each of them knows', () => {
    const one = stateFigures({ figures: live(tally('2026-11-23')), tallies: [] });
    const other = stateFigures({ figures: null, tallies: [tally('2026-11-22')] });
    if (one === null || other === null) throw new Error('Both have figures.');
    expect(stateOfAll([one, one])).toMatchObject({ open: 20, overdue: 6, withoutCause: 8, share: null });
    expect(stateOfAll([one, other])).toMatchObject({ open: 20, withoutCause: null });
  });
});
