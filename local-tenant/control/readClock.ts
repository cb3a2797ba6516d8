import { readMoment } from '../readMoment.ts';
import type { Reading } from './Reading.ts';

/** What the clock is told: to stand still at a moment, to run on from it, or to run as before. */
export type ClockOrder =
  | { readonly kind: 'hold'; readonly moment: Date }
  | { readonly kind: 'runFrom'; readonly moment: Date }
  | { readonly kind: 'run' };

export function readClock(body: Readonly<Record<string, unknown>>): Reading<ClockOrder> {
  if (body['now'] === undefined) return { ok: true, value: { kind: 'run' } };
  const moment = typeof body['now'] === 'string' ? readMoment(body['now']) : null;
  if (!moment)
    return { ok: false, message: 'now must be a moment in ISO form, such as 2026-11-23T12:00:00Z.' };
  return { ok: true, value: { kind: body['running'] === true ? 'runFrom' : 'hold', moment } };
}
