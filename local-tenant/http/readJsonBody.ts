import type { IncomingMessage } from 'node:http';
import { readText } from './readText.ts';

export type JsonBody =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly message: string };

function parseObject(text: string): JsonBody {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ok: true, value: value as Record<string, unknown> };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { ok: false, status: 400, code: 'notJson', message: 'The body must be one JSON object.' };
}

/** Reads a body that must be an object of `application/json`; that type alone keeps foreign pages out. */
export async function readJsonBody(request: IncomingMessage): Promise<JsonBody> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return { ok: false, status: 415, code: 'contentType', message: 'The body must be application/json.' };
  }
  const text = await readText(request);
  return text === null
    ? { ok: false, status: 413, code: 'tooLarge', message: 'The body is larger than 1 MiB.' }
    : parseObject(text);
}
