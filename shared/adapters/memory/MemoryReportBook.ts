import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { ReportBook, ReportContent, ReportParts } from '../../application/ports/ReportBook';
import type { OperationId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import type { Agreement, AgreementFields } from '../../domain/programme/agreement';
import type { SituationReport, SituationReportFields } from '../../domain/situation/situationReport';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTable, StoredRow } from './MemoryTable';
import type { MemoryTables } from './MemoryTables';

type Rowed<Id, Fields> = Fields & { readonly id: Id; readonly version: StoredRow<Fields>['version'] };

const toRow = <Id, Fields>({ fields, id, version }: StoredRow<Fields>): Rowed<Id, Fields> => ({
  ...fields,
  id: id as Id,
  version,
});

const latestFirst = (one: SituationReport, other: SituationReport): number =>
  (other.approvedOn ?? '').localeCompare(one.approvedOn ?? '') || other.id - one.id;

export class MemoryReportBook implements ReportBook {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;

  constructor(tables: MemoryTables, access: MemoryAccess) {
    this.tables = tables;
    this.access = access;
  }

  async latestApproved(area: string | null): Promise<Result<ReportContent | null, GatewayFailure>> {
    return this.access.read('situationReports', () => {
      const [report] = this.tables.situationReports
        .all()
        .map((row): SituationReport => toRow(row))
        .filter((row) => row.status === 'approved' && (area === null || row.area === area))
        .sort(latestFirst);
      return success(report === undefined ? null : this.withParts(report));
    });
  }

  async add(
    fields: SituationReportFields,
    operation: OperationId,
  ): Promise<Result<SituationReport, WriteFailure>> {
    const added = this.access.insert(this.tables.situationReports, fields, operation);
    return added.ok ? success(toRow(added.value)) : added;
  }

  async addAgreement(
    fields: AgreementFields,
    operation: OperationId,
  ): Promise<Result<Agreement, WriteFailure>> {
    const added = this.access.insert(this.tables.agreements, fields, operation);
    return added.ok ? success(toRow(added.value)) : added;
  }

  async addParts({ assessments, figures }: ReportParts): Promise<Result<void, WriteFailure>> {
    const assessed = this.insertAll(this.tables.placeAssessments, assessments);
    return assessed.ok ? this.insertAll(this.tables.situationFigures, figures) : assessed;
  }

  private withParts(report: SituationReport): ReportContent {
    const ofReport = (row: { readonly report: SituationReport['id'] }): boolean => row.report === report.id;
    return {
      report,
      assessments: this.tables.placeAssessments
        .all()
        .map((row): ReportContent['assessments'][number] => toRow(row))
        .filter(ofReport),
      figures: this.tables.situationFigures
        .all()
        .map((row): ReportContent['figures'][number] => toRow(row))
        .filter(ofReport),
    };
  }

  private insertAll<Fields extends object>(
    table: MemoryTable<Fields>,
    rows: readonly { readonly fields: Fields; readonly operation: OperationId }[],
  ): Result<void, WriteFailure> {
    for (const { fields, operation } of rows) {
      const added = this.access.insert(table, fields, operation);
      if (!added.ok) return added;
    }
    return success(undefined);
  }
}
