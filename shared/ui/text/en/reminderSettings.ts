import type { ReminderSettingsText } from '../sv/reminderSettings';

const sided = (one: string, many: string) => (amount: number, side: 'before' | 'after' | null) =>
  `${amount === 1 ? one : many} ${side === 'before' ? 'before' : 'after'}`;

const amounts = {
  days: sided('day', 'days'),
  'working-days': sided('working day', 'working days'),
  months: sided('month', 'months'),
  'o-clock': () => 'o’clock',
  'on-or-off': () => '',
};

export const reminderSettings: ReminderSettingsText = {
  names: {
    'due-in-weeks': 'First reminder to whoever is responsible',
    'due-in-days': 'Second reminder to whoever is responsible',
    'due-today': 'On the day it is due',
    overdue: 'Late: whoever is responsible',
    'overdue-contact': 'Late: the organisation’s contact person',
    'overdue-agenda': 'Late: on the next meeting’s agenda',
    confirm: 'Confirm what was promised at the meeting or between meetings',
    'before-meeting': 'This is what your organisation has promised',
    'effect-check':
      'Ask whoever is responsible what came of it, and remind the coordinator to judge the effect',
    'agreement-first': 'The agreement ends, first reminder',
    'agreement-last': 'The agreement ends, second reminder',
    'picture-first': 'The situation report turns two, first reminder',
    'picture-second': 'The situation report turns two, second reminder',
    'picture-last': 'The situation report turns two, third reminder',
    'plan-first': 'The action plan turns two, first reminder',
    'plan-second': 'The action plan turns two, second reminder',
    'plan-last': 'The action plan turns two, third reminder',
    'minutes-open': 'The minutes are not finished',
    'adoption-undecided': 'The adoption is not decided',
    'pause-over': 'What is late or near when a pause ends',
    'own-reminder': 'Reminders that people ask for themselves',
    'update-asked': 'When the coordinator asks for an update',
    'effect-short': 'Judge the effect of direct actions',
    'effect-middle': 'Judge the effect of other actions',
    'effect-long': 'Judge the effect of yearly actions',
    'first-hour': 'Send from',
    'last-hour': 'Send until',
    evenings: 'Quiet outside those hours',
    weekends: 'Quiet at weekends',
    'red-days': 'Quiet on public holidays',
    july: 'Quiet in July',
  },
  groups: {
    promises: 'Actions with dates',
    meetings: 'Before and after the meeting',
    effect: 'The effect',
    renewal: 'Situation report, plan and agreement',
    own: 'One’s own',
    quiet: 'Quiet time',
  },
  unit: (unit, amount, side) => amounts[unit](amount, side),
  oClock: (hour) => `${hour}:00`,
  number: (name, unit) => `${name}: ${unit}`,
};
