import { makeLinksInMessage } from '../../../../shared/application/answer-links/linksInMessage';
import { meetingsAhead } from '../../../../shared/application/answer-links/meetingsAhead';
import type {
  MessageLine,
  MessageSender,
  OutgoingMessage,
  SendFailure,
} from '../../../../shared/application/ports/MessageSender';
import { failure, success } from '../../../../shared/domain/kernel/result';
import type { Contact } from '../../../../shared/domain/organisation/contact';
import type { OutboxRow } from '../../../../shared/domain/reminders/outboxRow';
import { outboxFieldsOf } from '../../../../shared/domain/reminders/outboxRow';
import { recipientOf } from '../../../../shared/domain/reminders/planning/people';
import { digestKeyOf, reminderKeyOf } from '../../../../shared/domain/reminders/reminder';
import { readMimeMessage } from '../../../../local-tenant/mail/readMimeMessage';
import { mailSender, type MailSenderSetup } from '../../../../teams-app/bot/mail/mailSender.ts';
import { aContact } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { rowId, version } from '../../../builders/keys';
import { the } from '../../../support/the';
import { LinkDesk } from '../../application/answer-links/LinkDesk';

type Carrier = Pick<MailSenderSetup, 'hasSent' | 'sendMime'>;

export type ReadMail = NonNullable<ReturnType<typeof readMimeMessage>>;

/** Mails as somebody else's program reads them: the local tenant's, which knows nothing of the product. */
export class MailDesk extends LinkDesk {
  readonly wire: string[] = [];
  refusal: SendFailure | null = null;
  /** The names of what lies among what is sent. */
  readonly copies = new Set<string>();
  private readonly carrier: Carrier = {
    hasSent: (messageId) => Promise.resolve(success(this.copies.has(messageId))),
    sendMime: (mime) => {
      if (this.refusal !== null) return Promise.resolve(failure(this.refusal));
      this.wire.push(mime);
      return Promise.resolve(success(undefined));
    },
  };
  private readonly sender: MessageSender;

  /** `carrier` is what takes the mails away, where it is not the desk itself. */
  constructor(carrier?: Carrier, directory: ConstructorParameters<typeof LinkDesk>[0] = {}) {
    super(directory);
    this.sender = mailSender({
      ...(carrier ?? this.carrier),
      makeLinks: makeLinksInMessage({ ...this.ports, nextMeetingIn: meetingsAhead(this.ports) }),
      directory: this.ports.directory,
      clock: this.ports.clock,
      mailbox: 'samverkansrummet@exempel.se',
      publicOrigin: 'https://svar.exempel.se',
      linkTo: (address) => `https://teams.microsoft.com/l/entity/app?${encodeURIComponent(address)}`,
    });
  }

  send(message: OutgoingMessage): ReturnType<MessageSender['send']> {
    return this.sender.send(message);
  }

  async mailOf(
    lines: readonly MessageLine[],
    contact: Contact = aContact({ channel: 'mail' }),
  ): Promise<ReadMail> {
    const sent = await this.send(messageTo(contact, lines));
    if (!sent.ok) throw new Error(sent.error.kind);
    return the(readMimeMessage(Buffer.from(the(this.wire.at(-1)), 'utf8').toString('base64')));
  }
}

/** A message as the outbox hands it over. */
export function messageTo(contact: Contact, lines: readonly MessageLine[]): OutgoingMessage {
  const recipient = { ...the(recipientOf(contact, [contact])), channel: 'mail' as const };
  const reminders = lines.map(({ reminder }) => reminder);
  const fields = outboxFieldsOf(
    { key: digestKeyOf(recipient.key, today), day: today, recipient, reminders },
    '2026-11-23T08:00:00Z' as OutboxRow['sentAt'] & string,
  );
  const row: OutboxRow = {
    ...fields,
    reminders: reminders.map(reminderKeyOf),
    id: rowId(1),
    version: version('1'),
  };
  return { row, recipient, lines };
}
