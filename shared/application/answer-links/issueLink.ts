import { linkValidThrough, type AnswerLink, type LinkSecret } from '../../domain/answer-link/answerLink';
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
}

export type IssueRefusal = WriteFailure | { readonly kind: 'contact-may-not-answer' };

/** Makes a link and keeps its hash. The secret is given to the one who sends it, once, and stands nowhere else. */
export type IssueLink = (wish: LinkWish) => Promise<Result<LinkSecret, IssueRefusal>>;

export const makeIssueLink =
  ({
    links,
    secrets,
    clock,
    timeZone,
  }: Pick<LinkPorts, 'links' | 'secrets' | 'clock' | 'timeZone'>): IssueLink =>
  async ({ contact, forum, meeting, functionTitle, like }) => {
    if (!mayAnswer(contact.role, 'confirm')) return failure({ kind: 'contact-may-not-answer' });
    const secret = secrets.fresh();
    const hash = secrets.hashOf(secret);
    const meetingDay = meeting === null ? null : localDateOf(meeting.startsAt, timeZone);
    const link = {
      hash,
      contact: contact.id,
      functionTitle: functionTitle ?? contact.functionTitle,
      organisation: contact.organisation,
      forum,
      meeting: meeting?.id ?? null,
      issuedAt: clock.now(),
      validThrough: linkValidThrough(meetingDay, clock.today()),
      ...(like && { meeting: like.meeting, validThrough: like.validThrough }),
      revokedAt: null,
      handedOver: functionTitle !== undefined,
    };
    const added = await links.add(link, `link-${hash}` as OperationId);
    return added.ok ? success(secret) : added;
  };
