import { createHash } from 'node:crypto';
import type { WrittenAnswer } from './writeAnswer.ts';

/** A short name for whoever holds the token; null for a page that is signed in by its cookie. */
export function clientOf(headers: ReadonlyMap<string, string>): string | null {
  const authorization = headers.get('authorization');
  return authorization === undefined
    ? null
    : createHash('sha256').update(authorization).digest('hex').slice(0, 12);
}

/** The longest Retry-After of an answer and, in a batch, of its parts, in milliseconds from `now`. */
export function waitAskedFor(answer: WrittenAnswer, now: Date): number | null {
  const outer = answer.headers['Retry-After'];
  const parts = answer.contentType.startsWith('multipart/') ? (answer.body?.toString('latin1') ?? '') : '';
  const inner = [...parts.matchAll(/^Retry-After: *(.+?)\r?$/gim)].map((match) => match[1] ?? '');
  const waits = [...(outer === undefined ? [] : [outer]), ...inner].map((value) => milliseconds(value, now));
  return waits.length === 0 ? null : Math.max(...waits);
}

const milliseconds = (value: string, now: Date): number =>
  /^\d+$/.test(value) ? Number(value) * 1000 : Math.max(0, Date.parse(value) - now.getTime());
