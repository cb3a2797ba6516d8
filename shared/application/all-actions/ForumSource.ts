import type { ActionId } from '../../domain/action/action';
import { success, type Result } from '../../domain/kernel/result';
import type { SortedPart } from '../../domain/kernel/mergeSorted';
import type { Selection } from '../actions/readSelection';
import type { ForumSite, WorkPage, WorkRow } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ForumAction, ForumBackground, ForumPart } from './AllActions';

/** What has been read of one forum. */
interface Read {
  readonly background: ForumBackground;
  readonly rows: ReadonlyMap<ActionId, WorkRow>;
  readonly readTo: WorkRow | null;
  readonly next: string | null;
  /** How many rows have been given, wanted or not. */
  readonly given: number;
}

/** A selection that only the browser can finish must not read a whole register again. */
const mostPagesAgain = 10;

/** One forum's selection, read page by page; a row that others move while it is read stands once. */
export class ForumSource {
  private readonly site: Pick<ForumSite, 'forum' | 'selectionOf' | 'moreOf'>;
  private readonly selection: Selection;
  private read: Result<Read, GatewayFailure> | null = null;

  constructor(site: Pick<ForumSite, 'forum' | 'selectionOf' | 'moreOf'>, selection: Selection) {
    this.site = site;
    this.selection = selection;
  }

  get part(): ForumPart {
    const { forum } = this.site;
    if (this.read === null) return { forum, kind: 'waiting' };
    return this.read.ok
      ? { forum, kind: 'read', background: this.read.value.background }
      : { forum, kind: 'failed', failure: this.read.error };
  }

  get sorted(): SortedPart<ForumAction> | null {
    if (this.read?.ok !== true) return null;
    const { rows, readTo, next } = this.read.value;
    const { forum } = this.site;
    return {
      rows: [...rows.values()].map((row) => ({ forum, row })),
      readTo: readTo === null ? null : { forum, row: readTo },
      ended: next === null,
    };
  }

  /** One request. */
  async readFirst(): Promise<void> {
    this.read = await this.first();
  }

  /** One request; says why it failed, and keeps what there is. */
  async readOn(): Promise<GatewayFailure | null> {
    if (this.read?.ok !== true) return null;
    const read = await this.after(this.read.value);
    if (!read.ok) return read.error;
    this.read = read;
    return null;
  }

  /** As many rows as have been read before; what cannot be read again stays as it was. */
  async readAgain(): Promise<void> {
    const before = this.read;
    const again = await this.readUntil(before?.ok === true ? before.value.given : 0);
    if (again.ok || before?.ok !== true) this.read = again;
  }

  private async readUntil(given: number): Promise<Result<Read, GatewayFailure>> {
    let read = await this.first();
    for (let pages = 1; pages < mostPagesAgain; pages += 1) {
      if (!read.ok || read.value.next === null || read.value.given >= given) break;
      read = await this.after(read.value);
    }
    return read;
  }

  private async first(): Promise<Result<Read, GatewayFailure>> {
    const page = await this.site.selectionOf(this.selection.query);
    if (!page.ok) return page;
    const { problems, causes, promisedAt } = page.value;
    const nothing = { rows: new Map<ActionId, WorkRow>(), readTo: null, given: 0 };
    return success(this.with({ ...nothing, background: { problems, causes, promisedAt } }, page.value));
  }

  private async after(read: Read): Promise<Result<Read, GatewayFailure>> {
    if (read.next === null) return success(read);
    const page = await this.site.moreOf(this.selection.query, read.next);
    return page.ok ? success(this.with(read, page.value)) : page;
  }

  private with(before: Omit<Read, 'next'>, page: WorkPage): Read {
    const rows = new Map(before.rows);
    for (const row of page.rows) {
      rows.delete(row.id);
      if (this.selection.alsoIn(row)) rows.set(row.id, row);
    }
    return {
      background: before.background,
      rows,
      readTo: page.rows.at(-1) ?? before.readTo,
      next: page.next,
      given: before.given + page.rows.length,
    };
  }
}
