import type { SendFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { Clock } from '@samverkansrummet/shared/lib-commonjs/application/ports/Clock.js';
import type { Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { LinkMail, LinkPost } from '../answer-pages/LinkPost.ts';
import { automaticHeaders } from './automaticHeaders.ts';
import { silentGraph, type SendMime } from './graphMime.ts';
import { isSendable } from './isSendable.ts';
import { boundaryOf, messageIdOf } from './messageId.ts';
import { writeMime } from './mime/writeMime.ts';

export interface LinkPostSetup {
  readonly sendMime: SendMime;
  /** Whether a mail of that name has gone already. */
  readonly hasSent: (messageId: string) => Promise<Result<boolean, SendFailure>>;
  /** The service's own address, which the mails come from. */
  readonly mailbox: string;
  readonly clock: Clock;
}

/** A link's mail at the same pace and with the same marks as the reminders; the same name goes once. */
export const linkPost =
  (setup: LinkPostSetup): LinkPost =>
  async (mail) => {
    if (!isSendable(mail.to)) return 'not-sent';
    const gone = await setup.hasSent(messageIdOf({ key: mail.name }, setup.mailbox));
    if (!gone.ok) return 'not-sent';
    if (gone.value) return 'sent';
    const sent = await setup.sendMime(mimeOf(mail, setup));
    if (sent.ok) return 'sent';
    return sent.error.reason === silentGraph ? 'unsure' : 'not-sent';
  };

function mimeOf(
  { name, to, sender, subject, language, text, html }: LinkMail,
  { mailbox: from, clock }: LinkPostSetup,
): string {
  const messageId = messageIdOf({ key: name }, from);
  const now = clock.now();
  return writeMime({
    headers: automaticHeaders({ sender, from, to, subject, language, messageId, now }),
    ...{ text, html, attachments: [], boundary: boundaryOf(messageId, now) },
  });
}
