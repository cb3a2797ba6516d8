import type { Directory, DirectoryContent, DirectoryRows } from '../../application/ports/Directory';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { SiteRole } from '../../application/provisioning/SiteRole';
import type { OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { ContactId } from '../../domain/organisation/contact';

type Registers = { readonly [R in keyof DirectoryContent]: DirectoryContent[R][number][] };

const copyOf = (content: DirectoryContent): Registers => ({
  organisations: [...content.organisations],
  contacts: [...content.contacts],
  places: [...content.places],
  programmes: [...content.programmes],
  forums: [...content.forums],
});

const emptyDirectory: DirectoryContent = {
  organisations: [],
  contacts: [],
  places: [],
  programmes: [],
  forums: [],
};

/** The programme site in memory; several people can hold the same registers by `signIn`. */
export class MemoryDirectory implements Directory {
  private readonly registers: Registers;
  private readonly role: SiteRole | null;
  private readonly operations: Set<OperationId>;

  constructor(
    content: DirectoryContent = emptyDirectory,
    role: SiteRole | null = 'coordinator',
    operations = new Set<OperationId>(),
  ) {
    this.registers = copyOf(content);
    this.role = role;
    this.operations = operations;
  }

  /** The same registers in the hands of a person of another role; null stands for somebody outside the site. */
  signIn(role: SiteRole | null): MemoryDirectory {
    const face = new MemoryDirectory(emptyDirectory, role, this.operations);
    Object.assign(face.registers, this.registers);
    return face;
  }

  async load(): Promise<Result<DirectoryContent, GatewayFailure>> {
    return this.role === null
      ? failure({ kind: 'not-allowed', what: 'directory' })
      : success(copyOf(this.registers));
  }

  async add<R extends keyof DirectoryRows>(
    register: R,
    rows: readonly { readonly row: DirectoryRows[R]; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>> {
    if (this.role !== 'coordinator') return failure({ kind: 'not-allowed', what: register });
    const held = this.registers[register] as (DirectoryRows[R] | { readonly id: ContactId })[];
    for (const { row, operation } of rows) {
      if (this.operations.has(operation)) continue;
      this.operations.add(operation);
      held.push(register === 'contacts' ? { ...row, id: (held.length + 1) as ContactId } : row);
    }
    return success(undefined);
  }
}
