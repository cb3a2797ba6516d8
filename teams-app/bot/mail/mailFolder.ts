import type { SendFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { GraphMailbox } from './graphMailbox.ts';

/** The mails that lie in the service's own mailbox; never more than fifty are told of at once. */
export interface MailFolder {
  /** What has come, by id, latest first. */
  received(): Promise<Result<readonly string[], SendFailure>>;
  /** Exchange's copies of what was sent before then, by id. */
  sentBefore(moment: Instant): Promise<Result<readonly string[], SendFailure>>;
  /** Whether a mail of that name has been sent. */
  hasSent(messageId: string): Promise<Result<boolean, SendFailure>>;
  /** A mail as it went over the wire, as far as a report of what came back ever reaches. */
  read(id: string): Promise<Result<string, SendFailure>>;
  /** Takes it away for good; what is gone already counts as taken. */
  remove(id: string): Promise<Result<void, SendFailure>>;
}

export const mostAtOnce = 50;

const refused = (reason: string): Result<never, SendFailure> => failure({ kind: 'try-again', reason });

/** A report tells first what happened; whatever else lies in the mailbox may be of any length, and is not held. */
const longestReport = 1_048_576;

async function beginningOf({ body }: Response): Promise<Result<string, SendFailure>> {
  if (body === null) return success('');
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let left = longestReport;
  try {
    for (let read = await reader.read(); !read.done && left > 0; read = await reader.read()) {
      parts.push(read.value.subarray(0, left));
      left -= read.value.length;
    }
    await reader.cancel();
    return success(Buffer.concat(parts).toString('utf8'));
  } catch {
    return refused('graph-silent');
  }
}

interface Listing {
  readonly value: readonly { readonly id: string }[];
}

async function idsIn(answer: Response): Promise<Result<readonly string[], SendFailure>> {
  try {
    const { value } = (await answer.json()) as Listing;
    return success(value.map(({ id }) => id));
  } catch {
    return refused('graph-silent');
  }
}

/** By Graph, which needs `Mail.ReadWrite`, bound to the one mailbox. */
export function mailFolder(mailbox: GraphMailbox): MailFolder {
  const ask = async (
    method: 'GET' | 'POST',
    path: string,
    fine: readonly number[],
  ): Promise<Result<Response, SendFailure>> => {
    try {
      const answer = await mailbox({ method, path });
      return fine.includes(answer.status) ? success(answer) : refused(`graph-${String(answer.status)}`);
    } catch {
      return refused('graph-silent');
    }
  };
  // Graph takes no `$orderby` beside a `$filter` on something else.
  const list = async (
    name: 'inbox' | 'sentitems',
    query: Readonly<Record<string, string>>,
  ): Promise<Result<readonly string[], SendFailure>> => {
    const search = new URLSearchParams({ $select: 'id', $top: String(mostAtOnce), ...query });
    const answer = await ask('GET', `/mailFolders/${name}/messages?${search.toString()}`, [200]);
    return answer.ok ? idsIn(answer.value) : answer;
  };
  return {
    received: () => list('inbox', { $orderby: 'receivedDateTime desc' }),
    sentBefore: (moment) => list('sentitems', { $filter: `sentDateTime lt ${moment}` }),
    async hasSent(messageId) {
      const found = await list('sentitems', { $filter: `internetMessageId eq '${messageId}'` });
      return found.ok ? success(found.value.length > 0) : found;
    },
    async read(id) {
      const answer = await ask('GET', `/messages/${encodeURIComponent(id)}/$value`, [200]);
      return answer.ok ? beginningOf(answer.value) : answer;
    },
    async remove(id) {
      const answer = await ask('POST', `/messages/${encodeURIComponent(id)}/permanentDelete`, [204, 404]);
      return answer.ok ? success(undefined) : answer;
    },
  };
}
