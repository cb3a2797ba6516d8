import { addMonths, localDate } from '../../../../shared/domain/kernel/localDate';
import {
  gravestFirst,
  updateClockOf,
  type PlaceAssessment,
} from '../../../../shared/domain/situation/situationReport';

describe('the same day some months on', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-08-31', -6, '2026-02-28'],
    ['2026-11-30', 2, '2027-01-30'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('from %s by %i is %s', (from, months, to) => {
    expect(addMonths(localDate(from), months)).toBe(to);
  });
});

describe('the clock of the statutory picture (2023:196, 6 §)', () => {
  const approvedOn = localDate('2025-01-10');
  it.each([
    ['2026-07-09', 'current'],
    ['2026-07-10', 'due-soon'],
    ['2027-01-10', 'due-soon'],
    ['2027-01-11', 'passed'],
  ] as const)('says on %s that it is %s', (today, clock) => {
    expect(updateClockOf({ level: 'statutory', approvedOn }, localDate(today))).toEqual({
      clock,
      due: '2027-01-10',
    });
  });

  it('does not run for other pictures, nor before approval', () => {
    const today = localDate('2026-11-23');
    expect(updateClockOf({ level: 'month', approvedOn }, today).clock).toBe('none');
    expect(updateClockOf({ level: 'statutory', approvedOn: null }, today).clock).toBe('none');
  });
});

describe('the places of a picture', () => {
  it('stand with the gravest first, and else as they were written', () => {
    const place = (id: number, level: PlaceAssessment['level']): PlaceAssessment => ({
      id: id as never,
      version: '"1"' as never,
      report: 1 as never,
      place: `p${id}` as never,
      level,
      trend: 'unchanged',
      note: '',
    });
    const rows = [place(1, 'normal'), place(2, 'raised'), place(3, 'serious'), place(4, 'raised')];
    expect(gravestFirst(rows).map(({ id }) => id)).toEqual([3, 2, 4, 1]);
  });
});
