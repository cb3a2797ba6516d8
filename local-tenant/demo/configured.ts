/** A forum of the demo that is not configured is a fault of the demo's script. */
export function configured<T>(found: T | null): T {
  if (found === null) throw new Error('The demo names a forum that is not configured.');
  return found;
}
