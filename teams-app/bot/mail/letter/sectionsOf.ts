import type { MessageLine } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { daysLate } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionFacts.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { ContactRole } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import type { ReminderRule } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderRule.js';
import type { LetterSection } from './Letter.ts';
import { lineOf, type LineContext } from './lineOf.ts';
import { letterWords } from './text/letterWords.ts';
import type { LetterWords } from './text/sv.ts';

export type SectionName = keyof LetterWords['headings'];

/** Where in a mail each rule's lines stand. */
const sectionOf: Readonly<Record<ReminderRule, SectionName>> = {
  confirm: 'confirm',
  'before-meeting': 'meeting',
  overdue: 'late',
  'overdue-contact': 'late',
  'due-today': 'soon',
  'due-in-days': 'soon',
  'due-in-weeks': 'soon',
  'update-asked': 'asked',
  'own-reminder': 'own',
  'pause-over': 'soon',
  'effect-check': 'effect',
  'overdue-agenda': 'agenda',
  'minutes-open': 'minutes',
  'picture-first': 'renewal',
  'picture-second': 'renewal',
  'picture-last': 'renewal',
  'plan-first': 'renewal',
  'plan-second': 'renewal',
  'plan-last': 'renewal',
  'agreement-first': 'renewal',
  'agreement-last': 'renewal',
  'adoption-undecided': 'adoption',
};

/** What is soonest forgotten comes first. */
const order: readonly SectionName[] = [
  ...(['confirm', 'asked', 'meeting', 'late', 'soon', 'own'] as const),
  ...(['effect', 'assess', 'agenda', 'minutes', 'renewal', 'adoption'] as const),
];

/** Whom it is told to, and when. */
export interface TellingTo {
  readonly today: LocalDate;
  readonly role: ContactRole;
}

/** What was soon due when it was planned may be late by the day that it is told; only a coordinator assesses. */
function nameOf({ reminder, action }: MessageLine, { today, role }: TellingTo): SectionName {
  const name = sectionOf[reminder.rule];
  if (name === 'effect' && role === 'coordinator') return 'assess';
  return name === 'soon' && action !== null && daysLate(action, today) > 0 ? 'late' : name;
}

/** The sections that a message has something in, in their order. */
export const sectionNames = (lines: readonly MessageLine[], to: TellingTo): readonly SectionName[] =>
  order.filter((name) => lines.some((line) => nameOf(line, to) === name));

export const sectionsOf = (
  lines: readonly MessageLine[],
  context: LineContext & TellingTo,
): readonly LetterSection[] => {
  const { language } = context;
  const { headings, intros } = letterWords[language];
  return sectionNames(lines, context).map((name) => ({
    heading: headings[name],
    intro: intros[name],
    lines: lines.filter((line) => nameOf(line, context) === name).map((line) => lineOf(line, context)),
  }));
};
