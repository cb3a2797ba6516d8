import type { ActionId } from '../action/actionId';
import type { AnswerLink, MessageLink } from '../answer-link/answerLink';
import type { Instant, RowId, Version } from '../kernel/id';
import { addSeconds } from '../kernel/instant';
import type { LocalDate } from '../kernel/localDate';
import type { ContactId } from '../organisation/contact';
import type { ForumKey } from '../organisation/forum';
import {
  reminderKeyOf,
  reminderOf,
  type Digest,
  type DigestKey,
  type RecipientKey,
  type ReminderChannel,
  type ReminderKey,
} from './reminder';

/** How far a message has come. */
export type OutboxState = 'planned' | 'leased' | 'sent' | 'failed' | 'bounced' | 'answered';

/** One person's message of one day on its way. It holds no text, only what it is about. Swedish: utkorgsrad. */
export interface OutboxRow {
  readonly id: RowId<'OutboxRow'>;
  readonly version: Version;
  readonly key: DigestKey;
  readonly day: LocalDate;
  readonly recipient: RecipientKey;
  readonly contact: ContactId;
  readonly functionTitle: string;
  readonly channel: ReminderChannel;
  readonly state: OutboxState;
  /** Until then nobody else takes it: a lease while it is leased, a wait while it is planned; null once it is over. */
  readonly leasedUntil: Instant | null;
  /** How many times sending it has been begun. */
  readonly attempts: number;
  readonly sentAt: Instant | null;
  /** Why it could not be sent, in the sender's own short words; empty otherwise. */
  readonly reason: string;
  readonly reminders: readonly ReminderKey[];
  /** Those that somebody has answered. */
  readonly answered: readonly ReminderKey[];
  /** Its own answer link, bound when the row is taken and not written anywhere else; null for a card, and until then. */
  readonly link: MessageLink | null;
}

export type OutboxFields = Omit<OutboxRow, 'id' | 'version'>;

const leaseSeconds = 15 * 60;

/** Far longer than any sending may take, so that a row is never with two at once. */
export const leaseFrom = (now: Instant): Instant => addSeconds(now, leaseSeconds);

/** A message as it is put in: whoever's insert is taken holds the lease, so the insert itself is the claim. */
export const outboxFieldsOf = ({ key, day, recipient, reminders }: Digest, now: Instant): OutboxFields => ({
  key,
  day,
  recipient: recipient.key,
  contact: recipient.contact.id,
  functionTitle: recipient.contact.functionTitle,
  channel: recipient.channel,
  state: 'leased',
  leasedUntil: leaseFrom(now),
  attempts: 1,
  sentAt: null,
  reason: '',
  reminders: reminders.map(reminderKeyOf),
  answered: [],
  link: null,
});

/** A message's own link with whom it is for. */
export const linkOfRow = ({
  contact,
  functionTitle,
  link,
}: Pick<OutboxRow, 'contact' | 'functionTitle' | 'link'>): AnswerLink | null =>
  link === null ? null : { ...link, contact, functionTitle, purpose: 'own' };

const firstWaitSeconds = 60;
const longestWaitSeconds = 4 * 3600;
const mostAttempts = 8;

/** After a failed attempt: another one later, further apart each time and never all at once, until it is given up. */
export function afterFailure(
  { attempts }: Pick<OutboxRow, 'attempts'>,
  reason: string,
  now: Instant,
  random: number,
): Partial<OutboxFields> {
  if (attempts >= mostAttempts) return { state: 'failed', leasedUntil: null, reason };
  const wait = Math.min(longestWaitSeconds, firstWaitSeconds * 4 ** (attempts - 1));
  return { state: 'planned', leasedUntil: addSeconds(now, Math.round(wait * (1 + random / 2))), reason };
}

/** What a row says once its message has gone. */
export const afterSending = (now: Instant): Partial<OutboxFields> => ({
  state: 'sent',
  leasedUntil: null,
  sentAt: now,
  reason: '',
});

type Sent = Pick<OutboxRow, 'recipient' | 'sentAt'>;

/** Whether two rows went in the same message: what an earlier day has left goes with the next one, at the same moment. */
export const wentAlong = (one: Sent, other: Sent): boolean =>
  one.recipient === other.recipient && one.sentAt !== null && one.sentAt === other.sentAt;

type Asked = Pick<OutboxRow, 'recipient' | 'reminders' | 'answered'>;

const openIn = ({ reminders, answered }: Asked): readonly ReminderKey[] =>
  reminders.filter((key) => !answered.includes(key));

const isAbout = (key: ReminderKey, forum: ForumKey, actions: ReadonlySet<number>): boolean => {
  const reminder = reminderOf(key);
  return reminder?.forum === forum && reminder.subject.kind === 'action' && actions.has(reminder.subject.id);
};

/** What an answer changes in a message; null where it was about something else. */
export function afterAnswers(
  row: OutboxRow,
  forum: ForumKey,
  actions: ReadonlySet<number>,
): Partial<OutboxFields> | null {
  const heard = openIn(row).filter((key) => isAbout(key, forum, actions));
  if (heard.length === 0) return null;
  const answered = [...row.answered, ...heard];
  return answered.length < row.reminders.length ? { answered } : { answered, state: 'answered' };
}

/** How many messages each person has had about each action without an answer. */
export function unansweredIn(
  rows: readonly Asked[],
): (recipient: RecipientKey, forum: ForumKey, action: ActionId) => number {
  const counts = new Map<string, number>();
  const nameOf = (recipient: string, forum: string | null, action: number): string =>
    `${recipient} ${forum ?? ''} ${action}`;
  for (const row of rows) {
    for (const key of openIn(row)) {
      const reminder = reminderOf(key);
      if (reminder?.subject.kind !== 'action') continue;
      const name = nameOf(row.recipient, reminder.forum, reminder.subject.id);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return (recipient, forum, action) => counts.get(nameOf(recipient, forum, action)) ?? 0;
}
