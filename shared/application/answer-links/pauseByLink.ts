import { checkDueDate } from '../../domain/action/dueDate';
import type { OperationId } from '../../domain/kernel/id';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import { isValidOn } from '../../domain/organisation/validity';
import { recipientOf } from '../../domain/reminders/planning/people';
import type { RecipientKey } from '../../domain/reminders/reminder';
import { lastPauseDay, type Pause } from '../../domain/reminders/reminderWish';
import { outlasting } from '../../domain/reminders/standingWishes';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { Clock } from '../ports/Clock';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ReminderBook } from '../ports/ReminderBook';
import type { OpenedLink } from './openLink';

/** What a person wishes of their reminders, as the service reads and writes it for those who have no account. */
export type WishBook = Pick<ReminderBook, 'wishesOf' | 'say'>;

export type PauseRefusal =
  | CommandRefusal
  /** Whoever is away for longer is somebody whom another stands in for. */
  | { readonly kind: 'pause-too-long'; readonly last: LocalDate };

/** A contact's pause of all its reminders, by its own link (F30): the same wish as is said in the chat. */
interface PauseByLink {
  /** The last quiet day; null where nothing is paused. One request. */
  standing(opened: OpenedLink): Promise<Result<LocalDate | null, GatewayFailure>>;
  /** Two requests, and one more where a longer pause stood. */
  pause(opened: OpenedLink, until: LocalDate, operation: OperationId): Promise<Result<void, PauseRefusal>>;
  /** Today is the last quiet day, and the next one tells what is late or near. */
  end(opened: OpenedLink, operation: OperationId): Promise<Result<void, CommandRefusal>>;
}

/**
 * Whose reminders a link can pause; null for a colleague's, who gets none, for whom nobody can reach, and for a contact
 * whom another has come after: the successor's reminders are not the old link's to pause.
 */
export function remindedBy({ link, contact, directory: { contacts } }: OpenedLink): RecipientKey | null {
  if (link.purpose !== 'own') return null;
  const sentTo = contacts.find(({ id }) => id === link.contact);
  const standing = recipientOf(contact, contacts)?.key ?? null;
  return sentTo !== undefined && recipientOf(sentTo, contacts)?.key === standing ? standing : null;
}

/** All that is quiet meanwhile: a person or an address may be reminded as several functions. */
export const remindedAs = (opened: OpenedLink, today: LocalDate): readonly Contact[] => {
  const { contacts } = opened.directory;
  const recipient = remindedBy(opened);
  return contacts.filter(
    (one) => isValidOn(one, today) && recipient !== null && recipientOf(one, contacts)?.key === recipient,
  );
};

export function makePauseByLink(wishes: WishBook, clock: Clock): PauseByLink {
  const standing = async (opened: OpenedLink): Promise<Result<Pause | null, GatewayFailure>> => {
    const recipient = remindedBy(opened);
    if (recipient === null) return success(null);
    const found = await wishes.wishesOf(recipient, addDays(clock.today(), -daysOfEnding));
    return found.ok ? success(found.value.filter(isGeneral).find(lasts(clock.today())) ?? null) : found;
  };
  const write = async (opened: OpenedLink, until: LocalDate, operation: OperationId): Saying => {
    const recipient = remindedBy(opened);
    if (recipient === null) return failure({ kind: 'only-own-organisation' });
    const read = await standing(opened);
    if (!read.ok) return read;
    for (const word of outlasting(read.value === null ? [] : [read.value], until)) {
      const gone = await wishes.say(word, `${operation}-back` as OperationId);
      if (!gone.ok) return gone;
    }
    return wishes.say({ kind: 'pause', recipient, forum: null, action: null, until }, operation);
  };
  return {
    standing: async (opened) => {
      const read = await standing(opened);
      return read.ok ? success(read.value?.until ?? null) : read;
    },
    pause: async (opened, until, operation) => {
      const checked = checkDueDate(until, clock.today());
      if (!checked.ok) return checked;
      const last = lastPauseDay(clock.today());
      return until > last ? failure({ kind: 'pause-too-long', last }) : write(opened, until, operation);
    },
    end: (opened, operation) => write(opened, clock.today(), operation),
  };
}

type Saying = Promise<Result<void, CommandRefusal>>;

/** As far back as somebody may have ended a pause that was to last. */
const daysOfEnding = 70;

const isGeneral = (wish: { readonly kind: string }): wish is Pause => wish.kind === 'pause';
const lasts =
  (today: LocalDate) =>
  ({ forum, action, until }: Pause): boolean =>
    forum === null && action === null && until >= today;
