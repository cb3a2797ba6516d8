import { localDate } from '../../../../shared/domain/kernel/localDate';
import { effectCheckOn } from '../../../../shared/domain/reminders/effectCheck';
import { reminderKeyOf, reminderOf } from '../../../../shared/domain/reminders/reminder';
import { reminderRules } from '../../../../shared/domain/reminders/reminderRule';
import {
  defaultOf,
  defaultSettings,
  settingNames,
  settingsOf,
  type SettingName,
} from '../../../../shared/domain/reminders/reminderSettings';
import { forumKey, otherForumKey } from '../../../builders/aContact';

const row = (name: SettingName, change: object = {}) => ({
  name,
  forum: null,
  on: true,
  amount: 0,
  ...change,
});

describe('the settings of reminders', () => {
  it.each([
    ['due-in-weeks', 14],
    ['due-in-days', 3],
    ['due-today', 0],
    ['overdue', 7],
    ['overdue-contact', 14],
    ['overdue-agenda', 28],
    ['confirm', 1],
    ['before-meeting', 3],
    ['agreement-first', 6],
    ['agreement-last', 3],
    ['picture-first', 6],
    ['picture-second', 3],
    ['picture-last', 1],
  ] as const)('%s stands at %i until somebody changes it', (rule, amount) => {
    expect(defaultSettings.rules[rule]).toEqual({ on: true, amount });
  });

  it('takes the own row of a forum before the one for all', () => {
    const rows = [row('overdue', { amount: 5 }), row('overdue', { forum: forumKey, amount: 9 })];
    expect(settingsOf(rows, forumKey).rules.overdue.amount).toBe(9);
    expect(settingsOf(rows, otherForumKey).rules.overdue.amount).toBe(5);
    expect(settingsOf(rows, null).rules.overdue.amount).toBe(5);
  });

  it.each([-1, 1.5, 5000, Number.NaN])('counts %d as the default: nobody can mean it', (amount) => {
    expect(settingsOf([row('overdue', { amount })], null).rules.overdue.amount).toBe(7);
  });

  it('has an amount that can be meant for every setting', () => {
    const rows = settingNames.map((name) => row(name, { amount: defaultOf(name).amount }));
    expect(settingsOf(rows, null)).toEqual(defaultSettings);
  });

  it('keeps the usual hours where none would be left', () => {
    const hours = settingsOf([row('first-hour', { amount: 18 })], null).hours;
    expect([hours.from, hours.until]).toEqual(['08:00', '17:00']);
    const early = settingsOf([row('first-hour', { amount: 6 })], null).hours;
    expect([early.from, early.until]).toEqual(['06:00', '17:00']);
  });
});

describe('the day to ask for the effect', () => {
  it.each([
    [{ direct: true, yearly: false }, '2026-05-28'],
    [{ direct: false, yearly: false }, '2026-08-28'],
    [{ direct: false, yearly: true }, '2027-02-28'],
  ])('is three, six or twelve months after it was carried out (%j)', (action, day) => {
    expect(effectCheckOn(action, localDate('2026-02-28'), defaultSettings.effectMonths)).toBe(day);
  });

  it('is left to the forum where it says so', () => {
    const { effectMonths } = settingsOf([row('effect-middle', { on: false })], null);
    expect(effectCheckOn({ direct: false, yearly: false }, localDate('2026-02-28'), effectMonths)).toBeNull();
  });
});

describe("a reminder's key", () => {
  it.each(reminderRules)('tells all that the reminder is (%s)', (rule) => {
    for (const forum of [forumKey, null]) {
      const reminder = {
        rule,
        forum,
        subject: { kind: 'action', id: 28 },
        anchor: localDate('2026-12-04'),
      } as const;
      expect(reminderOf(reminderKeyOf(reminder))).toEqual(reminder);
    }
  });

  it.each([
    '',
    'a|b',
    'x|overdue|action-x|2026-12-04',
    'x|overdue|action-1|snart',
    'x|hota|action-1|2026-12-04',
  ])('is nothing else (%s)', (text) => {
    expect(reminderOf(text)).toBeNull();
  });
});
