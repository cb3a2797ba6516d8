import * as React from 'react';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { Done } from '../../application/meetings/MeetingSession';

export interface Command {
  readonly busy: boolean;
  readonly refusal: CommandRefusal | null;
  /**
   * Runs it; `onDone` only when it was carried out, and whether this part is still shown then. What was typed is the
   * caller's to keep until then.
   */
  run<T>(done: () => Done<T>, onDone?: (value: T, isShown: boolean) => void): void;
  clear(): void;
}

/** One command at a time, with its refusal kept for the screen. */
export function useCommand(): Command {
  const [busy, setBusy] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const [bug, setBug] = React.useState<{ readonly error: unknown } | null>(null);
  const shown = React.useRef(true);
  React.useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  // Refusals are values; what is thrown is a bug and belongs to the surface's boundary.
  if (bug !== null) throw bug.error;

  async function carryOut<T>(
    done: () => Done<T>,
    onDone?: (value: T, isShown: boolean) => void,
  ): Promise<void> {
    setBusy(true);
    setRefusal(null);
    const result = await done();
    if (result.ok) onDone?.(result.value, shown.current);
    if (!shown.current) return;
    setBusy(false);
    setRefusal(result.ok ? null : result.error);
  }

  return {
    busy,
    refusal,
    run: (done, onDone) => {
      carryOut(done, onDone).catch((error: unknown) => setBug({ error }));
    },
    clear: () => setRefusal(null),
  };
}
