import type { Instant } from '../kernel/id';
import { addSeconds } from '../kernel/instant';
import { addDays, type LocalDate } from '../kernel/localDate';
import type { MeetingId } from '../meeting/meetingId';
import type { Contact, ContactId } from '../organisation/contact';
import type { ForumKey } from '../organisation/forum';
import type { OrganisationKey } from '../organisation/organisation';
import { isValidOn } from '../organisation/validity';

declare const brand: unique symbol;

/** 256 bits in the address of a partner's answer page, which nobody can guess; stands in the mail and nowhere else. */
export type LinkSecret = string & { readonly [brand]: 'LinkSecret' };

/** SHA-256 of a secret, in hexadecimal digits: all that is kept of it. */
export type LinkHash = string & { readonly [brand]: 'LinkHash' };

/**
 * What a link is for. The contact's own does all that the answer pages offer; a colleague's answers and prepares, and is
 * not handed on: who else speaks for the organisation is the contact's to say.
 */
export type LinkPurpose = 'own' | 'colleague';

/**
 * What lets a partner without account answer for its organisation: bound to a contact, its organisation, one forum, a
 * purpose and the meeting that it was sent for. Whoever holds it speaks for the organisation. Swedish: svarslänk.
 */
export interface AnswerLink {
  readonly hash: LinkHash;
  readonly contact: ContactId;
  /** The function it was made for; the contact's own is read from the contact as it stands. */
  readonly functionTitle: string;
  readonly purpose: LinkPurpose;
  readonly organisation: OrganisationKey;
  readonly forum: ForumKey;
  /** Null where no meeting is planned. */
  readonly meeting: MeetingId | null;
  readonly issuedAt: Instant;
  /** The last day it opens. */
  readonly validThrough: LocalDate;
  /** Closed by hand in the list, this one alone; a contact closes all its links at once. */
  readonly revokedAt: Instant | null;
}

/** The link that goes with a message's row in the outbox; the row says for whom it is. Null where the row has none. */
export type MessageLink = Omit<AnswerLink, 'contact' | 'functionTitle' | 'purpose'>;

/** What the mail that carries a colleague's link is named by, so that one can tell which link came back with it. */
export const linkMailName = ({ hash }: Pick<AnswerLink, 'hash'>): string => `link-${hash}`;

/** Whether the one who got a link may give a colleague one: the contact itself, as long as nobody has come after it. */
export const mayHandOn = (
  { purpose, contact }: Pick<AnswerLink, 'purpose' | 'contact'>,
  standing: Pick<Contact, 'id'>,
): boolean => purpose === 'own' && contact === standing.id;

/** 43 characters of base64url hold 256 bits, of which the last one holds four. */
const secretShape = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/u;

/** Null for what cannot be a secret, so that nothing is asked of anybody. */
export const linkSecretIn = (text: string): LinkSecret | null =>
  secretShape.test(text) ? (text as LinkSecret) : null;

const daysAfterMeeting = 7;
const daysWithoutMeeting = 30;

/** Seven days after the meeting; without a meeting, a month. */
export const linkValidThrough = (meetingDay: LocalDate | null, today: LocalDate): LocalDate =>
  meetingDay === null ? addDays(today, daysWithoutMeeting) : addDays(meetingDay, daysAfterMeeting);

export const isLinkOpen = (link: Pick<AnswerLink, 'validThrough' | 'revokedAt'>, today: LocalDate): boolean =>
  link.revokedAt === null && today <= link.validThrough;

/**
 * Whom a link speaks for today: its contact, or whoever has replaced it (F10), so that links move by themselves. Null
 * where the contact has ended without successor, or has been moved to another organisation or forum, and where it or
 * one who came after it has had its links closed since.
 */
export function contactOfLink(
  link: Pick<AnswerLink, 'contact' | 'organisation' | 'forum' | 'issuedAt'>,
  contacts: readonly Contact[],
  today: LocalDate,
): Contact | null {
  const line = lineFrom(link.contact, contacts);
  const contact = line.at(-1);
  if (contact === undefined || !isValidOn(contact, today)) return null;
  if (line.some((each) => isClosedFor(link, each))) return null;
  const speaksThere = contact.forums.length === 0 || contact.forums.includes(link.forum);
  return speaksThere && contact.organisation === link.organisation ? contact : null;
}

/** The coordinator's device, which says when the links were closed, may be this much behind. */
const slackSeconds = 15 * 60;

/** Whether a contact's links have been closed since one was made. */
export const isClosedFor = (
  { issuedAt }: Pick<AnswerLink, 'issuedAt'>,
  { linksClosedAt }: Pick<Contact, 'linksClosedAt'>,
): boolean =>
  linksClosedAt != null && Date.parse(issuedAt) <= Date.parse(addSeconds(linksClosedAt, slackSeconds));

/** Whoever makes a link and has seen that the contact's were closed makes it after that, whatever the clocks say. */
export const issuedAfterClosing = (now: Instant, contact: Pick<Contact, 'linksClosedAt'>): Instant =>
  contact.linksClosedAt != null && isClosedFor({ issuedAt: now }, contact)
    ? addSeconds(contact.linksClosedAt, slackSeconds + 1)
    : now;

/** A contact and those who have replaced it, in turn; empty for an unknown one, and for a line that goes in a circle. */
function lineFrom(id: ContactId, contacts: readonly Contact[]): readonly Contact[] {
  const line: Contact[] = [];
  let next: ContactId | null | undefined = id;
  while (next != null) {
    const wanted: ContactId = next;
    const contact = contacts.find((each) => each.id === wanted);
    if (contact === undefined || line.includes(contact)) return [];
    line.push(contact);
    next = contact.successor;
  }
  return line;
}
