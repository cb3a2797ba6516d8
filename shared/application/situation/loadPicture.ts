import { failure, success, type Result } from '../../domain/kernel/result';
import type { Place } from '../../domain/situation/place';
import {
  gravestFirst,
  updateClockOf,
  type PlaceAssessment,
  type SituationFigure,
  type SituationReport,
} from '../../domain/situation/situationReport';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ReportBook, ReportContent } from '../ports/ReportBook';

export interface AssessedPlace {
  readonly assessment: PlaceAssessment;
  /** Null where the place is no longer in the register. */
  readonly place: Place | null;
}

/** One series of figures, oldest first. */
export interface FigureSeries {
  readonly name: string;
  readonly figures: readonly SituationFigure[];
}

/** The latest approved picture of the situation, ready to be shown. */
export interface SituationPicture {
  readonly report: SituationReport;
  /** The gravest first. */
  readonly places: readonly AssessedPlace[];
  readonly series: readonly FigureSeries[];
  readonly update: ReturnType<typeof updateClockOf>;
}

export type LoadPicture = (area: string | null) => Promise<Result<SituationPicture | null, GatewayFailure>>;

interface PicturePorts {
  readonly directory: Directory;
  readonly reports: ReportBook;
  readonly clock: Clock;
}

/** Null where nothing has been approved. */
export const makeLoadPicture =
  ({ directory, reports, clock }: PicturePorts): LoadPicture =>
  async (area) => {
    const [known, latest] = await Promise.all([directory.load(), reports.latestApproved(area)]);
    if (!known.ok) return failure(known.error);
    if (!latest.ok) return failure(latest.error);
    if (latest.value === null) return success(null);
    const { report } = latest.value;
    return success({
      report,
      places: placesOf(latest.value, known.value.places),
      series: seriesOf(latest.value),
      update: updateClockOf(report, clock.today()),
    });
  };

const placesOf = ({ assessments }: ReportContent, places: readonly Place[]): readonly AssessedPlace[] =>
  gravestFirst(assessments).map((assessment) => ({
    assessment,
    place: places.find(({ key }) => key === assessment.place) ?? null,
  }));

function seriesOf({ figures }: ReportContent): readonly FigureSeries[] {
  const names = [...new Set(figures.map(({ series }) => series))];
  return names.map((name) => ({
    name,
    figures: figures
      .filter(({ series }) => series === name)
      .sort((one, other) => one.day.localeCompare(other.day)),
  }));
}
