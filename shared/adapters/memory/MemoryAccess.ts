import type { Clock } from '../../application/ports/Clock';
import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { RightsInForum } from '../../application/ports/MeetingBook';
import {
  forumListRights,
  type HeldList,
  type ListRight,
  type SiteRole,
} from '../../application/provisioning/SiteRole';
import type { OperationId, PersonId, Version } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import { refusalOfTexts, type MemoryTable, type StoredRow } from './MemoryTable';

type Deed = 'read' | 'add' | 'edit';

const carries: Record<ListRight, readonly Deed[]> = {
  none: [],
  read: ['read'],
  add: ['read', 'add'],
  edit: ['read', 'add', 'edit'],
};

/** The site's owners stand above its three groups. */
export type MemoryRole = SiteRole | 'owner';

/** A person at a forum's lists: checks the right, stamps the author and tells the others what has changed. */
export class MemoryAccess {
  private readonly person: PersonId;
  private readonly role: MemoryRole | null;
  private readonly clock: Clock;
  private readonly written: (list: HeldList) => void;

  constructor(person: PersonId, role: MemoryRole | null, clock: Clock, written: (list: HeldList) => void) {
    this.person = person;
    this.role = role;
    this.clock = clock;
    this.written = written;
  }

  may(deed: Deed, list: HeldList): boolean {
    if (this.role === null) return false;
    return this.role === 'owner' || carries[forumListRights[list][this.role]].includes(deed);
  }

  rights(): RightsInForum {
    return {
      mayEdit: this.may('edit', 'actions'),
      mayAnswer: this.may('add', 'answers'),
      ...(this.role === 'owner' ? { mayRedact: true } : {}),
    };
  }

  get name(): PersonId {
    return this.person;
  }

  get owns(): boolean {
    return this.role === 'owner';
  }

  read<T>(list: HeldList, reading: () => Result<T, GatewayFailure>): Result<T, GatewayFailure> {
    return this.may('read', list) ? reading() : failure({ kind: 'not-allowed', what: list });
  }

  insert<Fields extends object>(
    table: MemoryTable<Fields>,
    fields: Fields,
    operation: OperationId,
  ): Result<StoredRow<Fields>, WriteFailure> {
    if (!this.may('add', table.list)) return failure({ kind: 'not-allowed', what: table.list });
    const refusal = refusalOfTexts(fields);
    if (refusal !== null) return failure(refusal);
    const row = table.insert(fields, operation, this.person, this.clock.now());
    this.written(table.list);
    return success(row);
  }

  update<Fields extends object>(
    table: MemoryTable<Fields>,
    id: number,
    version: Version,
    fields: Partial<Fields>,
    operation: OperationId,
    kept?: string,
  ): Result<StoredRow<Fields>, WriteFailure> {
    if (!this.may('edit', table.list)) return failure({ kind: 'not-allowed', what: table.list });
    const refusal = refusalOfTexts(fields);
    if (refusal !== null) return failure(refusal);
    return this.told(
      table.list,
      table.update(id, version, fields, { operation, kept, at: this.clock.now() }),
    );
  }

  remove(table: MemoryTable<object>, id: number, version: Version): Result<void, WriteFailure> {
    if (!this.may('edit', table.list)) return failure({ kind: 'not-allowed', what: table.list });
    return this.told(table.list, table.remove(id, version));
  }

  private told<T>(list: HeldList, result: Result<T, WriteFailure>): Result<T, WriteFailure> {
    if (result.ok) this.written(list);
    return result;
  }
}
