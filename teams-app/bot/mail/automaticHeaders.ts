import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { encodedWords, type MimeMail } from './mime/writeMime.ts';

interface Envelope {
  /** Who stands as the sender, in words. */
  readonly sender: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly language: Language;
  readonly messageId: string;
  readonly now: Instant;
}

/** `Mon, 23 Nov 2026 12:00:00 +0000` */
const mailDate = (now: Instant): string => new Date(now).toUTCString().replace('GMT', '+0000');

/** What stands first in a mail that no person has sent. */
export const automaticHeaders = (envelope: Envelope): MimeMail['headers'] => [
  ['From', `${encodedWords(envelope.sender)} <${envelope.from}>`],
  ['To', `<${envelope.to}>`],
  ['Subject', encodedWords(envelope.subject)],
  ['Date', mailDate(envelope.now)],
  ['Message-ID', envelope.messageId],
  ['Content-Language', envelope.language],
  // RFC 3834, and Exchange's own: no machine is to answer, and none to say that somebody is away. Not `All`, which asks
  // Exchange to keep quiet about what it could not deliver too (MS-OXCMAIL 2.1.3.2.20).
  ['Auto-Submitted', 'auto-generated'],
  ['X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply'],
  ['X-Samverkan-Message', envelope.messageId.slice(1, -1)],
];
