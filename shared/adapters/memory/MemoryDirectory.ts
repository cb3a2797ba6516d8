import type { Directory, DirectoryContent, DirectoryRows } from '../../application/ports/Directory';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { SiteRole } from '../../application/provisioning/SiteRole';
import type { OperationId, PersonId, Version } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { Contact, ContactId } from '../../domain/organisation/contact';

type Registers = { readonly [R in keyof DirectoryRows]: DirectoryContent[R][number][] } & Pick<
  DirectoryContent,
  'service'
>;

const copyOf = (content: DirectoryContent): Registers => ({
  organisations: [...content.organisations],
  contacts: [...content.contacts],
  places: [...content.places],
  programmes: [...content.programmes],
  forums: [...content.forums],
  ...(content.service === undefined ? {} : { service: content.service }),
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
      held.push(register === 'contacts' ? { ...row, id: nextId(this.registers.contacts) } : row);
    }
    return success(undefined);
  }

  async changeContact(
    seen: Contact,
    fields: Partial<DirectoryRows['contacts']>,
  ): Promise<Result<void, WriteFailure>> {
    if (this.role !== 'coordinator') return failure({ kind: 'not-allowed', what: 'contacts' });
    const { contacts } = this.registers;
    const at = contacts.findIndex(({ id }) => id === seen.id);
    const standing = contacts[at];
    if (standing === undefined) return failure({ kind: 'not-found', what: 'contacts' });
    const wanted = { ...seen, ...fields };
    if (same(standing, wanted)) return success(undefined);
    if (!same(standing, seen)) return failure({ kind: 'changed-by-other', theirs: '' as Version });
    contacts[at] = wanted;
    return success(undefined);
  }

  /** The accounts that contacts have; the twin has no other people. */
  async personOf(mail: string): Promise<Result<PersonId | null, GatewayFailure>> {
    if (this.role === null) return failure({ kind: 'not-allowed', what: 'contacts' });
    const wanted = mail.toLowerCase();
    const found = this.registers.contacts.find((contact) => contact.mail?.toLowerCase() === wanted);
    return success(found?.person ?? null);
  }
}

const same = (one: Contact, other: Contact): boolean =>
  (Object.keys(other) as (keyof Contact)[]).every(
    (name) => JSON.stringify(one[name]) === JSON.stringify(other[name]),
  );

const nextId = (contacts: readonly Contact[]): ContactId =>
  (Math.max(0, ...contacts.map(({ id }) => id)) + 1) as ContactId;
