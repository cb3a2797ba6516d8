import { stateInBrief } from '../../../../shared/application/overview/stateInBrief';
import { undecidedIn } from '../../../../shared/application/overview/undecidedIn';
import type { DailyTally } from '../../../../shared/domain/action/tally';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { aDecision, aMeeting } from '../../../builders/aMeeting';
import { rowId } from '../../../builders/keys';

const tally = (day: string, change: Partial<DailyTally> = {}): DailyTally => ({
  day: localDate(day),
  since: localDate('2026-11-01'),
  ...{ open: 10, waiting: 0, overdue: 2, helpNeeded: 0, silent: 0, withoutCause: 0, withoutEffect: 0 },
  ...{ kept: 0, keptAfterMove: 0, late: 0 },
  ...change,
});
const live = (today: DailyTally) => ({ live: today });

describe('the state in brief', () => {
  it('is nothing where nothing is counted', () => {
    expect(stateInBrief({ live: null, tallies: [] })).toBeNull();
  });

  it('sets today against the tally of the day before, and not against today’s own', () => {
    const today = tally('2026-11-23', { overdue: 3 });
    const tallies = [tally('2026-11-16', { overdue: 5 }), tally('2026-11-23', { overdue: 4 })];
    expect(stateInBrief({ ...live(today), tallies })).toMatchObject({
      open: 10,
      overdue: 3,
      before: { day: '2026-11-16', overdue: 5 },
    });
  });

  it('tells by the last tally where the rows are too many', () => {
    const tallies = [tally('2026-11-09', { overdue: 1 }), tally('2026-11-16')];
    expect(stateInBrief({ live: null, tallies })).toMatchObject({ overdue: 2, before: { overdue: 1 } });
  });

  it('takes what was kept from the last two days with anything due', () => {
    const tallies = [
      tally('2026-11-02', { kept: 1, late: 1 }),
      tally('2026-11-09', { kept: 3, late: 1, since: localDate('2026-11-02') }),
      tally('2026-11-16'),
    ];
    expect(stateInBrief({ ...live(tally('2026-11-23')), tallies })?.kept).toEqual({
      share: 75,
      before: 50,
      since: '2026-11-02',
      day: '2026-11-09',
    });
    expect(stateInBrief({ live: null, tallies: tallies.slice(0, 1) })?.kept?.before).toBeNull();
    expect(stateInBrief({ live: null, tallies: tallies.slice(2) })?.kept).toBeNull();
  });
});

describe('what awaits a decision', () => {
  it('names the meeting that proposed it, and leaves out what was rehearsed', () => {
    const meeting = aMeeting({ id: rowId(11) });
    const rehearsal = aMeeting({ id: rowId(12), rehearsal: true });
    const decisions = [
      aDecision({ id: rowId(1), meeting: rowId(11) }),
      aDecision({ id: rowId(2), meeting: rowId(12) }),
      aDecision({ id: rowId(3), meeting: rowId(13) }),
    ];
    expect(
      undecidedIn({ decisions, meetings: [meeting, rehearsal] }).map(({ id, meeting: at }) => [id, at]),
    ).toEqual([
      [1, meeting],
      [3, null],
    ]);
  });
});
