import { addSeconds } from '../../domain/kernel/instant';
import {
  afterFailure,
  afterSending,
  type OutboxFields,
  type OutboxRow,
} from '../../domain/reminders/outboxRow';
import { reminderOf, type Recipient } from '../../domain/reminders/reminder';
import { settingsOf } from '../../domain/reminders/reminderSettings';
import type { SendFailure } from '../ports/MessageSender';
import type { KnownContent } from './knownContent';
import { linesOf } from './linesOf';
import { nextSending } from './nextSending';
import { receiverOf } from './receiverOf';
import type { TickContext } from './TickPorts';

export interface SendCounts {
  readonly sent: number;
  readonly retried: number;
  readonly failed: number;
}

/** Enough for one message and its wait for its turn at Exchange's pace; a lease that is nearly over may be somebody else's before the message has gone. */
const leaseMarginSeconds = 120;

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
async function sendOne(context: TickContext, bundle: Bundle, known: KnownContent): Promise<After> {
  const { clock, random, sender } = context.ports;
  const [row] = bundle;
  const keys = new Set(bundle.flatMap(({ reminders }) => reminders));
  const reminders = [...keys].flatMap((key) => reminderOf(key) ?? []);
  const recipient = receiverOf(row, reminders[0]?.forum ?? null, {
    ...context.directory,
    today: context.now.day,
  });
  if (recipient === null) return () => ({ state: 'failed', leasedUntil: null, reason: 'contact-gone' });
  if (reminders.some(({ forum }) => forum !== null && !known.has(forum)))
    return (each) => afterFailure(each, 'forum-not-read', clock.now(), random());
  const lines = linesOf(reminders, known);
  if (lines.length === 0)
    return (each) => ({ state: 'answered', leasedUntil: null, answered: each.reminders });
  const sent = await sender.send({ row, recipient, lines });
  // One moment for all of them, by which they are known to have gone together.
  const gone = afterSending(clock.now());
  if (sent.ok) return () => gone;
  const { error } = sent;
  if (error.kind === 'gone-before') return (each) => (each.id === row.id ? gone : onNextDay(context));
  return (each) => afterRefusal(each, error, recipient, context.ports);
}

/** The person has been sent a message today, and nobody knows whether this was in it. */
function onNextDay(context: TickContext): Partial<OutboxFields> {
  const { hours } = settingsOf(context.office.settings, null);
  return { state: 'planned', leasedUntil: nextSending(context, hours) };
}

/**
 * Where the chat does not lead to the person, mail is tried at the next tick: by all rows of the message, also one of an
 * earlier day that was on its way by mail already.
 */
function afterRefusal(
  row: OutboxRow,
  { kind, reason }: SendFailure,
  { channel, contact }: Recipient,
  { clock, random }: TickContext['ports'],
): Partial<OutboxFields> {
  const now = clock.now();
  if (kind === 'try-again') return afterFailure(row, reason, now, random());
  const hasMail = (contact.mail ?? '') !== '';
  return channel === 'chat' && hasMail
    ? { state: 'planned', channel: 'mail', leasedUntil: now, reason }
    : { state: 'failed', leasedUntil: null, reason };
}
