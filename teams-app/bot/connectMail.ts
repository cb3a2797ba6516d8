import { setTimeout } from 'node:timers/promises';
import type { ServiceGround } from './connectService.ts';
import type { Log } from './log/createLog.ts';
import { graphMailbox } from './mail/graphMailbox.ts';
import { graphMime, type SendMime } from './mail/graphMime.ts';
import { mailFolder, type MailFolder } from './mail/mailFolder.ts';
import { makePace } from './mail/pace.ts';
import type { ServiceSettings } from './settings/ServiceSettings.ts';

/** The service's one mailbox; whatever it sends goes at one pace. */
export interface ConnectedMail {
  readonly folder: MailFolder;
  readonly sendMime: SendMime;
}

export function connectMail(
  { graphOrigin, mailbox: address, mailsPerMinute }: ServiceSettings,
  { tokensFor }: Pick<ServiceGround, 'tokensFor'>,
  log: Log,
): ConnectedMail {
  const mailbox = graphMailbox({ graphOrigin, mailbox: address, tokens: tokensFor(graphOrigin) });
  const pace = makePace({
    perMinute: mailsPerMinute,
    seconds: () => performance.now() / 1000,
    wait: (seconds) => setTimeout(seconds * 1000),
  });
  return { folder: mailFolder(mailbox), sendMime: graphMime({ mailbox, pace, log }) };
}
