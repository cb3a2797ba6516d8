import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { localTimeOf } from '../../../../shared/domain/kernel/localDateOf';
import {
  defaultSendingHours,
  isSendingDay,
  mayDisturb,
  nextSendingDay,
  workingDaysBefore,
} from '../../../../shared/domain/reminders/sendingHours';
import { stockholm } from '../../../builders/keys';

const everyDay = {
  ...defaultSendingHours,
  quiet: { evenings: false, weekends: false, 'red-days': false, july: false },
};

describe('when nobody is disturbed', () => {
  it.each([
    ['2026-11-23', true, 'an ordinary Monday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-01-06', false, 'Epiphany'],
    ['2026-05-14', false, 'Ascension Day'],
    ['2026-06-19', false, 'Midsummer Eve, a Friday'],
    ['2026-07-01', false, 'July'],
    ['2026-07-31', false, 'the last of July'],
    ['2026-08-03', true, 'the first Monday after July'],
    ['2026-12-24', false, 'Christmas Eve, a Thursday'],
    ['2026-12-31', false, "New Year's Eve, a Thursday"],
  ])('on %s: %s (%s)', (day, sends) => {
    expect(isSendingDay(localDate(day), defaultSendingHours)).toBe(sends);
    expect(isSendingDay(localDate(day), everyDay)).toBe(true);
  });

  it.each([
    ['2026-11-23T06:59:00Z', false, 'a minute to eight in winter'],
    ['2026-11-23T07:00:00Z', true, 'eight in winter'],
    ['2026-11-23T15:59:00Z', true, 'a minute to five in winter'],
    ['2026-11-23T16:00:00Z', false, 'five in winter'],
    ['2026-06-15T05:59:00Z', false, 'a minute to eight in summer'],
    ['2026-06-15T06:00:00Z', true, 'eight in summer'],
    ['2026-03-30T06:00:00Z', true, 'eight on the first Monday of summer time'],
    ['2026-10-26T06:30:00Z', false, 'half past seven on the first Monday of winter time'],
  ])('at %s: %s (%s)', (moment, sends) => {
    expect(mayDisturb(localTimeOf(instant(moment), stockholm), defaultSendingHours)).toBe(sends);
  });

  it.each([
    ['2026-11-20', '2026-11-23', 'over a weekend'],
    ['2026-06-30', '2026-08-03', 'over July'],
    ['2026-04-02', '2026-04-07', 'over Easter'],
    ['2026-12-30', '2027-01-04', 'over the New Year'],
  ])('goes on from %s on %s, %s', (day, next) => {
    expect(nextSendingDay(localDate(day), defaultSendingHours)).toBe(next);
  });

  it.each([
    ['2026-11-23', 3, '2026-11-18'],
    ['2026-11-19', 3, '2026-11-16'],
    ['2026-04-08', 3, '2026-04-01'],
    ['2027-01-08', 3, '2027-01-04'],
    ['2026-11-23', 0, '2026-11-23'],
  ])('counts back from %s by %i working days to %s', (day, count, found) => {
    expect(workingDaysBefore(localDate(day), count)).toBe(found);
  });
});
