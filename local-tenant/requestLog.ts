import type { RequestLog, RequestLogEntry } from './tenant.ts';

/** Oldest entries are dropped beyond this many, so that a long-running tenant stays small. */
const CAPACITY = 50_000;

/** A bounded request log in memory; numbers go on counting after old entries have been dropped. */
export function createRequestLog(capacity: number = CAPACITY): RequestLog {
  let entries: RequestLogEntry[] = [];
  let lastNumber = 0;
  return {
    add(entry): void {
      lastNumber += 1;
      entries.push({ n: lastNumber, ...entry });
      if (entries.length > capacity * 1.1) entries = entries.slice(-capacity);
    },
    since(n): readonly RequestLogEntry[] {
      const first = entries[0];
      if (first === undefined) return [];
      return entries.slice(Math.max(0, n + 1 - first.n));
    },
  };
}
