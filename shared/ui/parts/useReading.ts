import * as React from 'react';
import type { Result } from '../../domain/kernel/result';

export interface Reading<T, E> {
  /** Null until it has come. */
  readonly seen: Result<T, E> | null;
  readonly reload: () => void;
}

/** Reads once for as long as `read` stands; an answer to an earlier question is dropped. */
export function useReading<T, E>(read: () => Promise<Result<T, E>>): Reading<T, E> {
  const [seen, setSeen] = React.useState<Result<T, E> | null>(null);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    setSeen(null);
    void read().then((found) => {
      if (current) setSeen(found);
    });
    return () => {
      current = false;
    };
  }, [read, attempt]);
  return { seen, reload: React.useCallback(() => setAttempt((before) => before + 1), []) };
}
