import type { SettingName, SettingUnit } from '../../../domain/reminders/reminderSettings';

const names: Record<SettingName, string> = {
  'due-in-weeks': 'Första påminnelsen till den ansvariga',
  'due-in-days': 'Andra påminnelsen till den ansvariga',
  'due-today': 'På dagen då det ska vara klart',
  overdue: 'Försenat: till den ansvariga',
  'overdue-contact': 'Försenat: till organisationens kontaktperson',
  'overdue-agenda': 'Försenat: upp på nästa möte',
  confirm: 'Bekräfta det som lovades på mötet eller mellan möten',
  'before-meeting': 'Det här har din organisation lovat',
  'effect-check':
    'Fråga den ansvariga vad åtgärden ledde till, och påminn samordnaren om att bedöma effekten',
  'agreement-first': 'Överenskommelsen går ut, första påminnelsen',
  'agreement-last': 'Överenskommelsen går ut, andra påminnelsen',
  'picture-first': 'Lägesbilden blir två år, första påminnelsen',
  'picture-second': 'Lägesbilden blir två år, andra påminnelsen',
  'picture-last': 'Lägesbilden blir två år, tredje påminnelsen',
  'plan-first': 'Åtgärdsplanen blir två år, första påminnelsen',
  'plan-second': 'Åtgärdsplanen blir två år, andra påminnelsen',
  'plan-last': 'Åtgärdsplanen blir två år, tredje påminnelsen',
  'minutes-open': 'Minnesanteckningarna är inte färdiga',
  'adoption-undecided': 'Antagandet är inte beslutat',
  'pause-over': 'Det som är försenat eller snart ska vara klart, när en paus är slut',
  'own-reminder': 'Påminnelser som var och en ber om själv',
  'update-asked': 'När samordnaren ber om läget',
  'effect-short': 'Bedöm effekten av direktåtgärder',
  'effect-middle': 'Bedöm effekten av andra åtgärder',
  'effect-long': 'Bedöm effekten av årliga åtgärder',
  'first-hour': 'Skicka från',
  'last-hour': 'Skicka till',
  evenings: 'Tyst utanför de tiderna',
  weekends: 'Tyst på helger',
  'red-days': 'Tyst på röda dagar',
  july: 'Tyst i juli',
};

export const settingGroups = ['promises', 'meetings', 'effect', 'renewal', 'own', 'quiet'] as const;
type SettingGroup = (typeof settingGroups)[number];

const groups: Record<SettingGroup, string> = {
  promises: 'Åtgärder med datum',
  meetings: 'Före och efter mötet',
  effect: 'Effekten',
  renewal: 'Lägesbild, plan och överenskommelse',
  own: 'Egna',
  quiet: 'Tyst tid',
};

const amounts: Record<SettingUnit, (amount: number, side: 'before' | 'after' | null) => string> = {
  days: (amount, side) => `${amount === 1 ? 'dag' : 'dagar'} ${side === 'before' ? 'före' : 'efter'}`,
  'working-days': (amount, side) =>
    `${amount === 1 ? 'arbetsdag' : 'arbetsdagar'} ${side === 'before' ? 'före' : 'efter'}`,
  months: (amount, side) => `${amount === 1 ? 'månad' : 'månader'} ${side === 'before' ? 'före' : 'efter'}`,
  'o-clock': () => 'hel timme',
  'on-or-off': () => '',
};

/** What each setting of the reminders is called on screens. */
export const reminderSettings = {
  names,
  groups,
  /** What stands after the number. */
  unit: (unit: SettingUnit, amount: number, side: 'before' | 'after' | null) => amounts[unit](amount, side),
  oClock: (hour: number) => `kl. ${hour}`,
  number: (name: string, unit: string) => `${name}: ${unit}`,
};

export type ReminderSettingsText = typeof reminderSettings;
