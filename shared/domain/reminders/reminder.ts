import type { Action } from '../action/action';
import type { Instant } from '../kernel/id';
import { parseLocalDate, type LocalDate } from '../kernel/localDate';
import type { Meeting } from '../meeting/meeting';
import type { Contact } from '../organisation/contact';
import type { ForumKey } from '../organisation/forum';
import { reminderRules, type ReminderRule } from './reminderRule';

declare const brand: unique symbol;

/** Names a reminder for good: the same one is never planned twice, and its row tells what it was about. */
export type ReminderKey = string & { readonly [brand]: 'ReminderKey' };

/** Names one person's messages of one day; the outbox takes each once. */
export type DigestKey = string & { readonly [brand]: 'DigestKey' };

/** One who is reminded, whichever contacts they hold: an account, or a mail address in small letters. */
export type RecipientKey = string & { readonly [brand]: 'RecipientKey' };

const subjectKinds = ['action', 'meeting', 'agreement', 'report', 'plan', 'adoption'] as const;
type SubjectKind = (typeof subjectKinds)[number];

/** What a reminder is about. */
export interface ReminderSubject {
  readonly kind: SubjectKind;
  readonly id: number;
}

/** One thing that somebody is reminded of. It holds no text: that is read when it is sent. Swedish: påminnelse. */
export interface Reminder {
  readonly rule: ReminderRule;
  /** Null for what belongs to the programme. */
  readonly forum: ForumKey | null;
  readonly subject: ReminderSubject;
  /** The day that the rule counts from, such as the due date: a moved date is reminded of anew. */
  readonly anchor: LocalDate;
}

export type ReminderChannel = 'chat' | 'mail';

export interface Recipient {
  readonly key: RecipientKey;
  readonly contact: Contact;
  readonly channel: ReminderChannel;
}

/** All that one person is reminded of in one day, in one message. Swedish: påminnelseutskick. */
export interface Digest {
  readonly key: DigestKey;
  readonly day: LocalDate;
  readonly recipient: Recipient;
  readonly reminders: readonly Reminder[];
}

/** The parts of an action that reminding goes by. */
export type RemindedAction = Pick<
  Action,
  | 'id'
  | 'organisation'
  | 'functionTitle'
  | 'status'
  | 'confirmation'
  | 'helpNeeded'
  | 'lateSaid'
  | 'dueDate'
  | 'requestedDate'
  | 'updateAskedAt'
  | 'effect'
  | 'effectCheckDate'
  | 'promisedAt'
  | 'followUpAt'
> & {
  /** When it came to the register; left out where nobody is to be asked to confirm it. */
  readonly addedAt?: Instant;
};

/** The parts of a meeting that reminding goes by. */
export type RemindedMeeting = Pick<
  Meeting,
  'id' | 'startsAt' | 'closedAt' | 'state' | 'minutes' | 'rehearsal'
>;

const programmeWide = '-';
const separator = '|';

export const reminderKeyOf = ({ rule, forum, subject, anchor }: Reminder): ReminderKey =>
  [forum ?? programmeWide, rule, `${subject.kind}-${subject.id}`, anchor].join(separator) as ReminderKey;

const keyShape = /^([^|]+)\|([a-z-]+)\|([a-z]+)-(\d+)\|(\d{4}-\d{2}-\d{2})$/u;

const isOneOf = <T extends string>(names: readonly T[], text: string | undefined): text is T =>
  (names as readonly (string | undefined)[]).includes(text);

/** The way back; null for what is no reminder's key, since a row can be altered by hand. */
export function reminderOf(key: string): Reminder | null {
  const [, forum, rule, kind, id, day] = keyShape.exec(key) ?? [];
  const anchor = parseLocalDate(day ?? '');
  if (!anchor.ok || !isOneOf(reminderRules, rule) || !isOneOf(subjectKinds, kind)) return null;
  return {
    rule,
    forum: forum === programmeWide ? null : (forum as ForumKey),
    subject: { kind, id: Number(id) },
    anchor: anchor.value,
  };
}

export const digestKeyOf = (recipient: RecipientKey, day: LocalDate): DigestKey =>
  `${day}${separator}${recipient}` as DigestKey;
