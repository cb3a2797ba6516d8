/** How long to go on trying, with the sources of chance and time handed in so that tests need not wait. */
export interface Patience {
  /** Sendings in all after refusals for load (429, 503). */
  readonly attemptsWhenThrottled: number;
  /** Sendings in all after connections without an answer. */
  readonly attemptsWhenSilent: number;
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** A connection that has not answered by then counts as dropped. */
  readonly timeoutMs: number;
  /** 0 to 1, as Math.random. */
  random(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

export const everydayPatience: Patience = {
  attemptsWhenThrottled: 6,
  attemptsWhenSilent: 4,
  firstWaitMs: 300,
  longestWaitMs: 30_000,
  timeoutMs: 30_000,
  random: () => Math.random(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  now: () => Date.now(),
};

/** Doubles with every attempt; the jitter keeps many clients from coming back at once. */
export const backoff = (attempt: number, patience: Patience): number =>
  Math.min(patience.longestWaitMs, patience.firstWaitMs * 2 ** (attempt - 1)) * (0.5 + patience.random());
