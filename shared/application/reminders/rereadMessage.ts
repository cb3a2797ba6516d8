import type { PersonId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import { wentAlong, type OutboxRow } from '../../domain/reminders/outboxRow';
import { reminderOf, type Reminder } from '../../domain/reminders/reminder';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { OutgoingMessage } from '../ports/MessageSender';
import type { OfficeContent, ReminderOffice } from '../ports/ReminderOffice';
import { isRead, knownFor, type AskedForums } from './knownContent';
import { linesOf } from './linesOf';
import { receiverOf } from './receiverOf';

export interface RereadPorts extends AskedForums {
  readonly office: Pick<ReminderOffice, 'load'>;
  readonly directory: Pick<Directory, 'load'>;
  readonly clock: Clock;
}

/** A message that has been sent, with what is still true of it. */
interface SentMessage extends Pick<OutgoingMessage, 'recipient' | 'lines'> {
  /** Forums of its that could not be read. */
  readonly missing: readonly ForumKey[];
}

/** Null for what is no message to that person, or one of more than three weeks ago. */
export type RereadMessage = (
  row: OutboxRow['id'],
  person: PersonId,
) => Promise<Result<SentMessage | null, GatewayFailure>>;

/**
 * Opens a message by its outbox row for whoever got it, and says what stands in it today: the row holds no text and what
 * a card says of itself is not trusted. One request, and one for each of its forums.
 */
export const makeRereadMessage =
  (ports: RereadPorts): RereadMessage =>
  async (id, person) => {
    const { office, directory, clock } = ports;
    const today = clock.today();
    const [kept, people] = await Promise.all([office.load(clock.now(), today), directory.load()]);
    if (!kept.ok) return kept;
    if (!people.ok) return people;
    const rows = rowsOf(id, kept.value);
    const [row] = rows;
    if (row === undefined) return success(null);
    const reminders = [...new Set(rows.flatMap((each) => each.reminders))].flatMap(
      (key) => reminderOf(key) ?? [],
    );
    const recipient = receiverOf(row, reminders[0]?.forum ?? null, { ...people.value, today });
    if (recipient?.contact.person !== person) return success(null);
    return success({ recipient, ...(await readNow(ports, rows, reminders)) });
  };

/** The row, and those of earlier days that went along with it. */
function rowsOf(id: OutboxRow['id'], { unanswered, ofToday }: OfficeContent): readonly OutboxRow[] {
  const all = [...new Map([...unanswered, ...ofToday].map((row) => [row.id, row])).values()];
  const named = all.find((row) => row.id === id);
  return named === undefined ? [] : [named, ...all.filter((row) => row !== named && wentAlong(row, named))];
}

async function readNow(
  ports: RereadPorts,
  rows: readonly OutboxRow[],
  reminders: readonly Reminder[],
): Promise<Pick<SentMessage, 'lines' | 'missing'>> {
  const known = await knownFor(ports, rows, new Map());
  const unread = reminders.filter((reminder) => !isRead(reminder, known));
  return {
    lines: linesOf(
      reminders.filter((reminder) => isRead(reminder, known)),
      known,
    ),
    missing: [...new Set(unread.flatMap(({ forum }) => forum ?? []))],
  };
}
