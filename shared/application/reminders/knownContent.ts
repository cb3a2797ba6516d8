import { instantAt } from '../../domain/kernel/instantAt';
import { addDays } from '../../domain/kernel/localDate';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OutboxRow } from '../../domain/reminders/outboxRow';
import { reminderOf, type Reminder } from '../../domain/reminders/reminder';
import type { DueAction, DueContent, DueQuestion, ReminderSite } from '../ports/DueBook';
import type { Sites } from '../ports/ForumSites';

/** What has been read of the forums, by their key. */
export type KnownContent = ReadonlyMap<ForumKey, ReadContent>;
type ReadContent = Pick<DueContent, 'actions' | 'meetings'>;

export interface AskedForums {
  readonly forums: Sites<Pick<ReminderSite, 'forum' | 'due'>>;
  readonly timeZone: string;
}

/** What the rows are about, read now where nobody has read it: one request for each forum. */
export async function knownFor(
  { forums, timeZone }: AskedForums,
  rows: readonly Pick<OutboxRow, 'reminders'>[],
  readings: KnownContent,
): Promise<KnownContent> {
  const known = new Map(readings);
  const reminders = rows.flatMap((row) => row.reminders.flatMap((key) => reminderOf(key) ?? []));
  for (const site of forums.all()) {
    const standing = known.get(site.forum);
    const missing = missingIn(
      reminders.filter(({ forum }) => forum === site.forum),
      standing,
    );
    if (missing.length === 0) continue;
    const read = await site.due.ask(questionAbout(missing, timeZone));
    if (read.ok) known.set(site.forum, together(standing, read.value));
    else known.delete(site.forum);
  }
  return known;
}

/** Of what is neither an action nor a meeting nothing is read. */
const isToRead = ({ subject: { kind } }: Reminder): boolean => kind === 'action' || kind === 'meeting';

export const isRead = (reminder: Reminder, known: KnownContent): boolean =>
  !isToRead(reminder) || reminder.forum === null || known.has(reminder.forum);

const missingIn = (
  reminders: readonly Reminder[],
  standing: ReadContent | undefined,
): readonly Reminder[] => {
  const held = new Set([
    ...(standing?.actions ?? []).map(({ id }) => `action ${id}`),
    ...(standing?.meetings ?? []).map(({ id }) => `meeting ${id}`),
  ]);
  return reminders.filter(
    (reminder) => isToRead(reminder) && !held.has(`${reminder.subject.kind} ${reminder.subject.id}`),
  );
};

/** A meeting is anchored on the day when it was closed. */
function questionAbout(reminders: readonly Reminder[], timeZone: string): DueQuestion {
  const ids = new Set(reminders.flatMap(({ subject: { kind, id } }) => (kind === 'action' ? [id] : [])));
  const [first] = reminders
    .flatMap(({ subject: { kind }, anchor }) => (kind === 'meeting' ? [anchor] : []))
    .sort();
  const actions = [...ids].map((id) => ({ kind: 'one', id: id as DueAction['id'] }) as const);
  return first === undefined
    ? { actions }
    : { actions, meetingsFrom: instantAt(addDays(first, -2), '00:00', timeZone) };
}

const together = (one: ReadContent | undefined, other: DueContent): ReadContent => ({
  actions: [...(one?.actions ?? []), ...other.actions],
  meetings: [...(one?.meetings ?? []), ...other.meetings],
});
