import type { ForumKey } from '../organisation/forum';
import type { Horizon } from './effectCheck';
import { reminderRules, ruleFacts, type ReminderRule, type ReminderUnit } from './reminderRule';
import { defaultSendingHours, quietTimes, type QuietTime, type SendingHours } from './sendingHours';

/** Months from carried out to the check of the effect, by how far the action looks. */
const effectSettings = ['effect-short', 'effect-middle', 'effect-long'] as const;
const hourSettings = ['first-hour', 'last-hour'] as const;

/** Everything about reminders that can be set, one row each. */
export const settingNames = [...reminderRules, ...effectSettings, ...hourSettings, ...quietTimes] as const;
export type SettingName = (typeof settingNames)[number];

/** One setting: for a forum, or for all where none is named. */
export interface SettingRow {
  readonly name: SettingName;
  readonly forum: ForumKey | null;
  readonly on: boolean;
  /** In the setting's unit; means nothing where the setting only stands on or off. */
  readonly amount: number;
}

export type SettingValue = Pick<SettingRow, 'on' | 'amount'>;
export type SettingUnit = ReminderUnit | 'o-clock' | 'on-or-off';

export interface ReminderSettings {
  readonly rules: Readonly<Record<ReminderRule, SettingValue>>;
  readonly hours: SendingHours;
  /** Months; null where the forum sets its dates itself. */
  readonly effectMonths: Readonly<Record<Horizon, number | null>>;
}

const others: Readonly<
  Record<Exclude<SettingName, ReminderRule>, { readonly amount: number; readonly unit: SettingUnit }>
> = {
  'effect-short': { amount: 3, unit: 'months' },
  'effect-middle': { amount: 6, unit: 'months' },
  'effect-long': { amount: 12, unit: 'months' },
  'first-hour': { amount: 8, unit: 'o-clock' },
  'last-hour': { amount: 17, unit: 'o-clock' },
  evenings: { amount: 0, unit: 'on-or-off' },
  weekends: { amount: 0, unit: 'on-or-off' },
  'red-days': { amount: 0, unit: 'on-or-off' },
  july: { amount: 0, unit: 'on-or-off' },
};

/** How a setting stands until somebody changes it. */
export const defaultOf = (name: SettingName): { readonly amount: number; readonly unit: SettingUnit } =>
  name in ruleFacts ? ruleFacts[name as ReminderRule] : others[name as Exclude<SettingName, ReminderRule>];

const most: Readonly<Record<SettingUnit, number>> = {
  days: 366,
  'working-days': 60,
  months: 60,
  'o-clock': 24,
  'on-or-off': 0,
};

/** The largest amount that a setting can be meant to have. */
export const mostOf = (name: SettingName): number => most[defaultOf(name).unit];

/** A row that somebody has made by hand may hold any number; one that cannot be meant counts as the default. */
export const isAmount = (name: SettingName, amount: number): boolean =>
  Number.isInteger(amount) && amount >= 0 && amount <= mostOf(name);

/** How a setting stands in a forum: by its own row, by the one for all forums, or by the default. */
export function settingValueOf(
  rows: readonly SettingRow[],
  forum: ForumKey | null,
  name: SettingName,
): SettingValue {
  const standing = rows.filter((row) => row.name === name);
  const row = standing.find((one) => one.forum === forum) ?? standing.find((one) => one.forum === null);
  const { amount } = defaultOf(name);
  if (row === undefined) return { on: true, amount };
  return { on: row.on, amount: isAmount(name, row.amount) ? row.amount : amount };
}

/** A forum's settings: its own rows first, then those for all forums, then the defaults. */
export function settingsOf(rows: readonly SettingRow[], forum: ForumKey | null): ReminderSettings {
  const valueOf = (name: SettingName): SettingValue => settingValueOf(rows, forum, name);
  const each = <Name extends SettingName, T>(
    names: readonly Name[],
    of: (value: SettingValue) => T,
  ): Record<Name, T> =>
    Object.fromEntries(names.map((name) => [name, of(valueOf(name))] as const)) as Record<Name, T>;
  const months = each(effectSettings, ({ on, amount }) => (on ? amount : null));
  return {
    rules: each(reminderRules, (value) => value),
    hours: hoursOf(
      each(hourSettings, ({ on, amount }) => (on ? amount : null)),
      each(quietTimes, ({ on }) => on),
    ),
    effectMonths: {
      short: months['effect-short'],
      middle: months['effect-middle'],
      long: months['effect-long'],
    },
  };
}

const onTheHour = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Hours that leave no time at all are nobody's wish. */
function hoursOf(
  hours: Readonly<Record<(typeof hourSettings)[number], number | null>>,
  quiet: Readonly<Record<QuietTime, boolean>>,
): SendingHours {
  const [first, last] = [hours['first-hour'] ?? 0, hours['last-hour'] ?? 24];
  return first < last
    ? { from: onTheHour(first), until: onTheHour(last), quiet }
    : { ...defaultSendingHours, quiet };
}

export const defaultSettings: ReminderSettings = settingsOf([], null);
