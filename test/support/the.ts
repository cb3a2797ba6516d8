/** For what has to be there; fails the test when it is not. */
export function the<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Nothing is there.');
  return value;
}
