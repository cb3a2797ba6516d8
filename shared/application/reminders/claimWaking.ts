import { leaseFrom, type OutboxFields, type OutboxRow } from '../../domain/reminders/outboxRow';
import type { SendingHours } from '../../domain/reminders/sendingHours';
import { nextSending } from './nextSending';
import type { PlacedDigests } from './placeDigests';
import type { TickContext } from './TickPorts';

/**
 * Rows that nobody holds any longer become ours, each by its version. One of an earlier day waits for the next where the
 * person's message of today is in other hands or has left: nobody gets two in a day.
 */
export async function claimWaking(
  context: TickContext,
  { ours, others }: PlacedDigests,
  hours: SendingHours,
): Promise<readonly OutboxRow[]> {
  const { office, ports, now } = context;
  if (office.waking.length === 0) return [];
  const isOurs = (row: OutboxRow): boolean => ours.some(({ recipient }) => recipient === row.recipient);
  const waits = (row: OutboxRow): boolean =>
    row.day < now.day && !isOurs(row) && (others.has(row.recipient) || hasMessage(context, row));
  const leasedUntil = leaseFrom(ports.clock.now());
  const tomorrow = nextSending(context, hours);
  const changes: { row: OutboxRow; fields: Partial<OutboxFields> }[] = [];
  for (const row of office.waking) {
    if (waits(row)) changes.push({ row, fields: { state: 'planned', leasedUntil: tomorrow } });
    else {
      const link = row.link ?? (await ports.bindLink(row));
      changes.push({ row, fields: { state: 'leased', leasedUntil, attempts: row.attempts + 1, link } });
    }
  }
  const claimed = await ports.office.changeMany(changes, ports.operations.next());
  // What could not be claimed wakes at the next tick again.
  return claimed.ok
    ? claimed.value.filter((row) => row?.state === 'leased').filter((row) => row !== null)
    : [];
}

/** A message of today that is not itself waking. */
const hasMessage = ({ office, now }: TickContext, { recipient }: OutboxRow): boolean =>
  office.ofToday.some(
    (row) =>
      row.recipient === recipient && row.day === now.day && !office.waking.some(({ id }) => id === row.id),
  );
