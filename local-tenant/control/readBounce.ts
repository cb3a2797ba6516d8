import type { Reading } from './Reading.ts';

/** An address that mail comes back from, or no longer does. */
export interface BounceOrder {
  readonly address: string;
  readonly bounces: boolean;
}

export function readBounce(body: Readonly<Record<string, unknown>>): Reading<BounceOrder> {
  const { address, bounces = true } = body;
  return typeof address === 'string' && address.includes('@') && typeof bounces === 'boolean'
    ? { ok: true, value: { address, bounces } }
    : { ok: false, message: 'address must be a mail address, and bounces true or false.' };
}
