import { instantAt } from '../../domain/kernel/instantAt';
import { failure, success, type Result } from '../../domain/kernel/result';
import { outboxFieldsOf, type OutboxFields, type OutboxRow } from '../../domain/reminders/outboxRow';
import { digestKeyOf, type Digest, type RecipientKey } from '../../domain/reminders/reminder';
import { nextSendingDay, type SendingHours } from '../../domain/reminders/sendingHours';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { PlacedRow } from '../ports/ReminderOffice';
import type { TickContext } from './TickPorts';

/** What became of a plan. */
export interface PlacedDigests {
  /** For us to send. */
  readonly ours: readonly OutboxRow[];
  /** Whose message of the day is in other hands, or has left. */
  readonly others: ReadonlySet<RecipientKey>;
}

const mostRounds = 10;

/**
 * Puts a plan into the outbox; whoever's insert is taken sends it. Where the person's message of that day stands already
 * without some of the reminders (a forum could not be read the first time), they are added to it, or go along the next
 * sending day if it has left: nothing is lost, and nobody gets two in a day.
 */
export async function placeDigests(
  context: TickContext,
  digests: readonly Digest[],
  hours: SendingHours,
): Promise<Result<PlacedDigests, WriteFailure>> {
  const { office, clock, operations } = context.ports;
  const ours: OutboxRow[] = [];
  const others = new Set<RecipientKey>();
  let left = await withLinks(
    context,
    digests.map((digest) => outboxFieldsOf(digest, clock.now())),
  );
  for (let round = 0; left.length > 0; round += 1) {
    if (round === mostRounds) return failure({ kind: 'throttled' });
    const placed = await office.place(left, operations.next());
    if (!placed.ok) return placed;
    ours.push(...placed.value.filter(isToSend).map(({ row }) => row));
    for (const one of placed.value) if (!isToSend(one)) others.add(one.row.recipient);
    const next = await settle(context, left, placed.value, hours);
    if (!next.ok) return next;
    left = next.value;
  }
  return success({ ours, others });
}

/** Each with what its own link is bound to, which costs no write of its own. */
async function withLinks(
  { ports }: TickContext,
  messages: readonly OutboxFields[],
): Promise<readonly OutboxFields[]> {
  const bound: OutboxFields[] = [];
  for (const message of messages) bound.push({ ...message, link: await ports.bindLink(message) });
  return bound;
}

const isToSend = ({ ours, row }: PlacedRow): boolean => ours && row.state === 'leased';

/** What is still to be placed after a round. */
async function settle(
  context: TickContext,
  wanted: readonly OutboxFields[],
  placed: readonly PlacedRow[],
  hours: SendingHours,
): Promise<Result<readonly OutboxFields[], WriteFailure>> {
  const left: OutboxFields[] = [];
  const added: { row: OutboxRow; fields: Partial<OutboxFields> }[] = [];
  for (const fields of wanted) {
    const row = placed.find((one) => one.row.key === fields.key)?.row;
    const missing = fields.reminders.filter((key) => row?.reminders.includes(key) !== true);
    if (missing.length === 0) continue;
    // One that somebody has begun to send may have gone, and nothing more comes along with it.
    if (row?.state === 'planned' && row.attempts === 0)
      added.push({ row, fields: { reminders: [...row.reminders, ...missing] } });
    else left.push(onNextDay({ ...fields, reminders: missing }, context, hours));
  }
  const changed = await addTo(context, added);
  if (!changed.ok) return changed;
  const refused = added.filter((_, index) => changed.value[index] === null);
  return success([...left, ...refused.flatMap(({ row }) => wanted.filter(({ key }) => key === row.key))]);
}

async function addTo(
  { ports: { office, operations } }: TickContext,
  added: readonly { row: OutboxRow; fields: Partial<OutboxFields> }[],
): Promise<Result<readonly (OutboxRow | null)[], WriteFailure>> {
  return added.length === 0 ? success([]) : office.changeMany(added, operations.next());
}

function onNextDay(
  fields: OutboxFields,
  { ports: { timeZone } }: TickContext,
  hours: SendingHours,
): OutboxFields {
  const day = nextSendingDay(fields.day, hours);
  return {
    ...fields,
    day,
    key: digestKeyOf(fields.recipient, day),
    // Its link is made of its key, and bound when it is taken up.
    link: null,
    state: 'planned',
    attempts: 0,
    leasedUntil: instantAt(day, hours.from, timeZone),
  };
}
