import { isOpen } from '../../domain/action/actionFacts';
import { addSeconds } from '../../domain/kernel/instant';
import {
  afterFailure,
  afterSending,
  type OutboxFields,
  type OutboxRow,
} from '../../domain/reminders/outboxRow';
import { awaitsWord } from '../../domain/reminders/planning/candidates';
import { reminderOf, type Reminder } from '../../domain/reminders/reminder';
import type { ReminderRule } from '../../domain/reminders/reminderRule';
import type { DueAction, DueContent } from '../ports/DueBook';
import type { MessageLine, SendFailure } from '../ports/MessageSender';
import type { KnownContent } from './knownContent';
import type { TickContext } from './TickPorts';

export interface SendCounts {
  readonly sent: number;
  readonly retried: number;
  readonly failed: number;
}

/** Enough for one message; a lease that is nearly over may be somebody else's before the message has gone. */
const leaseMarginSeconds = 60;

/**
 * Sends one message after another, and marks each as soon as it has gone: a duplicate needs a kill in between. What an
 * earlier day has left for a person goes in the same message.
 */
export async function sendMessages(
  context: TickContext,
  rows: readonly OutboxRow[],
  known: KnownContent,
): Promise<SendCounts> {
  const counts = { sent: 0, retried: 0, failed: 0 };
  for (const bundle of bundlesOf(rows)) {
    if (!isHeld(bundle, context)) continue;
    const after = await sendOne(context, bundle, known);
    await Promise.all(bundle.map((row) => mark(context, row, after(row))));
    const { state } = after(bundle[0]);
    if (state === 'sent') counts.sent += 1;
    if (state === 'planned') counts.retried += 1;
    if (state === 'failed') counts.failed += 1;
  }
  return counts;
}

/** One person's rows, the latest day first. */
type Bundle = readonly [OutboxRow, ...OutboxRow[]];

function bundlesOf(rows: readonly OutboxRow[]): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const row of [...rows].sort((one, other) => other.day.localeCompare(one.day))) {
    const standing = bundles.get(row.recipient);
    bundles.set(row.recipient, standing === undefined ? [row] : [...standing, row]);
  }
  return [...bundles.values()];
}

const isHeld = (bundle: Bundle, { ports: { clock } }: TickContext): boolean => {
  const soon = addSeconds(clock.now(), leaseMarginSeconds);
  return bundle.every(({ leasedUntil }) => leasedUntil !== null && soon <= leasedUntil);
};

/** Not marked in the end, it wakes when its lease is over; a stale mark is somebody else's doing. */
const mark = (
  { ports: { office, operations } }: TickContext,
  row: OutboxRow,
  fields: Partial<OutboxFields>,
): Promise<unknown> => office.mark(row, fields, operations.next());

type After = (row: OutboxRow) => Partial<OutboxFields>;

/** What each row says afterwards. */
async function sendOne(
  { ports, directory }: TickContext,
  bundle: Bundle,
  known: KnownContent,
): Promise<After> {
  const [row] = bundle;
  const { clock, random } = ports;
  const contact = directory.contacts.find(({ id }) => id === row.contact);
  if (contact === undefined) return () => ({ state: 'failed', leasedUntil: null, reason: 'contact-gone' });
  const keys = new Set(bundle.flatMap(({ reminders }) => reminders));
  const reminders = [...keys].flatMap((key) => reminderOf(key) ?? []);
  if (reminders.some(({ forum }) => forum !== null && !known.has(forum)))
    return (each) => afterFailure(each, 'forum-not-read', clock.now(), random());
  const lines = reminders.flatMap((reminder) => lineOf(reminder, known));
  if (lines.length === 0)
    return (each) => ({ state: 'answered', leasedUntil: null, answered: each.reminders });
  const sent = await ports.sender.send({ row, contact, lines });
  if (sent.ok) return () => afterSending(clock.now());
  return (each) => afterRefusal(each, sent.error, (contact.mail ?? '') !== '', ports);
}

/** Where the chat does not lead to the person, mail is tried at the next tick. */
function afterRefusal(
  row: OutboxRow,
  { kind, reason }: SendFailure,
  hasMail: boolean,
  { clock, random }: TickContext['ports'],
): Partial<OutboxFields> {
  const now = clock.now();
  if (kind === 'try-again') return afterFailure(row, reason, now, random());
  return row.channel === 'chat' && hasMail
    ? { state: 'planned', channel: 'mail', leasedUntil: now, reason }
    : { state: 'failed', leasedUntil: null, reason };
}

type Content = Pick<DueContent, 'actions' | 'meetings'> | undefined;

/** None where the matter is over, or somebody has answered since it was planned. */
function lineOf(reminder: Reminder, known: KnownContent): readonly MessageLine[] {
  const content = reminder.forum === null ? undefined : known.get(reminder.forum);
  if (reminder.subject.kind === 'action') return actionLine(reminder, content);
  const meeting = reminder.subject.kind === 'meeting' ? meetingIn(content, reminder.subject.id) : null;
  return [{ reminder, action: null, meeting }];
}

const meetingIn = (content: Content, id: number): MessageLine['meeting'] =>
  content?.meetings.find((meeting) => meeting.id === id) ?? null;

function actionLine(reminder: Reminder, content: Content): readonly MessageLine[] {
  const action = content?.actions.find(({ id }) => id === reminder.subject.id);
  return action !== undefined && isStillDue(reminder, action) ? [{ reminder, action, meeting: null }] : [];
}

type StillDue = (action: DueAction, anchor: Reminder['anchor']) => boolean;

/** A date that has been moved is reminded of by its own. */
const isAwaited: StillDue = (action, anchor) => awaitsWord(action) && action.dueDate === anchor;

/** Every other rule about an action goes by its due date. */
const stillDue: Partial<Record<ReminderRule, StillDue>> = {
  'effect-check': ({ status }) => status === 'carried-out',
  'own-reminder': isOpen,
  'before-meeting': isOpen,
  'overdue-agenda': isOpen,
  confirm: (action) => isOpen(action) && action.confirmation === 'waiting',
  'pause-over': awaitsWord,
};

const isStillDue = ({ rule, anchor }: Reminder, action: DueAction): boolean =>
  (stillDue[rule] ?? isAwaited)(action, anchor);
