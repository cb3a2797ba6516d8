import type { Fault, FaultKind, Faults } from './tenant.ts';

/** A fault together with its own random numbers and how often it was asked and struck. */
interface ActiveFault {
  readonly fault: Fault;
  readonly random: () => number;
  asked: number;
  struck: number;
}

/** Mulberry32: small, seeded and the same on every machine, so that a fault run can be repeated. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function strikes(active: ActiveFault): boolean {
  active.asked += 1;
  if (active.asked <= (active.fault.after ?? 0)) return false;
  if (active.struck >= (active.fault.count ?? Number.POSITIVE_INFINITY)) return false;
  if (active.random() >= active.fault.rate) return false;
  active.struck += 1;
  return true;
}

/** Planned faults, one per target and kind; setting one again starts it over. */
export function createFaults(): Faults {
  const active = new Map<string, ActiveFault>();
  return {
    set(fault): void {
      const key = `${fault.target} ${fault.kind}`;
      active.set(key, { fault, random: seededRandom(fault.seed), asked: 0, struck: 0 });
    },
    clear(): void {
      active.clear();
    },
    strike(target: Fault['target'], kinds: readonly FaultKind[]): Fault | null {
      for (const candidate of active.values()) {
        const { fault } = candidate;
        if (fault.target === target && kinds.includes(fault.kind) && strikes(candidate)) return fault;
      }
      return null;
    },
  };
}
