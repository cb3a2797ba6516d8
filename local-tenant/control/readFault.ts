import type { Fault, FaultKind } from '../tenant.ts';
import type { Reading } from './Reading.ts';

type Body = Readonly<Record<string, unknown>>;

const kinds: readonly FaultKind[] = ['429', '503', 'drop', 'cut', 'slow', 'expired-token'];
const targets: readonly Fault['target'][] = ['sharepoint', 'graph', 'login', 'chat'];

function oneOf<T extends string>(values: readonly T[], value: unknown): T | null {
  return values.find((one) => one === String(value)) ?? null;
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function optionalCounts(body: Body): Pick<Fault, 'after' | 'count'> | null {
  const after = body['after'] === undefined ? 0 : count(body['after']);
  if (after === null) return null;
  if (body['count'] === undefined) return { after };
  const most = count(body['count']);
  return most === null ? null : { after, count: most };
}

function retryAfter(body: Body): Pick<Fault, 'retryAfter'> | null {
  const value = body['retryAfter'];
  if (value === undefined) return {};
  if (value === 'date') return { retryAfter: 'date' };
  const seconds = count(value);
  return seconds === null ? null : { retryAfter: seconds };
}

function readRate(body: Body): number | null {
  const rate = body['rate'] ?? 1;
  return typeof rate === 'number' && rate >= 0 && rate <= 1 ? rate : null;
}

type Figures = Omit<Fault, 'target' | 'kind'>;

function readFigures(body: Body): Figures | null {
  const rate = readRate(body);
  const seed = count(body['seed'] ?? 1);
  const counts = optionalCounts(body);
  const wait = retryAfter(body);
  if (rate === null || seed === null || !counts || !wait) return null;
  return { rate, seed, ...counts, ...wait };
}

const FIGURES = 'rate is 0–1; seed, after and count are whole numbers; retryAfter is seconds or "date".';

/** Reads a fault; an empty body clears what was set. */
export function readFault(body: Body): Reading<Fault | null> {
  if (Object.keys(body).length === 0) return { ok: true, value: null };
  const target = oneOf(targets, body['target']);
  const kind = oneOf(kinds, body['kind']);
  if (!target || !kind) {
    return {
      ok: false,
      message: `target is one of ${targets.join(', ')}; kind is one of ${kinds.join(', ')}.`,
    };
  }
  const figures = readFigures(body);
  return figures ? { ok: true, value: { target, kind, ...figures } } : { ok: false, message: FIGURES };
}
