import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { NewView, SavedView, ViewBook } from '../../application/ports/ViewBook';
import type { OperationId, PersonId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { MemoryAccess } from './MemoryAccess';
import type { StoredRow } from './MemoryTable';
import type { MemoryTables } from './MemoryTables';

const toView = (row: StoredRow<NewView>): SavedView => ({
  ...row.fields,
  id: row.id as SavedView['id'],
  version: row.version,
  author: row.author,
});

export class MemoryViewBook implements ViewBook {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;
  private readonly person: PersonId;

  constructor(tables: MemoryTables, access: MemoryAccess, person: PersonId) {
    this.tables = tables;
    this.access = access;
    this.person = person;
  }

  async list(): Promise<Result<readonly SavedView[], GatewayFailure>> {
    return this.access.read('savedViews', () =>
      success(
        this.tables.savedViews
          .all()
          .map(toView)
          .sort((one, other) => one.name.localeCompare(other.name, 'sv') || one.id - other.id),
      ),
    );
  }

  async add(view: NewView, operation: OperationId): Promise<Result<SavedView, WriteFailure>> {
    const added = this.access.insert(this.tables.savedViews, view, operation);
    return added.ok ? success(toView(added.value)) : added;
  }

  async rename(
    { id, version }: SavedView,
    name: string,
    operation: OperationId,
  ): Promise<Result<SavedView, WriteFailure>> {
    if (!this.isOwn(id)) return failure({ kind: 'not-allowed', what: 'savedViews' });
    const changed = this.access.update(this.tables.savedViews, id, version, { name }, operation);
    return changed.ok ? success(toView(changed.value)) : changed;
  }

  async remove({ id, version }: SavedView): Promise<Result<void, WriteFailure>> {
    if (!this.isOwn(id)) return failure({ kind: 'not-allowed', what: 'savedViews' });
    return this.access.remove(this.tables.savedViews, id, version);
  }

  /** As SharePoint has it where a list lets people change only their own rows. */
  private isOwn(id: number): boolean {
    const row = this.tables.savedViews.find(id);
    return row === null || row.author === this.person;
  }
}
