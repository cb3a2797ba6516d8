import type { TokenSource } from '../../../tools/sign-in/tokenSource.ts';

export interface GraphMailboxSetup {
  /** `https://graph.microsoft.com` */
  readonly graphOrigin: string;
  /** The one mailbox that Exchange lets the service reach. */
  readonly mailbox: string;
  readonly tokens: TokenSource;
}

interface GraphOrder {
  readonly method: 'GET' | 'POST';
  /** Within the mailbox: `/sendMail`. */
  readonly path: string;
  readonly contentType?: string;
  readonly body?: string;
}

/** Asks Graph for something of the service's own mailbox. It rejects where no answer comes. */
export type GraphMailbox = (order: GraphOrder) => Promise<Response>;

const patience = 20_000;

export function graphMailbox({ graphOrigin, mailbox, tokens }: GraphMailboxSetup): GraphMailbox {
  const base = `${graphOrigin}/v1.0/users/${encodeURIComponent(mailbox)}`;
  const ask = async (order: GraphOrder, refused?: string): Promise<Response> => {
    const { method, path, contentType, body } = order;
    const token = await tokens(refused);
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(contentType !== undefined && { 'content-type': contentType }),
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(patience),
    });
    return answer.status === 401 && refused === undefined ? ask(order, token) : answer;
  };
  return (order) => ask(order);
}
