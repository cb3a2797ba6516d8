import type { Outgoing } from './Route.ts';

export const json = (status: number, value: unknown): Outgoing => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

export const plain = (status: number, words: string): Outgoing => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: words,
});
