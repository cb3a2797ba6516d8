/** So many at once, and so many more a minute. */
interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Above this many callers the oldest are forgotten, so that nobody can fill the memory. */
const mostCallers = 10_000;

/** Takes one from a caller's allowance; false when there is none left. Each instance of the service counts by itself. */
export type RateLimit = (caller: string) => boolean;

export function rateLimit({ burst, perMinute }: Allowance, seconds: () => number): RateLimit {
  const buckets = new Map<string, Bucket>();
  return (caller) => {
    const now = seconds();
    const { left, at } = buckets.get(caller) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) * perMinute) / 60);
    // Put last, so that the first one of the map is the one that has been quiet for the longest.
    buckets.delete(caller);
    buckets.set(caller, { left: Math.max(0, filled - 1), at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > mostCallers && oldest !== undefined) buckets.delete(oldest);
    return filled >= 1;
  };
}
