import type { LocalDate } from '../../kernel/localDate';
import { digestKeyOf, type Digest, type Recipient, type Reminder, type RecipientKey } from '../reminder';
import type { ReminderRule } from '../reminderRule';

/** A reminder with one who is to have it. */
interface Addressed {
  readonly reminder: Reminder;
  readonly recipient: Recipient;
}

/** What presses most stands first in a message, and stands for the others about the same thing. */
const urgency: Readonly<Record<ReminderRule, number>> = {
  'overdue-agenda': 13,
  'overdue-contact': 12,
  overdue: 11,
  'update-asked': 10,
  'due-today': 10,
  'due-in-days': 9,
  'pause-over': 8,
  'own-reminder': 7,
  confirm: 6,
  'before-meeting': 5,
  'due-in-weeks': 4,
  'effect-check': 3,
  'minutes-open': 2,
  'adoption-undecided': 1,
  'agreement-last': 1,
  'picture-last': 1,
  'plan-last': 1,
  'picture-second': 0,
  'plan-second': 0,
  'agreement-first': 0,
  'picture-first': 0,
  'plan-first': 0,
};

const subjectOf = ({ forum, subject }: Reminder): string => `${forum ?? ''}|${subject.kind}|${subject.id}`;

/** A person hears of each thing once, by the rule that presses most. */
function onceEach(reminders: readonly Reminder[]): readonly Reminder[] {
  const most = new Map<string, Reminder>();
  for (const reminder of reminders) {
    const standing = most.get(subjectOf(reminder));
    if (standing === undefined || urgency[reminder.rule] > urgency[standing.rule])
      most.set(subjectOf(reminder), reminder);
  }
  return [...most.values()].sort(
    (one, other) => urgency[other.rule] - urgency[one.rule] || one.anchor.localeCompare(other.anchor),
  );
}

/** One message for each person, whatever forums and rules its reminders come from. */
export function digestsOf(addressed: readonly Addressed[], day: LocalDate): readonly Digest[] {
  const byPerson = new Map<RecipientKey, { recipient: Recipient; reminders: Reminder[] }>();
  for (const { reminder, recipient } of addressed) {
    const standing = byPerson.get(recipient.key) ?? { recipient, reminders: [] };
    standing.reminders.push(reminder);
    byPerson.set(recipient.key, standing);
  }
  return [...byPerson.values()].map(({ recipient, reminders }) => ({
    key: digestKeyOf(recipient.key, day),
    day,
    recipient,
    reminders: onceEach(reminders),
  }));
}
