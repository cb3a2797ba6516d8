import { isAmount, mostOf, type SettingName, type SettingValue } from './reminderSettings';

/** What is wrong with settings as somebody has filled them in. */
export type SettingFault =
  | { readonly kind: 'not-a-number'; readonly most: number }
  /** The hours leave no time to send in. */
  | { readonly kind: 'no-hours-left' };

/** How the settings are to stand. */
export type SettingsDraft = Readonly<Record<SettingName, SettingValue>>;

/** The faults by setting; what is turned off needs no number. */
export function faultsIn(draft: SettingsDraft): ReadonlyMap<SettingName, SettingFault> {
  const faults = new Map<SettingName, SettingFault>();
  for (const [name, { on, amount }] of Object.entries(draft) as [SettingName, SettingValue][]) {
    if (on && !isAmount(name, amount)) faults.set(name, { kind: 'not-a-number', most: mostOf(name) });
  }
  if (!faults.has('first-hour') && !faults.has('last-hour') && isWithoutHours(draft))
    faults.set('last-hour', { kind: 'no-hours-left' });
  return faults;
}

const isWithoutHours = ({ 'first-hour': first, 'last-hour': last }: SettingsDraft): boolean =>
  first.on && last.on && first.amount >= last.amount;
