/**
 * How many slips of the finger lie between two words: a letter too many, one missing, one wrong, or two that changed
 * places (optimal string alignment).
 */
export function editDistance(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const next: number[] = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Infinity;
      next.push(
        Math.min(at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + same, swapped),
      );
    }
    [beforeLast, last] = [last, next];
  }
  return at(last, other.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;
