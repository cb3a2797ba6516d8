import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { ProgrammeBook, ProgrammeContent, ProgrammeRows } from '../../application/ports/ProgrammeBook';
import type { SiteRole } from '../../application/provisioning/SiteRole';
import type { OperationId, Version } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';

type Registers = { readonly [R in keyof ProgrammeContent]: ProgrammeContent[R][number][] };

/** The programme site's follow-up in memory; several people can hold the same registers by `signIn`. */
export class MemoryProgrammeBook implements ProgrammeBook {
  private readonly registers: Registers;
  private readonly role: SiteRole | null;
  private readonly operations: Set<OperationId>;

  constructor(
    role: SiteRole | null = 'coordinator',
    registers: Registers = { adoptions: [], indicators: [], indicatorValues: [] },
    operations = new Set<OperationId>(),
  ) {
    this.role = role;
    this.registers = registers;
    this.operations = operations;
  }

  /** The same registers in the hands of a person of another role; null stands for somebody outside the site. */
  signIn(role: SiteRole | null): MemoryProgrammeBook {
    return new MemoryProgrammeBook(role, this.registers, this.operations);
  }

  async load(): Promise<Result<ProgrammeContent, GatewayFailure>> {
    if (this.role === null) return failure({ kind: 'not-allowed', what: 'adoptions' });
    const { adoptions, indicators, indicatorValues } = this.registers;
    return success({
      adoptions: [...adoptions],
      indicators: [...indicators],
      indicatorValues: [...indicatorValues],
    });
  }

  async add<R extends keyof ProgrammeRows>(
    register: R,
    rows: readonly { readonly row: ProgrammeRows[R]; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>> {
    if (this.role !== 'coordinator') return failure({ kind: 'not-allowed', what: register });
    const held = this.registers[register] as unknown as object[];
    for (const { row, operation } of rows) {
      if (this.operations.has(operation)) continue;
      this.operations.add(operation);
      held.push({ ...row, id: held.length + 1, version: '"1"' as Version });
    }
    return success(undefined);
  }
}
