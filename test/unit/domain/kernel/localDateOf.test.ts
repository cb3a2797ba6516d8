import { instant, addSeconds, secondsBetween } from '../../../../shared/domain/kernel/instant';
import { instantAt } from '../../../../shared/domain/kernel/instantAt';
import { addDays, daysBetween, localDate, parseLocalDate } from '../../../../shared/domain/kernel/localDate';
import { localDateOf, localTimeOf } from '../../../../shared/domain/kernel/localDateOf';
import { stockholm } from '../../../builders/keys';

describe('the local day of a moment in Stockholm', () => {
  it.each([
    ['winter, before midnight', '2026-11-22T22:59:59Z', '2026-11-22'],
    ['winter, midnight', '2026-11-22T23:00:00Z', '2026-11-23'],
    ['summer, before midnight', '2026-07-01T21:59:59Z', '2026-07-01'],
    ['summer, midnight', '2026-07-01T22:00:00Z', '2026-07-02'],
    ['the day summer time begins', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['the day after it began', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the day summer time ends', '2026-10-24T22:00:00Z', '2026-10-25'],
    ['the last hour of that day', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['the day after it ended', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['new year', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s', (_, moment, day) => {
    expect(localDateOf(instant(moment), stockholm)).toBe(day);
  });

  it.each([
    ['2026-11-23T12:09:00Z', '13:09'],
    ['2026-07-01T22:05:00Z', '00:05'],
    ['2026-03-29T00:59:00Z', '01:59'],
    ['2026-03-29T01:00:00Z', '03:00'],
  ])('%s is %s by the clock', (moment, time) => {
    expect(localTimeOf(instant(moment), stockholm).time).toBe(time);
  });

  it('tells other zones apart', () => {
    expect(localDateOf(instant('2026-11-22T23:30:00Z'), 'UTC')).toBe('2026-11-22');
  });
});

describe('the moment of a local day and time', () => {
  it.each([
    ['2026-11-23', '13:00', '2026-11-23T12:00:00Z'],
    ['2026-07-01', '13:00', '2026-07-01T11:00:00Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00Z'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00Z'],
    ['2026-10-25', '03:30', '2026-10-25T02:30:00Z'],
  ])('%s %s', (day, time, moment) => {
    expect(instantAt(localDate(day), time, stockholm)).toBe(moment);
  });

  it('puts a time that the spring leaps over an hour later', () => {
    const leapt = instantAt(localDate('2026-03-29'), '02:30', stockholm);
    expect(localTimeOf(leapt, stockholm).time).toBe('03:30');
  });
});

describe('moments', () => {
  it('are written without milliseconds where there are none', () => {
    expect(instant('2026-11-23T13:09:00+01:00')).toBe('2026-11-23T12:09:00Z');
    expect(addSeconds(instant('2026-11-23T12:59:59Z'), 2)).toBe('2026-11-23T13:00:01Z');
  });

  it('are counted in whole seconds', () => {
    const start = instant('2026-11-23T12:00:00Z');
    expect(secondsBetween(start, instant('2026-11-23T12:01:00.900Z'))).toBe(60);
    expect(secondsBetween(start, instant('2026-11-23T11:59:00Z'))).toBe(-60);
  });

  it('are nothing else', () => {
    expect(() => instant('snart')).toThrow('Not a moment: snart');
  });
});

describe('calendar days', () => {
  it.each(['2026-02-30', '2026-13-01', '20226-12-04', '1899-12-31', '2200-01-01', '2026-1-1', '', '<b>'])(
    'refuses %j',
    (text) => {
      expect(parseLocalDate(text)).toEqual({ ok: false, error: { kind: 'not-a-date', text } });
      expect(() => localDate(text)).toThrow('Not a date');
    },
  );

  it.each(['2028-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
  });

  it('counts across months, years and summer time', () => {
    expect(addDays(localDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(localDate('2026-03-28'), 2)).toBe('2026-03-30');
    expect(daysBetween(localDate('2026-10-24'), localDate('2026-10-26'))).toBe(2);
    expect(daysBetween(localDate('2026-03-01'), localDate('2026-02-28'))).toBe(-1);
  });
});
