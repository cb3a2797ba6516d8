/** Puts a mark between each group of three digits. */
const grouped = (amount: number, mark: string): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, mark);

interface Counting {
  /** A whole number as people read it. */
  readonly number: (amount: number) => string;
  /** `1 åtgärd`, `7 åtgärder`. */
  readonly count: (amount: number, one: string, many: string) => string;
}

const countingWith = (mark: string): Counting => ({
  number: (amount) => grouped(amount, mark),
  count: (amount, one, many) => `${grouped(amount, mark)} ${amount === 1 ? one : many}`,
});

/** `12 345` with a no-break space, so that a number never breaks over two lines. */
export const swedishCounting = countingWith('\u00a0');
/** `12,345` */
export const englishCounting = countingWith(',');
