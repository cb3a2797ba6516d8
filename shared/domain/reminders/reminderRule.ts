/** What is reminded of, and when. Each is a row of settings that a forum can change. Swedish: påminnelseregel. */
export const reminderRules = [
  'due-in-weeks',
  'due-in-days',
  'due-today',
  'overdue',
  'overdue-contact',
  'overdue-agenda',
  'confirm',
  'before-meeting',
  'effect-check',
  'agreement-first',
  'agreement-last',
  'picture-first',
  'picture-second',
  'picture-last',
  'plan-first',
  'plan-second',
  'plan-last',
  'minutes-open',
  'adoption-undecided',
  'pause-over',
  'own-reminder',
  'update-asked',
] as const;
export type ReminderRule = (typeof reminderRules)[number];

/** Whom a rule turns to. Never anybody's superior: the contact person is the farthest that a promise goes. */
export type Audience =
  /** The function that answers for the action, or its organisation's contact person. */
  | 'owner'
  | 'contact-person'
  | 'coordinator'
  /** Nobody: the action is put on the next meeting's agenda. */
  | 'agenda'
  /** Whoever asked for it. */
  | 'oneself';

export type ReminderUnit = 'days' | 'working-days' | 'months';

interface RuleFacts {
  readonly audience: Audience;
  readonly unit: ReminderUnit;
  /** Before its day a reminder that falls on a quiet day comes earlier, after it later. */
  readonly side: 'before' | 'after';
  readonly amount: number;
}

const before = (audience: Audience, amount: number, unit: ReminderUnit = 'days'): RuleFacts => ({
  audience,
  unit,
  side: 'before',
  amount,
});
const after = (audience: Audience, amount: number, unit: ReminderUnit = 'days'): RuleFacts => ({
  audience,
  unit,
  side: 'after',
  amount,
});

/** The defaults. */
export const ruleFacts: Readonly<Record<ReminderRule, RuleFacts>> = {
  'due-in-weeks': before('owner', 14),
  'due-in-days': before('owner', 3),
  'due-today': before('owner', 0),
  overdue: after('owner', 7),
  'overdue-contact': after('contact-person', 14),
  'overdue-agenda': after('agenda', 28),
  confirm: after('contact-person', 1),
  'before-meeting': before('contact-person', 3, 'working-days'),
  'effect-check': after('owner', 0),
  'agreement-first': before('coordinator', 6, 'months'),
  'agreement-last': before('coordinator', 3, 'months'),
  'picture-first': before('coordinator', 6, 'months'),
  'picture-second': before('coordinator', 3, 'months'),
  'picture-last': before('coordinator', 1, 'months'),
  'plan-first': before('coordinator', 6, 'months'),
  'plan-second': before('coordinator', 3, 'months'),
  'plan-last': before('coordinator', 1, 'months'),
  'minutes-open': after('coordinator', 7),
  'adoption-undecided': after('contact-person', 14),
  'pause-over': after('oneself', 0),
  'own-reminder': after('oneself', 0),
  'update-asked': after('owner', 0),
};
