import type { Instant } from '../kernel/id';
import type { OutboxState } from '../reminders/outboxRow';

/** How far something that a group is to be told has come; as with a person's message in the outbox. */
export interface Telling {
  /** What and by which meeting: `call-7`. */
  readonly name: string;
  readonly state: OutboxState;
  /** Until then nobody else takes it; null once it is over. */
  readonly leasedUntil: Instant | null;
  /** How many times sending it has been begun. */
  readonly attempts: number;
}

const onTheWay = /^(\S+) (planned|leased|failed) (\S+Z|-) (\d+)$/u;

/** A line of the conversation's row: the name alone once it has been told, and for whatever somebody has written by hand. */
function tellingOf(line: string): Telling {
  const [, name, state, until, attempts] = onTheWay.exec(line) ?? [];
  if (name === undefined) return { name: line, state: 'sent', leasedUntil: null, attempts: 0 };
  return {
    name,
    state: state as OutboxState,
    leasedUntil: until === '-' ? null : (until as Instant),
    attempts: Number(attempts),
  };
}

const lineOf = ({ name, state, leasedUntil, attempts }: Telling): string =>
  state === 'sent' ? name : [name, state, leasedUntil ?? '-', attempts].join(' ');

/** What the row says of it; planned where it says nothing. */
export const tellingIn = (told: readonly string[], name: string): Telling =>
  told.map(tellingOf).find((telling) => telling.name === name) ?? {
    ...{ name, state: 'planned', leasedUntil: null, attempts: 0 },
  };

/** The row's lines with this one in its place. */
export const withTelling = (told: readonly string[], telling: Telling): readonly string[] => {
  const others = told.filter((line) => tellingOf(line).name !== telling.name);
  return [...others, lineOf(telling)];
};

/** Whether whoever looks now may take it: neither told nor given up, and in nobody's hands. */
export const mayTake = ({ state, leasedUntil }: Telling, now: Instant): boolean =>
  (state === 'planned' || state === 'leased') && (leasedUntil === null || leasedUntil < now);
