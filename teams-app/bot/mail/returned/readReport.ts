import { messageIdShape } from '../messageId.ts';
import { readParts } from './readParts.ts';

/** That one of our messages could not be delivered, as the receiving system has told it (RFC 3464). */
interface Report {
  /** Ours, without brackets. */
  readonly messageId: string;
  /** The other system's code alone: its words name the address. */
  readonly status: string;
  /** Given up; a message that is only delayed may still arrive. */
  readonly failed: boolean;
}

const field = (content: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'imu').exec(content)?.[1]?.trim() ?? '';

/** Null for any other mail, such as what somebody has written. */
export function readReport(mime: string): Report | null {
  const { head, parts } = readParts(mime);
  const told = parts.find(({ contentType }) => contentType === 'message/delivery-status')?.content;
  if (told === undefined) return null;
  const original = parts
    .filter(({ contentType }) => ['message/rfc822', 'text/rfc822-headers'].includes(contentType))
    .map(({ content }) => content);
  const messageId = messageIdShape.exec([head, ...original].join('\n'))?.[0];
  if (messageId === undefined) return null;
  const [status = 'unknown'] = /^\d\.\d{1,3}\.\d{1,3}/u.exec(field(told, 'status')) ?? [];
  return { messageId, status, failed: field(told, 'action').toLowerCase() === 'failed' };
}
