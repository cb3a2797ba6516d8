import type { Key, RowId, Version } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import type { ProgrammeKey } from '../programme/programme';

export type IndicatorKey = Key<'Indicator'>;

/** Whether more is better or less is. Swedish: riktning. */
export const indicatorDirections = ['higher', 'lower'] as const;
export type IndicatorDirection = (typeof indicatorDirections)[number];

/** The city's own words for how far a goal is reached; somebody judges, the figures do not. Swedish: måluppfyllelse. */
export const fulfilments = ['fully', 'partly', 'not-met', 'not-assessed'] as const;
export type Fulfilment = (typeof fulfilments)[number];

/** What a goal is measured by. Swedish: indikator. */
export interface Indicator {
  readonly id: RowId<'Indicator'>;
  readonly version: Version;
  readonly key: IndicatorKey;
  readonly programme: ProgrammeKey;
  readonly name: string;
  /** The programme's goal that it measures, in the programme's words; null where it follows the work only. */
  readonly goal: string | null;
  readonly source: string;
  readonly definition: string;
  /** `%`, `områden`, `anmälningar/mån` */
  readonly unit: string;
  readonly direction: IndicatorDirection;
  readonly target: number | null;
  /** The year by which the target is to be reached. */
  readonly targetYear: number | null;
  readonly fulfilment: Fulfilment;
}

/** One outcome. Swedish: utfall. */
export interface IndicatorValue {
  readonly id: RowId<'IndicatorValue'>;
  readonly version: Version;
  readonly indicator: IndicatorKey;
  /** As people say it: `2024`, `T1 2025`. */
  readonly period: string;
  /** The period's last day, which puts the outcomes in order. */
  readonly day: LocalDate;
  readonly value: number;
  /** Not to be compared with those before, since it was measured in another way. Swedish: seriebrott. */
  readonly seriesBreak: boolean;
}

export type IndicatorFields = Omit<Indicator, 'id' | 'version'>;
export type IndicatorValueFields = Omit<IndicatorValue, 'id' | 'version'>;

/** One indicator's outcomes, oldest first. */
export const seriesOf = (
  { key }: Pick<Indicator, 'key'>,
  values: readonly IndicatorValue[],
): readonly IndicatorValue[] =>
  values.filter(({ indicator }) => indicator === key).sort((one, other) => one.day.localeCompare(other.day));

/** The stretches within which outcomes can be compared; a line is never drawn across a series break. */
export function comparableStretches<T extends { readonly seriesBreak: boolean }>(
  series: readonly T[],
): readonly (readonly T[])[] {
  const stretches: T[][] = [];
  for (const value of series) {
    const current = stretches.at(-1);
    if (current === undefined || value.seriesBreak) stretches.push([value]);
    else current.push(value);
  }
  return stretches;
}
