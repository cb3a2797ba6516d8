import {
  settingNames,
  settingValueOf,
  type SettingName,
} from '../../../../shared/domain/reminders/reminderSettings';
import { faultsIn, type SettingsDraft } from '../../../../shared/domain/reminders/settingsDraft';

const draft = (change: Partial<SettingsDraft> = {}): SettingsDraft => ({
  ...(Object.fromEntries(
    settingNames.map((name) => [name, settingValueOf([], null, name)]),
  ) as SettingsDraft),
  ...change,
});

const wrong = (change: Partial<SettingsDraft>): readonly [SettingName, string][] =>
  [...faultsIn(draft(change))].map(([name, { kind }]) => [name, kind]);

describe('settings as somebody has filled them in', () => {
  it('are right as they come', () => {
    expect(wrong({})).toEqual([]);
  });

  it.each([Number.NaN, -1, 2.5, 367])('need a whole number of days, not %s', (amount) => {
    expect(wrong({ overdue: { on: true, amount } })).toEqual([['overdue', 'not-a-number']]);
    expect(wrong({ overdue: { on: false, amount } })).toEqual([]);
  });

  it('leave some time to send in', () => {
    expect(wrong({ 'last-hour': { on: true, amount: 8 } })).toEqual([['last-hour', 'no-hours-left']]);
    expect(wrong({ 'last-hour': { on: false, amount: 8 } })).toEqual([]);
    expect(wrong({ 'first-hour': { on: true, amount: 25 } })).toEqual([['first-hour', 'not-a-number']]);
  });
});
