import type { SendFailure } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { GraphMailbox } from './graphMailbox.ts';

type FolderName = 'inbox' | 'sentitems';

/** The mails that lie in the service's own mailbox. */
export interface MailFolder {
  /** Their ids, latest first. */
  list(name: FolderName, most: number): Promise<Result<readonly string[], SendFailure>>;
  /** A mail as it went over the wire. */
  read(id: string): Promise<Result<string, SendFailure>>;
  /** Takes it away for good; what is gone already counts as taken. */
  remove(id: string): Promise<Result<void, SendFailure>>;
}

interface Listing {
  readonly value: readonly { readonly id: string }[];
}

const refused = (reason: string): Result<never, SendFailure> => failure({ kind: 'try-again', reason });

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
  return {
    async list(name, most) {
      const query = `$select=id&$orderby=receivedDateTime%20desc&$top=${String(most)}`;
      const answer = await ask('GET', `/mailFolders/${name}/messages?${query}`, [200]);
      if (!answer.ok) return answer;
      const { value } = (await answer.value.json()) as Listing;
      return success(value.map(({ id }) => id));
    },
    async read(id) {
      const answer = await ask('GET', `/messages/${encodeURIComponent(id)}/$value`, [200]);
      return answer.ok ? success(await answer.value.text()) : answer;
    },
    async remove(id) {
      const answer = await ask('POST', `/messages/${encodeURIComponent(id)}/permanentDelete`, [204, 404]);
      return answer.ok ? success(undefined) : answer;
    },
  };
}
