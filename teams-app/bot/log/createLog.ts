/** What may stand in the log: words of the program's own and figures, never an address, a text or a person. */
type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  told(event: string, facts?: LogFacts): void;
  /** The error's kind and where it came from; its message may quote what somebody typed. */
  failed(event: string, error: unknown, facts?: LogFacts): void;
}

/** One line of JSON for each event. */
export function createLog(write: (line: string) => void, now: () => string): Log {
  const line = (level: 'info' | 'error', event: string, facts: LogFacts): void =>
    write(`${JSON.stringify({ at: now(), level, event, ...facts })}\n`);
  return {
    told: (event, facts = {}) => line('info', event, facts),
    failed: (event, error, facts = {}) => line('error', event, { ...facts, ...whatFailed(error) }),
  };
}

function whatFailed(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((each) => /^\s+at /u.test(each));
  return { error: error.constructor.name, where: (frames[0] ?? '').trim() };
}
