import Holidays from 'date-holidays';
import { addDays, localDate } from '../../../../shared/domain/kernel/localDate';
import { redDayOn } from '../../../../shared/domain/kernel/redDays';

/** What the law makes free, what agreements make free, and Easter Eve, which the package counts as neither. */
const isFree = ({ type, name }: { readonly type: string; readonly name: string }): boolean =>
  ['public', 'bank'].includes(type) || name === 'påskafton';

const sweden = new Holidays('SE');
const freeDaysOf = (year: number): readonly string[] =>
  sweden
    .getHolidays(year)
    .filter(isFree)
    .map(({ date }) => date.slice(0, 10));

describe('red days against date-holidays', () => {
  it('are the same for every day from 2005 to 2099', () => {
    const differing: string[] = [];
    for (let year = 2005; year <= 2099; year += 1) {
      const free = new Set(freeDaysOf(year));
      expect(free.size).toBeGreaterThan(14);
      for (let day = localDate(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1)) {
        if ((redDayOn(day) !== null) !== free.has(day)) differing.push(day);
      }
    }
    expect(differing).toEqual([]);
  });
});
