import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import {
  clockText,
  dayText,
  durationText,
  momentText,
  nearDayText,
  weekOf,
} from '../../../../shared/ui/text/dates';

const today = localDate('2026-11-23');

describe('dates in words', () => {
  it.each([
    ['2026-12-04', 'fre 4 dec', 'Fri 4 Dec'],
    ['2026-11-23', 'mån 23 nov', 'Mon 23 Nov'],
    ['2027-03-01', 'mån 1 mars 2027', 'Mon 1 Mar 2027'],
  ])('says %s as %s and %s', (date, swedish, english) => {
    expect(dayText(localDate(date), 'sv', today)).toBe(swedish);
    expect(dayText(localDate(date), 'en', today)).toBe(english);
  });

  it.each([
    ['2026-11-22', 'i går'],
    ['2026-11-23', 'i dag'],
    ['2026-11-24', 'i morgon'],
    ['2026-11-25', 'ons 25 nov'],
  ])('says %s as %s', (date, words) => {
    expect(nearDayText(localDate(date), 'sv', today)).toBe(words);
  });

  it.each([
    ['2026-11-23', 48],
    ['2026-01-01', 1],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
  ])('puts %s in week %i', (date, week) => {
    expect(weekOf(localDate(date))).toBe(week);
  });

  it('tells the time as the municipality’s clocks show it, summer and winter', () => {
    expect(clockText(instant('2026-11-23T12:09:00Z'), 'sv')).toBe('13.09');
    expect(clockText(instant('2026-07-01T12:09:00Z'), 'en')).toBe('14:09');
    expect(momentText(instant('2026-11-23T12:00:00Z'), 'sv', today)).toBe('i dag 13.00');
  });

  it('counts minutes and seconds', () => {
    expect([0, 59, 60, 324, 3600].map(durationText)).toEqual(['0:00', '0:59', '1:00', '5:24', '60:00']);
  });
});
