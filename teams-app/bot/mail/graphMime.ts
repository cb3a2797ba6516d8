import type { SendFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { Log } from '../log/createLog.ts';
import type { GraphMailbox } from './graphMailbox.ts';
import type { Pace } from './pace.ts';

/** No answer came. */
export const silentGraph = 'graph-silent';

/** Sends a finished mail. */
export type SendMime = (mime: string) => Promise<Result<void, SendFailure>>;

export interface SendMimeSetup {
  readonly mailbox: GraphMailbox;
  readonly pace: Pace;
  readonly log: Log;
}

/**
 * Graph's `sendMail` takes either JSON, with one body and no headers but `X-…`, or a whole mail in base64. Only the
 * latter carries HTML with its text beside it and the header that marks automatic mail.
 */
export const graphMime =
  ({ mailbox, pace, log }: SendMimeSetup): SendMime =>
  async (mime) => {
    await pace();
    try {
      const { status } = await mailbox({
        method: 'POST',
        path: '/sendMail',
        contentType: 'text/plain',
        body: Buffer.from(mime, 'utf8').toString('base64'),
      });
      if (status === 202) return success(undefined);
      log.told('mail-refused', { status });
      // 400 is about this mail alone, most often its address; anything else is about the mailbox, the app or the hour.
      return failure({
        kind: status === 400 ? 'unreachable' : 'try-again',
        reason: `graph-${String(status)}`,
      });
    } catch (error) {
      // It may have gone all the same: never lost goes before never twice.
      log.failed('mail-failed', error);
      return failure({ kind: 'try-again', reason: silentGraph });
    }
  };
