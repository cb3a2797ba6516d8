import type { Exchange, Handler } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { readText } from '../http/readText.ts';
import type { TenantClock } from '../tenant.ts';
import { graphCall, refusedMailbox, type GraphOptions } from './graphCall.ts';
import type { Mailbox } from './mailbox.ts';
import { mailboxOf } from './mailboxOf.ts';
import type { Outbox, SentMail } from './outbox.ts';
import { readMessage } from './readMessage.ts';
import { readMimeMessage } from './readMimeMessage.ts';
import { headOf, writeReport } from './writeReport.ts';

export interface SendMailOptions extends GraphOptions {
  readonly outbox: Outbox;
  readonly mailbox: Mailbox;
  readonly clock: TenantClock;
}

interface Received {
  readonly message: Omit<SentMail, 'n' | 'at' | 'from'>;
  /** The mail as it went over the wire; Exchange keeps a copy among what is sent. */
  readonly mime: string | null;
}

/** A mail as JSON, or as a whole in base64. */
async function received({ request }: Exchange): Promise<Received | null> {
  if ((request.headers['content-type'] ?? '').startsWith('text/plain')) {
    const body = await readText(request);
    const message = body === null ? null : readMimeMessage(body);
    return message && { message, mime: Buffer.from(body ?? '', 'base64').toString('utf8') };
  }
  const body = await readJsonBody(request);
  const message = body.ok ? readMessage(body.value) : null;
  return message && { message, mime: null };
}

/** Exchange writes no report to whoever asks it not to: MS-OXCMAIL 2.1.3.2.20. */
const wantsNoReport = ({ mime }: Received): boolean =>
  /^x-auto-response-suppress:.*\b(?:all|ndr)\b/imu.test(headOf(mime));

/** Graph's `…/sendMail`: `me` for a person, `users/<mailbox>` for the service bound to it. */
export function createSendMail(options: SendMailOptions): Handler {
  const { outbox, mailbox, clock } = options;

  return graphCall(options, 'Mail.Send', async (exchange, caller) => {
    const from = mailboxOf(exchange.url.pathname, caller);
    if (from === null) return refusedMailbox(exchange);
    const mail = await received(exchange);
    if (!mail) return [400, 'ErrorInvalidRecipients', 'The message cannot be read.'];
    const at = clock.now().toISOString();
    const returned = mail.message.to.filter((address) => mailbox.bounces(address));
    outbox.add({ at, from, ...mail.message, ...(returned.length > 0 && { returned }) });
    if (mail.mime !== null) mailbox.add('sentitems', at, mail.mime);
    if (wantsNoReport(mail)) return { status: 202 };
    for (const address of returned) mailbox.add('inbox', at, writeReport(mail, { from, address, at }));
    return { status: 202 };
  });
}
