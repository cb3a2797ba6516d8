import type { IncomingHttpHeaders } from 'node:http';

/** One request as a route meets it. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  /** What stands in the places of the route's pattern: `/svar/:secret` gives `secret`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Where it comes from, as far as the proxies in front can be trusted. */
  readonly address: string;
}

export interface Outgoing {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What answers one address. HEAD is answered as GET, without the body. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Written to the log in place of the address, which may hold a secret. */
  readonly pattern: string;
  /** Bytes; a longer body is refused unread. */
  readonly bodyLimit?: number;
  readonly answer: (incoming: Incoming) => Promise<Outgoing>;
}
