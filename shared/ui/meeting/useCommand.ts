import * as React from 'react';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import type { Done } from '../../application/meetings/MeetingSession';
import { HeldContext } from './HeldContext';

export interface Command {
  readonly busy: boolean;
  readonly refusal: CommandRefusal | null;
  /**
   * Runs it; `onDone` only when it was carried out, and whether this part is still shown then. What was typed is the
   * caller's to keep until then, or until `onHeld`: it stands on the device now and waits for the network, and work
   * goes on. A caller without `onHeld` waits.
   */
  run<T>(done: () => Done<T>, onDone?: (value: T, isShown: boolean) => void, onHeld?: () => void): void;
  clear(): void;
}

/** A command under way, and what to do when it has to wait. */
interface Run {
  readonly onHeld: (() => void) | undefined;
  letGo: boolean;
}

/** One command at a time, with its refusal kept for the screen. */
export function useCommand(): Command {
  const [busy, setBusy] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const [bug, setBug] = React.useState<{ readonly error: unknown } | null>(null);
  const shown = React.useRef(true);
  const current = React.useRef<Run | null>(null);
  const held = React.useContext(HeldContext);
  React.useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  React.useEffect(() => {
    const run = current.current;
    if (!held || !busy || run?.onHeld === undefined || run.letGo) return;
    run.letGo = true;
    setBusy(false);
    run.onHeld();
  }, [held, busy]);
  // Refusals are values; what is thrown is a bug and belongs to the surface's boundary.
  if (bug !== null) throw bug.error;

  async function carryOut<T>(
    done: () => Done<T>,
    onDone?: (value: T, isShown: boolean) => void,
    onHeld?: () => void,
  ): Promise<void> {
    const run: Run = { onHeld, letGo: false };
    current.current = run;
    setBusy(true);
    setRefusal(null);
    const result = await done();
    // What becomes of it is then shown among what waits.
    if (run.letGo) return;
    if (result.ok) onDone?.(result.value, shown.current);
    if (!shown.current) return;
    setBusy(false);
    setRefusal(result.ok ? null : result.error);
  }

  return {
    busy,
    refusal,
    run: (done, onDone, onHeld) => {
      carryOut(done, onDone, onHeld).catch((error: unknown) => setBug({ error }));
    },
    clear: () => setRefusal(null),
  };
}
