import type { TenantClock } from './tenant.ts';

/** The tenant's clock as the launcher holds it: it can also be put at a moment and run on from there. */
export interface SettableClock extends TenantClock {
  runFrom(moment: Date): void;
  /** How another process can keep the same time. */
  word(): ClockWord;
  onChange(listener: () => void): void;
}

/** Held at a moment, or so many milliseconds ahead of the real time. */
type ClockWord =
  { readonly clock: 'held'; readonly at: number } | { readonly clock: 'ahead'; readonly by: number };

/**
 * A clock that runs on from `start` (the real time when none is given). `set` holds it still at a
 * moment, and `set(null)` lets it run again from its start's offset.
 */
export function createClock(start: Date | null): SettableClock {
  const startOffset = start ? start.getTime() - Date.now() : 0;
  let offset = startOffset;
  let held: number | null = null;
  const listeners: (() => void)[] = [];
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    word: () => (held === null ? { clock: 'ahead', by: offset } : { clock: 'held', at: held }),
    onChange: (listener) => void listeners.push(listener),
    now: () => new Date(held ?? Date.now() + offset),
    set(moment) {
      held = moment ? moment.getTime() : null;
      offset = startOffset;
      tell();
    },
    runFrom(moment) {
      held = null;
      offset = moment.getTime() - Date.now();
      tell();
    },
  };
}
