import {
  isClosedFor,
  isLinkOpen,
  linkValidThrough,
  type LinkSecret,
} from '../../domain/answer-link/answerLink';
import { mayAnswer } from '../../domain/action/whoSpeaks';
import type { LocalDate } from '../../domain/kernel/localDate';
import { localDateOf } from '../../domain/kernel/localDateOf';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Contact } from '../../domain/organisation/contact';
import type { ForumKey } from '../../domain/organisation/forum';
import { successorOn } from '../../domain/organisation/successorOn';
import { isValidOn } from '../../domain/organisation/validity';
import { recipientOf } from '../../domain/reminders/planning/people';
import type { DirectoryContent } from '../ports/Directory';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { MessageLine, OutgoingMessage } from '../ports/MessageSender';
import { makeIssueLink } from './issueLink';
import type { LinkPorts } from './LinkPorts';
import type { MeetingsAhead } from './meetingsAhead';

/** A link made for a message: whom it speaks for, where, and how long. */
interface LinkInMessage {
  readonly contact: Contact;
  readonly forum: ForumKey;
  readonly meeting: Meeting | null;
  readonly secret: LinkSecret;
  readonly validThrough: LocalDate;
}

/** The links of one message; they stand in the mail and nowhere else. */
export interface LinksInMessage {
  readonly links: readonly LinkInMessage[];
  /** Null where the line is not the recipient's to answer. */
  linkOf(line: MessageLine): LinkInMessage | null;
}

interface Ports extends Pick<LinkPorts, 'links' | 'secrets' | 'directory' | 'clock' | 'timeZone'> {
  readonly nextMeetingIn: MeetingsAhead;
}

interface Wanted {
  readonly contact: Contact;
  readonly forum: ForumKey;
}

export type MakeLinksInMessage = (message: OutgoingMessage) => Promise<Result<LinksInMessage, WriteFailure>>;

/**
 * One link for each forum that a message has something to answer in: the one that stands in its row, and one write for
 * each other.
 */
export function makeLinksInMessage(ports: Ports): MakeLinksInMessage {
  return async (message) => {
    const known = await ports.directory.load();
    if (!known.ok) return known;
    const speakers = new Map(
      message.lines.map((line) => [line, speakerFor(line, message, known.value, ports.clock.today())]),
    );
    const issued: LinkInMessage[] = [];
    for (const wanted of speakers.values()) {
      if (wanted === null || issued.some((link) => isFor(link, wanted))) continue;
      const made = await linkOf(wanted, message, ports);
      if (!made.ok) return made;
      issued.push(...made.value);
    }
    return success({
      links: issued,
      linkOf: (line) => {
        const wanted = speakers.get(line) ?? null;
        return wanted === null ? null : (issued.find((link) => isFor(link, wanted)) ?? null);
      },
    });
  };
}

const isFor = ({ contact, forum }: Wanted, wanted: Wanted): boolean =>
  contact.id === wanted.contact.id && forum === wanted.forum;

/** The recipient in the role that answers for the line: one person can speak for several organisations, or be told of another's. */
function speakerFor(
  { reminder: { forum }, action }: MessageLine,
  { recipient }: OutgoingMessage,
  { contacts, organisations }: DirectoryContent,
  today: LocalDate,
): Wanted | null {
  if (forum === null || action === null) return null;
  const standing = successorOn(organisations, action.organisation, today)?.key ?? action.organisation;
  const found = [recipient.contact, ...contacts].find(
    (contact) =>
      contact.organisation === standing &&
      isValidOn(contact, today) &&
      mayAnswer(contact.role, 'confirm') &&
      (contact.forums.length === 0 || contact.forums.includes(forum)) &&
      recipientOf(contact, contacts)?.key === recipient.key,
  );
  return found === undefined ? null : { contact: found, forum };
}

/** None where the contact may not answer. */
async function linkOf(
  wanted: Wanted,
  { row }: OutgoingMessage,
  ports: Ports,
): Promise<Result<readonly LinkInMessage[], WriteFailure>> {
  const { contact, forum } = wanted;
  const ahead = await ports.nextMeetingIn(forum);
  if (!ahead.ok) return ahead;
  const meeting = ahead.value;
  const own = ownLink(row, wanted, ports);
  if (own !== null) return success([{ ...own, contact, forum, meeting }]);
  const made = await makeIssueLink(ports)({ contact, forum, meeting });
  if (!made.ok) return made.error.kind === 'contact-may-not-answer' ? success([]) : failure(made.error);
  const day = meeting === null ? null : localDateOf(meeting.startsAt, ports.timeZone);
  const validThrough = linkValidThrough(day, ports.clock.today());
  return success([{ contact, forum, meeting, secret: made.value, validThrough }]);
}

/**
 * What the row's link is made again by; null where it is another's, was bound by a service with another key, or has been
 * closed since, or is over: what waits on the last day of June goes in August.
 */
function ownLink(
  { key, contact, link }: OutgoingMessage['row'],
  wanted: Wanted,
  { secrets, clock }: Ports,
): Pick<LinkInMessage, 'secret' | 'validThrough'> | null {
  if (link === null || contact !== wanted.contact.id || link.forum !== wanted.forum) return null;
  if (isClosedFor(link, wanted.contact) || !isLinkOpen(link, clock.today())) return null;
  const secret = secrets.ofMessage(key);
  return secrets.same(secrets.hashOf(secret), link.hash) ? { secret, validThrough: link.validThrough } : null;
}
