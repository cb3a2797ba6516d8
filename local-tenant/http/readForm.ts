import type { IncomingMessage } from 'node:http';
import { readText } from './readText.ts';

/** Reads a body sent as a form; one that is too large reads as empty. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readText(request)) ?? '');
}
