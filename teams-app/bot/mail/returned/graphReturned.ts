import type {
  ReturnedMail,
  ReturnedMessage,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/ReturnedMail.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { SendFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { MailFolder } from '../mailFolder.ts';
import { messageIdOf } from '../messageId.ts';
import { readReport } from './readReport.ts';

export interface ReturnedSetup {
  readonly folder: MailFolder;
  /** The address that messages are sent from. */
  readonly address: string;
}

const mostRemembered = 500;

/**
 * Reads what has come back out of the service's own mailbox. What is no report is left for people, and looked at once.
 */
export function graphReturned({ folder, address }: ReturnedSetup): ReturnedMail {
  const others = new Set<string>();

  async function readOne(id: string): Promise<Result<readonly ReturnedMessage[], SendFailure>> {
    const mime = await folder.read(id);
    if (!mime.ok) return mime;
    const report = readReport(mime.value);
    if (report === null) {
      others.add(id);
      if (others.size > mostRemembered) others.delete([...others][0] ?? '');
      return success([]);
    }
    const isOf: ReturnedMessage['isOf'] = (row) =>
      report.failed && messageIdOf(row, address) === `<${report.messageId}>`;
    return success([{ report: id, reason: report.status, isOf }]);
  }

  return {
    async waiting() {
      const listed = await folder.received();
      if (!listed.ok) return listed;
      const found: ReturnedMessage[] = [];
      let unread: SendFailure | null = null;
      for (const id of listed.value.filter((each) => !others.has(each))) {
        const read = await readOne(id);
        // One that cannot be read is asked for again, and keeps nobody from hearing of the others.
        if (read.ok) found.push(...read.value);
        else unread = read.error;
      }
      return unread === null || found.length > 0 ? success(found) : failure(unread);
    },
    settle: async ({ report }) => {
      await folder.remove(report);
    },
  };
}
