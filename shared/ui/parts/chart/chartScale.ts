export interface ChartFrame {
  readonly wide: number;
  readonly high: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Evenly from edge to edge; a point alone stands in the middle. */
function xOf(index: number, of: number, { wide, left, right }: ChartFrame): number {
  const room = wide - left - right;
  return of === 1 ? left + room / 2 : left + (index / (of - 1)) * room;
}

export const yOf = (value: number, most: number, { high, top, bottom }: ChartFrame): number =>
  top + (1 - value / most) * (high - top - bottom);

const steps = [1, 2, 4, 5, 10] as const;

/** Three round values of an axis from nought that holds all the figures. */
export function gridOf(values: readonly number[], most?: number): readonly [0, number, number] {
  const highest = most ?? Math.max(0, ...values);
  if (most !== undefined) return [0, most / 2, most];
  if (highest === 0) return [0, 0.5, 1];
  const size = 10 ** Math.floor(Math.log10(highest / 2));
  const step = (steps.find((candidate) => candidate * size * 2 >= highest) ?? 10) * size;
  return [0, step, 2 * step];
}

interface Point {
  readonly value: number;
  /** Its place on the axis; evenly where it is absent. */
  readonly at?: number;
}

/** Each point with where it is drawn; oldest to the left. */
export function placedIn<P extends Point>(
  frame: ChartFrame,
  points: readonly P[],
  most: number,
): readonly (P & { readonly x: number; readonly y: number })[] {
  const places = points.map(({ at }, index) => at ?? index);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return points.map((point, index) => ({
    ...point,
    x: xOf((places[index] ?? 0) - first, last - first + 1, frame),
    y: yOf(point.value, most, frame),
  }));
}
