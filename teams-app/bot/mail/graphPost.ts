import type { TokenSource } from '../../../tools/sign-in/tokenSource.ts';
import type { LinkPost } from '../answer-pages/LinkPost.ts';
import type { Log } from '../log/createLog.ts';

export interface GraphPostSetup {
  /** `https://graph.microsoft.com` */
  readonly graphOrigin: string;
  /** The one mailbox that Exchange lets the service send from. */
  readonly mailbox: string;
  readonly tokens: TokenSource;
  readonly log: Log;
}

const patience = 20_000;

/** Sends from the service's mailbox by Graph. Automatic mail is marked as such, so that nobody's machine answers it. */
export function graphPost({ graphOrigin, mailbox, tokens, log }: GraphPostSetup): LinkPost {
  const address = new URL(`/v1.0/users/${encodeURIComponent(mailbox)}/sendMail`, graphOrigin);
  const send = async (body: string, refused?: string): Promise<number> => {
    const token = await tokens(refused);
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      signal: AbortSignal.timeout(patience),
    });
    return answer.status === 401 && refused === undefined ? send(body, token) : answer.status;
  };
  return async ({ to, subject, html }) => {
    const message = {
      subject,
      body: { contentType: 'HTML', content: html },
      toRecipients: [{ emailAddress: { address: to } }],
      internetMessageHeaders: [{ name: 'X-Auto-Response-Suppress', value: 'All' }],
    };
    try {
      const status = await send(JSON.stringify({ message, saveToSentItems: false }));
      if (status !== 202) log.told('mail-refused', { status });
      return status === 202;
    } catch (error) {
      log.failed('mail-failed', error);
      return false;
    }
  };
}
