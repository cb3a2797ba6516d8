/** For parts of a batch that cannot be done without. */
export function valueOf<T>(part: PromiseSettledResult<T> | undefined): T {
  if (part === undefined) throw new Error('A part of the batch has no answer');
  if (part.status === 'rejected') throw part.reason;
  return part.value;
}
