import { ruleFacts, type ReminderRule } from '../../../domain/reminders/reminderRule';
import { defaultOf, type SettingName } from '../../../domain/reminders/reminderSettings';
import type { settingGroups } from '../../text/sv/reminderSettings';

type Group = (typeof settingGroups)[number];

/** What stands together on the screen; the programme's own matters are nobody's here. */
export const settingsIn: Readonly<Record<Group, readonly SettingName[]>> = {
  promises: [
    'due-in-weeks',
    'due-in-days',
    'due-today',
    'overdue',
    'overdue-contact',
    'overdue-agenda',
    'update-asked',
  ],
  meetings: ['before-meeting', 'confirm', 'minutes-open'],
  effect: ['effect-check', 'effect-short', 'effect-middle', 'effect-long'],
  renewal: [
    'picture-first',
    'picture-second',
    'picture-last',
    'plan-first',
    'plan-second',
    'plan-last',
    'agreement-first',
    'agreement-last',
  ],
  own: ['own-reminder', 'pause-over'],
  quiet: ['first-hour', 'last-hour', 'evenings', 'weekends', 'red-days', 'july'],
};

/** What falls on its own day has no number to set. */
export const hasAmount = (name: SettingName): boolean =>
  defaultOf(name).unit !== 'on-or-off' && defaultOf(name).amount > 0;

/** Whether a number is counted before or after; null for an hour. */
export function sideOf(name: SettingName): 'before' | 'after' | null {
  if (defaultOf(name).unit === 'o-clock') return null;
  return name in ruleFacts ? ruleFacts[name as ReminderRule].side : 'after';
}
