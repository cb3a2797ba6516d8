import type { StoredRow } from '../columns/FieldColumn';
import type { Call, Settled } from './Call';

type Rows = readonly StoredRow[];

/** What columns a reading asks for. */
interface Asked {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/** A reading of a list in which others can find their rows, if it asks for their columns too. */
interface WideReading extends Call<Rows> {
  readonly wide: { readonly list: string; readonly top: number; with(asked: Asked): Call<Rows> };
}

/** A reading whose rows are all among those of a wider one of the same list. */
interface NarrowReading extends Call<Rows> {
  readonly narrow: { readonly list: string; readonly asked: Asked; among(rows: Rows): Rows };
}

export const wideReading = (call: Call<Rows>, wide: WideReading['wide']): WideReading =>
  Object.assign(call, { wide });

export const narrowReading = (call: Call<Rows>, narrow: NarrowReading['narrow']): NarrowReading =>
  Object.assign(call, { narrow });

const isWide = (call: Call<unknown>): call is WideReading => 'wide' in call;
const isNarrow = (call: Call<unknown>): call is NarrowReading => 'narrow' in call;

type One = <T>(call: Call<T>) => Promise<T>;

/** Null where the calls cannot be one plain request. */
export type JoinReadings = (
  calls: readonly Call<unknown>[],
) => ((one: One) => Promise<readonly Settled<unknown>[]>) | null;

/**
 * What two parts of a page ask of one list, as one plain `GET` where a batch would want a digest of the site first. If
 * it is refused, or is cut by its own limit, each is asked by itself.
 */
export const joinReadings: JoinReadings = (calls) => {
  const [wide, ...more] = calls.filter(isWide);
  const narrow = calls.filter(isNarrow);
  if (wide === undefined || more.length > 0 || narrow.length === 0) return null;
  const isOfOneList = narrow.every(({ narrow: { list } }) => list === wide.wide.list);
  if (!isOfOneList || 1 + narrow.length < calls.length) return null;
  return async (one) => {
    const [whole] = await Promise.allSettled([one(wide.wide.with(together(narrow)))]);
    if (whole.status === 'rejected' || whole.value.length >= wide.wide.top)
      return Promise.allSettled(calls.map((call) => one(call)));
    const found = (value: Rows): Settled<Rows> => ({ status: 'fulfilled', value });
    return calls.map((call) => found(isNarrow(call) ? call.narrow.among(whole.value) : whole.value));
  };
};

const together = (readings: readonly NarrowReading[]): Asked => ({
  select: [...new Set(readings.flatMap(({ narrow }) => narrow.asked.select))],
  expand: [...new Set(readings.flatMap(({ narrow }) => narrow.asked.expand))],
});
