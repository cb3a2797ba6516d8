import { addDays, localDate, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import { redDayNames, redDayOn, type RedDayName } from '../../../../shared/domain/kernel/redDays';

/** As printed in the almanac. */
const almanac: Readonly<Record<number, Partial<Record<RedDayName, string>>>> = {
  2024: {
    'good-friday': '03-29',
    easter: '03-31',
    ascension: '05-09',
    whitsun: '05-19',
    midsummer: '06-22',
    'all-saints': '11-02',
  },
  2025: {
    'good-friday': '04-18',
    easter: '04-20',
    ascension: '05-29',
    whitsun: '06-08',
    midsummer: '06-21',
    'all-saints': '11-01',
  },
  2026: {
    'good-friday': '04-03',
    easter: '04-05',
    ascension: '05-14',
    whitsun: '05-24',
    midsummer: '06-20',
    'all-saints': '10-31',
  },
  2027: {
    'good-friday': '03-26',
    easter: '03-28',
    ascension: '05-06',
    whitsun: '05-16',
    midsummer: '06-26',
    'all-saints': '11-06',
  },
  2028: {
    'good-friday': '04-14',
    easter: '04-16',
    ascension: '05-25',
    whitsun: '06-04',
    midsummer: '06-24',
    'all-saints': '11-04',
  },
};

describe('red days', () => {
  const movable = Object.entries(almanac).flatMap(([year, days]) =>
    Object.entries(days).map(([name, day]) => [name, `${year}-${day}`] as const),
  );
  it.each(movable)('%s is %s', (name, day) => {
    expect(redDayOn(localDate(day))).toBe(name);
  });

  it.each([
    ['2026-01-01', 'new-year'],
    ['2026-01-06', 'epiphany'],
    ['2026-05-01', 'may-day'],
    ['2026-06-06', 'national-day'],
    ['2026-06-19', 'midsummer-eve'],
    ['2026-12-24', 'christmas-eve'],
    ['2026-12-25', 'christmas'],
    ['2026-12-26', 'boxing-day'],
    ['2026-12-31', 'new-years-eve'],
    ['2026-11-23', null],
    ['2026-12-23', null],
  ] as const)('%s is %s', (day, name) => {
    expect(redDayOn(localDate(day))).toBe(name);
  });

  it.each([2024, 2025, 2026, 2027, 2030, 2038, 2099])('has each name once in %i', (year) => {
    const all: LocalDate[] = [];
    for (let day = localDate(`${year}-01-01`); day.startsWith(String(year)); day = addDays(day, 1))
      all.push(day);
    const found = all.map(redDayOn).filter((name) => name !== null);
    expect([...found].sort()).toEqual([...redDayNames].sort());
  });
});
