import type {
  LinksInMessage,
  MakeLinksInMessage,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/linksInMessage.js';
import type { Clock } from '@samverkansrummet/shared/lib-commonjs/application/ports/Clock.js';
import type {
  Directory,
  DirectoryContent,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type {
  MessageSender,
  OutgoingMessage,
  SendFailure,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { LetterContext } from './letter/digestLetter.ts';
import type { SendMime } from './graphMime.ts';
import { isSendable } from './isSendable.ts';
import { messageIdOf } from './messageId.ts';
import { writeMail } from './writeMail.ts';

export interface MailSenderSetup {
  readonly makeLinks: MakeLinksInMessage;
  readonly directory: Pick<Directory, 'load'>;
  readonly clock: Clock;
  readonly sendMime: SendMime;
  /** Whether a mail of that name has gone already. */
  readonly hasSent: (messageId: string) => Promise<Result<boolean, SendFailure>>;
  /** The service's own address, which the mails come from. */
  readonly mailbox: string;
  readonly publicOrigin: string;
  /** Opens the tab at an address of the product's own. */
  readonly linkTo: (address: string) => string;
}

const tryAgain = (reason: string): Result<never, SendFailure> => failure({ kind: 'try-again', reason });

/** The mail half: a letter with answer links that are made as it is sent, and kept nowhere but in it. */
export const mailSender = (setup: MailSenderSetup): MessageSender => ({
  async send(message) {
    const to = message.recipient.contact.mail?.trim() ?? '';
    if (!isSendable(to)) return failure({ kind: 'unreachable', reason: 'no-address' });
    const gone = await hasGone(message, setup);
    if (!gone.ok) return gone;
    return gone.value ? failure({ kind: 'gone-before' }) : writeAndSend(message, to, setup);
  },
});

async function writeAndSend(
  message: OutgoingMessage,
  to: string,
  setup: MailSenderSetup,
): Promise<Result<void, SendFailure>> {
  const known = await setup.directory.load();
  if (!known.ok) return tryAgain('register-not-read');
  const links = await setup.makeLinks(message);
  if (!links.ok) return tryAgain('link-not-made');
  const context = contextOf(message, { links: links.value, directory: known.value }, setup);
  return setup.sendMime(writeMail(message, context, { to, from: setup.mailbox, now: setup.clock.now() }));
}

/** A message that somebody has begun to send before may have gone without its mark: a kill, or a line cut off. */
const hasGone = (
  { row }: OutgoingMessage,
  { hasSent, mailbox }: MailSenderSetup,
): Promise<Result<boolean, SendFailure>> =>
  row.attempts > 1 ? hasSent(messageIdOf(row, mailbox)) : Promise.resolve(success(false));

function contextOf(
  { recipient: { contact } }: OutgoingMessage,
  { links, directory }: { readonly links: LinksInMessage; readonly directory: DirectoryContent },
  { clock, publicOrigin, linkTo }: MailSenderSetup,
): LetterContext {
  return {
    language: 'sv',
    today: clock.today(),
    forums: directory.forums,
    directory,
    links,
    publicOrigin,
    linkTo: contact.person === null ? null : linkTo,
  };
}
