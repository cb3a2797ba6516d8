import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { SituationBook, SituationWithRights } from '../../application/ports/SituationBook';
import type { Cause } from '../../domain/cause/cause';
import type { OperationId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import type { Problem } from '../../domain/situation/problem';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTables } from './MemoryTables';
import { toCause, toProblem } from './memoryRows';

export class MemorySituationBook implements SituationBook {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;

  constructor(tables: MemoryTables, access: MemoryAccess) {
    this.tables = tables;
    this.access = access;
  }

  async load(): Promise<Result<SituationWithRights, GatewayFailure>> {
    return this.access.read('problems', () =>
      success({
        problems: this.tables.problems.all().map(toProblem),
        causes: this.tables.causes.all().map(toCause),
        rights: this.access.rights(),
      }),
    );
  }

  async addProblem(
    fields: Omit<Problem, 'id' | 'version' | 'displayId'>,
    operation: OperationId,
  ): Promise<Result<Problem, WriteFailure>> {
    const added = this.access.insert(this.tables.problems, fields, operation);
    return added.ok ? success(toProblem(added.value)) : added;
  }

  async addCause(
    fields: Omit<Cause, 'id' | 'version'>,
    operation: OperationId,
  ): Promise<Result<Cause, WriteFailure>> {
    const added = this.access.insert(this.tables.causes, fields, operation);
    return added.ok ? success(toCause(added.value)) : added;
  }
}
