import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type { ReportBook, ReportContent, ReportParts } from '../../../application/ports/ReportBook';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type {
  PlaceAssessment,
  PlaceAssessmentFields,
  SituationFigure,
  SituationFigureFields,
  SituationReport,
  SituationReportFields,
} from '../../../domain/situation/situationReport';
import type { Agreement, AgreementFields } from '../../../domain/programme/agreement';
import { agreements } from '../lists/agreements';
import type { SiteConnection } from '../http/SiteConnection';
import {
  assessmentColumns,
  figureColumns,
  placeAssessments,
  reportColumns,
  situationFigures,
  situationReports,
} from '../lists/situationReports';
import { all, equal } from '../query/filter';
import { RowStore } from '../rows/RowStore';
import type { SiteUsers } from '../rows/SiteUsers';
import { valueOf } from './valueOf';

/** More than a picture ever holds: places and figures of one report. */
const mostRows = 2000;

export class SharePointReportBook implements ReportBook {
  private readonly site: SiteConnection;
  private readonly reports: RowStore<SituationReport, SituationReportFields>;
  private readonly assessments: RowStore<PlaceAssessment, PlaceAssessmentFields>;
  private readonly figures: RowStore<SituationFigure, SituationFigureFields>;
  private readonly agreements: RowStore<Agreement, AgreementFields>;

  constructor(site: SiteConnection, users: SiteUsers) {
    this.site = site;
    this.reports = new RowStore(site, situationReports, users);
    this.assessments = new RowStore(site, placeAssessments, users);
    this.figures = new RowStore(site, situationFigures, users);
    this.agreements = new RowStore(site, agreements, users);
  }

  async latestApproved(area: string | null): Promise<Result<ReportContent | null, GatewayFailure>> {
    try {
      const report = await this.latest(area);
      return success(report === null ? null : await this.withParts(report));
    } catch (error) {
      return failure(this.reports.failed(error));
    }
  }

  add(fields: SituationReportFields, operation: OperationId): Promise<Result<SituationReport, WriteFailure>> {
    return this.reports.insert(fields, operation);
  }

  addAgreement(fields: AgreementFields, operation: OperationId): Promise<Result<Agreement, WriteFailure>> {
    return this.agreements.insert(fields, operation);
  }

  async addParts({ assessments, figures }: ReportParts): Promise<Result<void, WriteFailure>> {
    const assessed = await this.assessments.insertMany(assessments);
    return assessed.ok ? this.figures.insertMany(figures) : assessed;
  }

  private async latest(area: string | null): Promise<SituationReport | null> {
    const approved = equal(reportColumns.status, 'approved');
    const [row] = await this.site.one(
      this.reports.query({
        filter: area === null ? approved : all(equal(reportColumns.area, area), approved),
        orderBy: [
          { column: reportColumns.approvedOn.column.name, ascending: false },
          { column: 'ID', ascending: false },
        ],
        top: 1,
      }),
    );
    return row === undefined ? null : this.reports.toRow(row);
  }

  private async withParts(report: SituationReport): Promise<ReportContent> {
    const byId = [{ column: 'ID', ascending: true }];
    const [assessed, figured] = await this.site.batch([
      this.assessments.query({
        filter: equal(assessmentColumns.report, report.id),
        orderBy: byId,
        top: mostRows,
      }),
      this.figures.query({ filter: equal(figureColumns.report, report.id), orderBy: byId, top: mostRows }),
    ]);
    return {
      report,
      assessments: valueOf(assessed).map(this.assessments.toRow),
      figures: valueOf(figured).map(this.figures.toRow),
    };
  }
}
