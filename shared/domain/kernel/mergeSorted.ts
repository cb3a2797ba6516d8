/** One of several lists in the same order, as far as it has been read. */
export interface SortedPart<T> {
  /** What is wanted of what has been read. */
  readonly rows: readonly T[];
  /** The last row read, wanted or not; null before there is one. */
  readonly readTo: T | null;
  readonly ended: boolean;
}

/** Several lists as one. */
export interface MergedParts<T> {
  readonly rows: readonly T[];
  /** The part that has to be read on before anything more can follow, by its index; null when all have ended. */
  readonly behind: number | null;
}

/**
 * Merges lists that are read page by page, in the order of `compare`, which has to tell any two rows apart. No row is
 * given that comes later than one which may still be unread in another part, so what has been given stays first.
 */
export function mergeSorted<T>(
  parts: readonly SortedPart<T>[],
  compare: (one: T, other: T) => number,
): MergedParts<T> {
  let behind: number | null = null;
  let bound: T | null = null;
  for (const [index, { readTo, ended }] of parts.entries()) {
    if (ended) continue;
    if (readTo === null) return { rows: [], behind: index };
    if (bound === null || compare(readTo, bound) < 0) [behind, bound] = [index, readTo];
  }
  const until = bound;
  const rows = parts
    .flatMap((part) => part.rows)
    .filter((row) => until === null || compare(row, until) <= 0)
    .sort(compare);
  return { rows, behind };
}
