import {
  issuedAfterClosing,
  linkValidThrough,
  type AnswerLink,
  type LinkHash,
  type LinkSecret,
  type MessageLink,
} from '../../domain/answer-link/answerLink';
import { mayAnswer } from '../../domain/action/whoSpeaks';
import type { OperationId } from '../../domain/kernel/id';
import { localDateOf } from '../../domain/kernel/localDateOf';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Contact } from '../../domain/organisation/contact';
import type { ForumKey } from '../../domain/organisation/forum';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { LinkPorts } from './LinkPorts';

interface LinkWish {
  readonly contact: Contact;
  readonly forum: ForumKey;
  /** The meeting that it is sent for; null where none is planned. */
  readonly meeting: Pick<Meeting, 'id' | 'startsAt'> | null;
  /** The colleague whom the contact hands over to; absent for the contact itself. */
  readonly functionTitle?: string;
  /** The link that is handed over: the new one is for the same meeting and ends the same day. */
  readonly like?: Pick<AnswerLink, 'meeting' | 'validThrough'>;
  /** The same link for the same name, so that asking twice is asking once; without one it is made by chance. */
  readonly named?: string;
}

export type IssueRefusal = WriteFailure | { readonly kind: 'contact-may-not-answer' };

/** Makes a link and keeps its hash. The secret is given to the one who sends it, once, and stands nowhere else. */
export type IssueLink = (wish: LinkWish) => Promise<Result<LinkSecret, IssueRefusal>>;

export const makeIssueLink =
  (ports: Pick<LinkPorts, 'links' | 'secrets' | 'clock' | 'timeZone'>): IssueLink =>
  async (wish) => {
    const { links, secrets } = ports;
    if (!mayAnswer(wish.contact.role, 'confirm')) return failure({ kind: 'contact-may-not-answer' });
    const secret = wish.named === undefined ? secrets.fresh() : secrets.ofMessage(wish.named);
    const hash = secrets.hashOf(secret);
    const added = await links.add(linkFor(wish, hash, ports), `link-${hash}` as OperationId);
    return added.ok ? success(secret) : added;
  };

type Times = Pick<LinkPorts, 'clock' | 'timeZone'>;

const linkFor = (wish: LinkWish, hash: LinkHash, times: Times): AnswerLink => ({
  ...boundTo(wish, hash, times),
  contact: wish.contact.id,
  functionTitle: wish.functionTitle ?? wish.contact.functionTitle,
  purpose: wish.functionTitle === undefined ? 'own' : 'colleague',
});

/** What a link is bound to from now on, besides whom it is for. */
export function boundTo(
  { contact, forum, meeting, like }: Omit<LinkWish, 'functionTitle' | 'named'>,
  hash: LinkHash,
  { clock, timeZone }: Times,
): MessageLink {
  const meetingDay = meeting === null ? null : localDateOf(meeting.startsAt, timeZone);
  return {
    hash,
    organisation: contact.organisation,
    forum,
    meeting: meeting?.id ?? null,
    issuedAt: issuedAfterClosing(clock.now(), contact),
    validThrough: linkValidThrough(meetingDay, clock.today()),
    ...(like && { meeting: like.meeting, validThrough: like.validThrough }),
    revokedAt: null,
  };
}
