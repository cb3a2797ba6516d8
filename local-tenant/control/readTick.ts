import { readMoment } from '../readMoment.ts';
import type { Reading } from './Reading.ts';

/** When the reminder job is to run: where the clock stands, or at a moment that it is put at and runs on from. */
export interface TickOrder {
  readonly at: Date | null;
}

export function readTick(body: Readonly<Record<string, unknown>>): Reading<TickOrder> {
  if (body['at'] === undefined) return { ok: true, value: { at: null } };
  const at = typeof body['at'] === 'string' ? readMoment(body['at']) : null;
  return at
    ? { ok: true, value: { at } }
    : { ok: false, message: 'at must be a moment in ISO form, such as 2026-11-23T12:00:00Z.' };
}
