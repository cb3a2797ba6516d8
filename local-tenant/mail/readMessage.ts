import type { SentMail } from './outbox.ts';

type Message = Pick<SentMail, 'to' | 'subject' | 'contentType' | 'body'>;

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function addressesOf(recipients: unknown): readonly string[] | null {
  if (!Array.isArray(recipients) || recipients.length === 0) return null;
  const addresses = recipients.map((one) => field(field(one, 'emailAddress'), 'address'));
  return addresses.every((address) => typeof address === 'string' && address.includes('@'))
    ? (addresses as string[])
    : null;
}

/** Reads Graph's sendMail body; null where Graph would answer 400. */
export function readMessage(body: Readonly<Record<string, unknown>>): Message | null {
  const message = body['message'];
  const to = addressesOf(field(message, 'toRecipients'));
  const subject = field(message, 'subject');
  const content = field(field(message, 'body'), 'content');
  const contentType = field(field(message, 'body'), 'contentType');
  if (!to || typeof subject !== 'string' || typeof content !== 'string') return null;
  return { to, subject, body: content, contentType: contentType === 'HTML' ? 'HTML' : 'Text' };
}
