import type { Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';

/** A refusal while seeding is a fault of the demo's script: it stops with what was tried. */
export async function expectDone<T>(what: string, result: Promise<Result<T, { kind: string }>>): Promise<T> {
  const done = await result;
  if (!done.ok) throw new Error(`The demo could not ${what}: ${JSON.stringify(done.error)}`);
  return done.value;
}
