import { addDays, type LocalDate } from '../kernel/localDate';
import { weekdayOf } from '../kernel/redDays';
import type { ForumKey } from '../organisation/forum';
import type { OutboxRow } from './outboxRow';
import { reminderOf, type Reminder } from './reminder';

/** How it went with a person's message, as a coordinator needs to know it (F31). */
const deliveryStates = ['failed', 'bounced', 'waiting', 'sent', 'answered'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** Why somebody has not been reached, as far as a coordinator can do something about it. */
export type DeliveryTrouble =
  | 'bounced'
  | 'uninstalled'
  | 'blocked'
  | 'not-in-roster'
  | 'no-conversation'
  | 'no-address'
  | 'address-refused'
  | 'contact-gone'
  | 'gave-up';

/** One person's message of one day, as far as it is about a forum. Swedish: utskick. */
export interface Delivery {
  readonly row: OutboxRow;
  readonly state: DeliveryState;
  readonly trouble: DeliveryTrouble | null;
  /** What of it belongs to the forum, each with whether it has been answered. */
  readonly about: readonly (Reminder & { readonly answered: boolean })[];
}

/** The messages that are about a forum, the latest first. */
export const deliveriesOf = (rows: readonly OutboxRow[], forum: ForumKey): readonly Delivery[] =>
  rows
    .map((row) => deliveryOf(row, forum))
    .filter(({ about }) => about.length > 0)
    .sort((one, other) => other.row.day.localeCompare(one.row.day) || other.row.id - one.row.id);

function deliveryOf(row: OutboxRow, forum: ForumKey): Delivery {
  const about = row.reminders.flatMap((key) => {
    const reminder = reminderOf(key);
    return reminder?.forum === forum ? [{ ...reminder, answered: row.answered.includes(key) }] : [];
  });
  return { row, about, state: stateOf(row, about), trouble: troubleOf(row) };
}

const isOver: ReadonlySet<OutboxRow['state']> = new Set(['failed', 'bounced', 'answered']);

/** What belongs to the forum may be answered though the rest of the message is not. */
function stateOf({ state }: OutboxRow, about: Delivery['about']): DeliveryState {
  if (state === 'planned' || state === 'leased') return 'waiting';
  if (!isOver.has(state) && about.length > 0 && about.every(({ answered }) => answered)) return 'answered';
  return state;
}

/** By the senders' own short words; whatever else it was, it was tried until it was given up. */
const troubles: ReadonlyMap<string, DeliveryTrouble> = new Map([
  ['uninstalled', 'uninstalled'],
  ['blocked', 'blocked'],
  ['not-in-roster', 'not-in-roster'],
  ['no-conversation', 'no-conversation'],
  ['no-address', 'no-address'],
  ['graph-400', 'address-refused'],
  ['contact-gone', 'contact-gone'],
]);

function troubleOf({ state, reason }: OutboxRow): DeliveryTrouble | null {
  if (state === 'bounced') return 'bounced';
  return state === 'failed' ? (troubles.get(reason) ?? 'gave-up') : null;
}

/** Those whose last message did not arrive, by the latest day first; whoever has been reached since is no trouble. */
export function lastTroubles(deliveries: readonly Delivery[]): readonly Delivery[] {
  const seen = new Set<string>();
  const latest = deliveries.filter(({ row: { recipient } }) => {
    const isFirst = !seen.has(recipient);
    seen.add(recipient);
    return isFirst;
  });
  return latest.filter(({ trouble }) => trouble !== null);
}

/** What a week's messages have come to. */
export interface DeliveryWeek {
  readonly monday: LocalDate;
  readonly deliveries: readonly Delivery[];
  readonly counts: Readonly<Record<DeliveryState, number>>;
}

const mondayOf = (day: LocalDate): LocalDate => addDays(day, -((weekdayOf(day) + 6) % 7));

/** By week, the latest first; a week without messages is left out. */
export function weeksOf(deliveries: readonly Delivery[]): readonly DeliveryWeek[] {
  const weeks = new Map<LocalDate, readonly Delivery[]>();
  for (const delivery of deliveries) {
    const monday = mondayOf(delivery.row.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), delivery]);
  }
  return [...weeks].map(([monday, each]) => ({ monday, deliveries: each, counts: countsOf(each) }));
}

const countsOf = (deliveries: readonly Delivery[]): DeliveryWeek['counts'] =>
  Object.fromEntries(
    deliveryStates.map((state) => [state, deliveries.filter((one) => one.state === state).length]),
  ) as Record<DeliveryState, number>;
