import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { Agreement, AgreementFields } from '../../domain/programme/agreement';
import type {
  PlaceAssessment,
  PlaceAssessmentFields,
  SituationFigure,
  SituationFigureFields,
  SituationReport,
  SituationReportFields,
} from '../../domain/situation/situationReport';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** A report with what it says of each place and the figures that it rests on. */
export interface ReportContent {
  readonly report: SituationReport;
  readonly assessments: readonly PlaceAssessment[];
  readonly figures: readonly SituationFigure[];
}

/** The rows that belong to a report and are added with it. */
export interface ReportParts {
  readonly assessments: readonly {
    readonly fields: PlaceAssessmentFields;
    readonly operation: OperationId;
  }[];
  readonly figures: readonly { readonly fields: SituationFigureFields; readonly operation: OperationId }[];
}

/** A forum's situation reports. Swedish: lägesbilder. */
export interface ReportBook {
  /** The one approved last, of an area where one is named; null where there is none. Two requests, one after the other. */
  latestApproved(area: string | null): Promise<Result<ReportContent | null, GatewayFailure>>;
  add(fields: SituationReportFields, operation: OperationId): Promise<Result<SituationReport, WriteFailure>>;
  /** Adds what the report says of places and its figures; a row that stands already by its operation id is passed over. */
  addParts(parts: ReportParts): Promise<Result<void, WriteFailure>>;
  /** Adds an agreement or a plan, of which the pictures are part. */
  addAgreement(fields: AgreementFields, operation: OperationId): Promise<Result<Agreement, WriteFailure>>;
}
