import { setTimeout as pause } from 'node:timers/promises';

interface Failed {
  readonly response?: { readonly status?: number; readonly headers?: Readonly<Record<string, unknown>> };
}

/** What Teams says may be tried again; the SDK itself never does. */
const passing: ReadonlySet<number | undefined> = new Set([412, 429, 502, 504]);
const mostAttempts = 4;
const longestWait = 10_000;

/** Tries again what Teams asks to have later, after as long as it asks and never at once with others. */
export const retrying = (wait: (ms: number) => Promise<unknown> = pause) => ({
  async invoke<T>(_context: unknown, next: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await next();
      } catch (error) {
        const { response } = error as Failed;
        if (attempt === mostAttempts || !passing.has(response?.status)) throw error;
        await wait(delayOf(response?.headers?.['retry-after'], attempt));
      }
    }
  },
});

function delayOf(asked: unknown, attempt: number): number {
  const seconds = Number(asked);
  const least = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 500 * 2 ** (attempt - 1);
  return Math.min(longestWait, least * (1 + Math.random() / 4));
}
