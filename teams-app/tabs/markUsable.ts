const mark = 'samverkan:usable';

/** Marks the moment when the first screen shows real data and takes input; measured from outside. */
export function markUsable(): void {
  if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
}
