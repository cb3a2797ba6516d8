import type { LinkPost } from '../answer-pages/LinkPost.ts';
import type { Log } from '../log/createLog.ts';
import type { GraphMailbox } from './graphMailbox.ts';

export interface GraphPostSetup {
  readonly mailbox: GraphMailbox;
  readonly log: Log;
}

/** Sends from the service's mailbox by Graph. Automatic mail is marked as such, so that nobody's machine answers it. */
export const graphPost =
  ({ mailbox, log }: GraphPostSetup): LinkPost =>
  async ({ to, subject, html }) => {
    const message = {
      subject,
      body: { contentType: 'HTML', content: html },
      toRecipients: [{ emailAddress: { address: to } }],
      internetMessageHeaders: [{ name: 'X-Auto-Response-Suppress', value: 'All' }],
    };
    try {
      const { status } = await mailbox({
        method: 'POST',
        path: '/sendMail',
        contentType: 'application/json',
        body: JSON.stringify({ message, saveToSentItems: false }),
      });
      if (status !== 202) log.told('mail-refused', { status });
      return status === 202;
    } catch (error) {
      log.failed('mail-failed', error);
      return false;
    }
  };
