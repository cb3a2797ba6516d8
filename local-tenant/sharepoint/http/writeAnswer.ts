import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Shorter bodies do not gain from being compressed. */
const SHORTEST_GZIPPED = 860;

export interface WrittenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly body: Buffer | null;
}

/** Writes the answer, compressed if the client takes it, and tells how many bytes of body went out. */
export function writeAnswer(response: ServerResponse, answer: WrittenAnswer, acceptEncoding: string): number {
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  response.setHeader('Cache-Control', 'private, max-age=0');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.statusCode = answer.status;
  const body = answer.body ?? Buffer.alloc(0);
  const compress = body.length >= SHORTEST_GZIPPED && /\bgzip\b/.test(acceptEncoding);
  const sent = compress ? gzipSync(body, { level: 5 }) : body;
  if (compress) response.setHeader('Content-Encoding', 'gzip');
  if (answer.body !== null) response.setHeader('Content-Type', answer.contentType);
  if (answer.status !== 204) response.setHeader('Content-Length', sent.length);
  response.end(sent);
  return sent.length;
}
