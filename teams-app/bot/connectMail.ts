import { setTimeout } from 'node:timers/promises';
import type { LinkPost } from './answer-pages/LinkPost.ts';
import type { ServiceGround } from './connectService.ts';
import type { Log } from './log/createLog.ts';
import { graphMailbox } from './mail/graphMailbox.ts';
import { graphMime, type SendMime } from './mail/graphMime.ts';
import { linkPost } from './mail/linkPost.ts';
import { mailFolder, type MailFolder } from './mail/mailFolder.ts';
import { makePace } from './mail/pace.ts';
import type { ServiceSettings } from './settings/ServiceSettings.ts';

/** The service's one mailbox; whatever it sends goes at one pace. */
export interface ConnectedMail {
  readonly folder: MailFolder;
  readonly sendMime: SendMime;
  /** For the mails that carry a link, or tell of one. */
  readonly post: LinkPost;
}

export function connectMail(
  { graphOrigin, mailbox: address, mailsPerMinute }: ServiceSettings,
  { tokensFor, clock }: Pick<ServiceGround, 'tokensFor' | 'clock'>,
  log: Log,
): ConnectedMail {
  const mailbox = graphMailbox({ graphOrigin, mailbox: address, tokens: tokensFor(graphOrigin) });
  const pace = makePace({
    perMinute: mailsPerMinute,
    seconds: () => performance.now() / 1000,
    wait: (seconds) => setTimeout(seconds * 1000),
  });
  const [folder, sendMime] = [mailFolder(mailbox), graphMime({ mailbox, pace, log })];
  const hasSent: MailFolder['hasSent'] = (messageId) => folder.hasSent(messageId);
  return { folder, sendMime, post: linkPost({ sendMime, hasSent, mailbox: address, clock }) };
}
