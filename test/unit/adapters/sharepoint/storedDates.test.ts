import {
  fromStoredDate,
  fromStoredMoment,
  toStoredDate,
} from '../../../../shared/adapters/sharepoint/columns/storedDates';
import { addDays, localDate } from '../../../../shared/domain/kernel/localDate';

describe('a date-only column', () => {
  it.each([
    ['an ordinary winter day', '2026-12-04', '2026-12-03T23:00:00Z'],
    ['an ordinary summer day', '2026-07-01', '2026-06-30T22:00:00Z'],
    ['the day before summer time', '2026-03-28', '2026-03-27T23:00:00Z'],
    ['the day of summer time', '2026-03-29', '2026-03-28T23:00:00Z'],
    ['the day after', '2026-03-30', '2026-03-29T22:00:00Z'],
    ['the day before winter time', '2026-10-24', '2026-10-23T22:00:00Z'],
    ['the day of winter time', '2026-10-25', '2026-10-24T22:00:00Z'],
    ['the day after winter time', '2026-10-26', '2026-10-25T23:00:00Z'],
    ['New Year', '2027-01-01', '2026-12-31T23:00:00Z'],
  ])('stores %s as the local midnight in UTC and reads it back', (_name, day, stored) => {
    expect(toStoredDate(localDate(day))).toBe(stored);
    expect(fromStoredDate(stored)).toBe(day);
  });

  it('comes back the same for every day of ten years', () => {
    for (let day = localDate('2020-01-01'); day < '2030-01-01'; day = addDays(day, 1)) {
      expect(fromStoredDate(toStoredDate(day))).toBe(day);
    }
  });

  it('means the same day whatever moment of it was stored', () => {
    expect(fromStoredDate('2026-07-01T00:00:00Z')).toBe('2026-07-01');
    expect(fromStoredDate('2026-07-01T21:59:59Z')).toBe('2026-07-01');
  });
});

it('keeps moments to the second', () => {
  expect(fromStoredMoment('2026-11-23T12:00:05Z')).toBe('2026-11-23T12:00:05Z');
});
