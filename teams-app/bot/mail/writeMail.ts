import { createHash } from 'node:crypto';
import type { OutgoingMessage } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { digestLetter, type LetterContext } from './letter/digestLetter.ts';
import { letterCalendar } from './letter/letterCalendar.ts';
import { letterHtml } from './letter/letterHtml.ts';
import { letterText } from './letter/letterText.ts';
import { messageIdOf } from './messageId.ts';
import { encodedWords, writeMime } from './mime/writeMime.ts';

interface Envelope {
  readonly to: string;
  readonly from: string;
  readonly now: Instant;
}

/** `Mon, 23 Nov 2026 12:00:00 +0000` */
const mailDate = (now: Instant): string => new Date(now).toUTCString().replace('GMT', '+0000');

/** The whole mail as it goes over the wire. */
export function writeMail(
  message: OutgoingMessage,
  context: LetterContext,
  { to, from, now }: Envelope,
): string {
  const letter = digestLetter(message, context);
  const messageId = messageIdOf(message.row, from);
  return writeMime({
    headers: [
      ['From', `${encodedWords(letter.sender)} <${from}>`],
      ['To', `<${to}>`],
      ['Subject', encodedWords(letter.subject)],
      ['Date', mailDate(now)],
      ['Message-ID', messageId],
      ['Content-Language', letter.language],
      // RFC 3834, and Exchange's own: no machine is to answer, and none to say that somebody is away.
      ['Auto-Submitted', 'auto-generated'],
      ['X-Auto-Response-Suppress', 'All'],
      ['X-Samverkan-Message', messageId.slice(1, -1)],
    ],
    text: letterText(letter),
    html: letterHtml(letter),
    attachments: letterCalendar(message, context, now),
    boundary: createHash('sha256').update(`${messageId} ${now}`).digest('hex').slice(0, 32),
  });
}
