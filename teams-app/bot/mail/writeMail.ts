import type { OutgoingMessage } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { automaticHeaders } from './automaticHeaders.ts';
import { digestLetter, type LetterContext } from './letter/digestLetter.ts';
import { letterCalendar } from './letter/letterCalendar.ts';
import { letterHtml } from './letter/letterHtml.ts';
import { letterText } from './letter/letterText.ts';
import { boundaryOf, messageIdOf } from './messageId.ts';
import { writeMime } from './mime/writeMime.ts';

interface Envelope {
  readonly to: string;
  readonly from: string;
  readonly now: Instant;
}

/** The whole mail as it goes over the wire. */
export function writeMail(
  message: OutgoingMessage,
  context: LetterContext,
  { to, from, now }: Envelope,
): string {
  const letter = digestLetter(message, context);
  const messageId = messageIdOf(message.row, from);
  return writeMime({
    headers: automaticHeaders({ ...letter, from, to, messageId, now }),
    text: letterText(letter),
    html: letterHtml(letter),
    attachments: letterCalendar(message, context, now),
    boundary: boundaryOf(messageId, now),
  });
}
