import { localDate } from '../../../../shared/domain/kernel/localDate';
import { cadenceOf, cadences, daysOfCadence, proposedDays } from '../../../../shared/domain/meeting/cadence';

const days = (first: string, ...rest: [Parameters<typeof proposedDays>[1], number]) =>
  proposedDays(localDate(first), ...rest).map(({ day }) => day);

describe('the next meetings by cadence', () => {
  it.each([
    ['weekly', ['2026-11-30', '2026-12-07', '2026-12-14']],
    ['fortnightly', ['2026-11-30', '2026-12-14', '2026-12-28']],
    ['four-weekly', ['2026-11-30', '2026-12-28', '2027-01-25']],
    // The fifth Monday becomes the last one where there are four.
    ['monthly', ['2026-11-30', '2026-12-28', '2027-01-25']],
    ['quarterly', ['2026-11-30', '2027-02-22', '2027-05-31']],
  ] as const)('%s', (cadence, expected) => {
    expect(days('2026-11-30', cadence, 3)).toEqual(expected);
  });

  it('keeps the third Monday the third Monday, over a new year', () => {
    expect(days('2026-11-16', 'monthly', 4)).toEqual([
      '2026-11-16',
      '2026-12-21',
      '2027-01-18',
      '2027-02-15',
    ]);
  });

  it('proposes to skip red days and July, and says why', () => {
    const proposed = proposedDays(localDate('2026-06-05'), 'weekly', 6);
    expect(proposed.map(({ skip }) => skip)).toEqual([
      null,
      null,
      { kind: 'red-day', name: 'midsummer-eve' },
      null,
      { kind: 'july' },
      { kind: 'july' },
    ]);
  });

  it.each([
    [null, 'monthly'],
    [7, 'weekly'],
    [14, 'fortnightly'],
    [28, 'four-weekly'],
    [30, 'monthly'],
    [91, 'quarterly'],
  ] as const)('reads %s days as %s', (given, cadence) => {
    expect(cadenceOf(given)).toBe(cadence);
  });
});

it.each(cadences)('%s is read back from the days that stand for it', (cadence) => {
  expect(cadenceOf(daysOfCadence[cadence])).toBe(cadence);
});
