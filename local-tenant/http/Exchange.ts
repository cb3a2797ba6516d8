import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request with its address read, and the response to it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

export type Handler = (exchange: Exchange) => void | Promise<void>;
