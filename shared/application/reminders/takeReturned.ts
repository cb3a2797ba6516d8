import type { OperationId } from '../../domain/kernel/id';
import { localDateOf } from '../../domain/kernel/localDateOf';
import { success, type Result } from '../../domain/kernel/result';
import { wentAlong, type OutboxFields, type OutboxRow } from '../../domain/reminders/outboxRow';
import type { GatewayFailure, WriteFailure } from '../ports/GatewayFailure';
import type { SendFailure } from '../ports/MessageSender';
import type { ReturnedMail, ReturnedMessage } from '../ports/ReturnedMail';
import type { TickPorts } from './TickPorts';

export interface ReturnedPorts extends Pick<TickPorts, 'office' | 'clock' | 'operations' | 'timeZone'> {
  readonly returned: ReturnedMail;
  /** Takes those that are of no message in the outbox; tells how many it knew. */
  readonly takeOthers: (
    messages: readonly ReturnedMessage[],
  ) => Promise<Result<number, GatewayFailure | SendFailure>>;
}

export type TakeReturned = () => Promise<Result<number, GatewayFailure | WriteFailure | SendFailure>>;

/** A report, and the rows of its mail that nobody has answered. */
interface Returned {
  readonly message: ReturnedMessage;
  /** The one that the mail was named by; null where there is none left to mark. */
  readonly named: OutboxRow | null;
  readonly along: readonly OutboxRow[];
}

/**
 * Marks as bounced the messages that have come back, so that the coordinator sees whom nobody reaches (F31); tells how
 * many. No request to SharePoint while nothing has come back. A report is put away once its message is marked, or where
 * there is none left to mark: it is too old, or somebody has answered all the same.
 */
export const makeTakeReturned =
  (ports: ReturnedPorts): TakeReturned =>
  async () => {
    const { returned, office, clock, timeZone } = ports;
    const waiting = await returned.waiting();
    if (!waiting.ok) return waiting;
    if (waiting.value.length === 0) return success(0);
    const now = clock.now();
    const content = await office.load(now, localDateOf(now, timeZone));
    if (!content.ok) return content;
    const found = waiting.value.map((message) => rowsOf(message, content.value.unanswered));
    const marked = await markAll(ports, found);
    if (!marked.ok) return marked;
    // Written by somebody else in between: the next tick looks again.
    const known = found.filter(({ named }) => named !== null && marked.value.has(named.id));
    for (const { message } of known) await returned.settle(message);
    const others = await handOn(ports, found);
    return others.ok ? success(known.length + others.value) : others;
  };

async function handOn(
  { returned, takeOthers }: Pick<ReturnedPorts, 'returned' | 'takeOthers'>,
  found: readonly Returned[],
): ReturnType<ReturnedPorts['takeOthers']> {
  const others = found.filter(({ named }) => named === null).map(({ message }) => message);
  if (others.length === 0) return success(0);
  const taken = await takeOthers(others);
  if (taken.ok) for (const message of others) await returned.settle(message);
  return taken;
}

function rowsOf(message: ReturnedMessage, unanswered: readonly OutboxRow[]): Returned {
  const named = unanswered.find(message.isOf) ?? null;
  const along = named === null ? [] : unanswered.filter((row) => row !== named && wentAlong(row, named));
  return { message, named, along };
}

/** Those that a mail was named by come last, since the others are found by them; two writings for each fifty rows. */
async function markAll(
  { office, operations }: ReturnedPorts,
  found: readonly Returned[],
): Promise<Result<ReadonlySet<OutboxRow['id']>, WriteFailure>> {
  const others = await markEach(
    office,
    operations.next(),
    found.flatMap(({ message, along }) => along.map((row) => [row, message])),
  );
  if (!others.ok) return others;
  const whole = found.filter(({ along }) => along.every(({ id }) => others.value.has(id)));
  return markEach(
    office,
    operations.next(),
    whole.flatMap(({ message, named }) => (named === null ? [] : [[named, message]])),
  );
}

/** Which ones are marked now; a mail that two reports tell of is marked once. */
async function markEach(
  office: ReturnedPorts['office'],
  operation: OperationId,
  rows: readonly (readonly [OutboxRow, ReturnedMessage])[],
): Promise<Result<ReadonlySet<OutboxRow['id']>, WriteFailure>> {
  const once = new Map(rows.map(([row, { reason }]) => [row.id, { row, fields: bounced(reason) }]));
  if (once.size === 0) return success(new Set());
  const changed = await office.changeMany([...once.values()], operation);
  return changed.ok ? success(new Set(changed.value.flatMap((row) => row?.id ?? []))) : changed;
}

const bounced = (reason: string): Partial<OutboxFields> => ({ state: 'bounced', leasedUntil: null, reason });
