import { addMonths, type LocalDate } from '../kernel/localDate';
import type { RowId, Version } from '../kernel/id';
import type { PlaceKey } from './place';

export type SituationReportId = RowId<'SituationReport'>;

/** Swedish: nivå. `statutory` is the one that lag (2023:196) 4 § requires. */
export const reportLevels = ['week', 'month', 'tertial', 'statutory'] as const;
export type ReportLevel = (typeof reportLevels)[number];

/** How far a report has come towards approval; an approved one is superseded by the next. Swedish: status. */
export const reportStatuses = ['draft', 'in-review', 'approved', 'superseded'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** Which way it is going. Swedish: trend. */
export const trends = ['increasing', 'unchanged', 'decreasing', 'too-little-known'] as const;
export type Trend = (typeof trends)[number];

/** How grave it is at a place; words first, and shapes that can be told apart without colour. Swedish: bedömd nivå. */
export const placeLevels = ['normal', 'raised', 'serious'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/**
 * A picture of the situation in an area and a period, in the three parts of lag (2023:196) 4 §: what has been mapped,
 * other information of importance, and the analysis of both. Swedish: lägesbild.
 */
export interface SituationReport {
  readonly id: SituationReportId;
  readonly version: Version;
  readonly title: string;
  readonly level: ReportLevel;
  readonly area: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly mapping: string;
  readonly otherInformation: string;
  readonly analysis: string;
  readonly trend: Trend;
  readonly status: ReportStatus;
  readonly approvedOn: LocalDate | null;
  readonly registryNumber: string | null;
}

/** What a report says of one place. */
export interface PlaceAssessment {
  readonly id: RowId<'PlaceAssessment'>;
  readonly version: Version;
  readonly report: SituationReportId;
  readonly place: PlaceKey;
  readonly level: PlaceLevel;
  readonly trend: Trend;
  readonly note: string;
}

/** One figure that a report rests on, with where it comes from; several make a series. Swedish: underlag. */
export interface SituationFigure {
  readonly id: RowId<'SituationFigure'>;
  readonly version: Version;
  readonly report: SituationReportId;
  /** What is counted: `Skadegörelse, anmälningar`. */
  readonly series: string;
  /** `v. 44` */
  readonly period: string;
  /** The period's last day, which puts the figures in order. */
  readonly day: LocalDate;
  readonly value: number;
  readonly source: string;
  /** The day the figure was taken out of its source. Swedish: uttagsdatum. */
  readonly extractedOn: LocalDate;
}

export type SituationReportFields = Omit<SituationReport, 'id' | 'version'>;
export type PlaceAssessmentFields = Omit<PlaceAssessment, 'id' | 'version'>;
export type SituationFigureFields = Omit<SituationFigure, 'id' | 'version'>;

/** Lag (2023:196) 6 §: at least every second year. */
export const monthsUntilUpdate = 24;
const monthsOfWarning = 6;

/** How the statutory picture stands against the law's two years; `none` where no date is counted from. */
export type UpdateClock = 'none' | 'current' | 'due-soon' | 'passed';

/** The law wants the statutory picture updated at least every second year (2023:196, 6 §); six months before, it is time to begin. */
export function updateClockOf(
  { level, approvedOn }: Pick<SituationReport, 'level' | 'approvedOn'>,
  today: LocalDate,
): { readonly clock: UpdateClock; readonly due: LocalDate | null } {
  if (level !== 'statutory' || approvedOn === null) return { clock: 'none', due: null };
  const due = addMonths(approvedOn, monthsUntilUpdate);
  if (today > due) return { clock: 'passed', due };
  return { clock: today >= addMonths(due, -monthsOfWarning) ? 'due-soon' : 'current', due };
}

/** The gravest first, then the places' own order. */
export const gravestFirst = (assessments: readonly PlaceAssessment[]): readonly PlaceAssessment[] =>
  [...assessments].sort(
    (one, other) => placeLevels.indexOf(other.level) - placeLevels.indexOf(one.level) || one.id - other.id,
  );
