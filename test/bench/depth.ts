/** When a request was on its way. */
export interface Spell {
  readonly start: number;
  readonly end: number;
}

/** The longest chain of requests in which each began after another had ended. */
export function depth(requests: readonly Spell[]): number {
  const inOrder = [...requests].sort((one, other) => one.start - other.start);
  const levels: number[] = [];
  inOrder.forEach((request, index) => {
    const before = inOrder
      .slice(0, index)
      .map((earlier, at) => (earlier.end <= request.start ? (levels[at] ?? 0) : 0));
    levels.push(1 + Math.max(0, ...before));
  });
  return Math.max(0, ...levels);
}
