import '@pnp/sp/items/list.js';
import '@pnp/sp/lists/web.js';
import type { IItem } from '@pnp/sp/items';
import type { IWeb } from '@pnp/sp/webs';
import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type {
  BinItem,
  FieldText,
  NewRedactionEntry,
  RecycleBin,
  RowHistory,
  RowPlace,
  RowTexts,
  TextKeeper,
} from '../../../application/ports/TextKeeper';
import type { OperationId, Version } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { RedactionEntry } from '../../../domain/redaction/redaction';
import type { TextList } from '../../../domain/redaction/textLists';
import type { StoredRow } from '../columns/FieldColumn';
import { statusOf } from '../http/httpStatus';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { isDuplicate, translateFailure } from '../http/translateFailure';
import { listPath } from '../lists/listPath';
import { redactionLog } from '../lists/redactionLog';
import { updateOperationColumn } from '../lists/RowList';
import { isOwner, type BasePermissions } from '../registers/forumRights';
import { pageOf } from '../registers/pageOf';
import { RowStore } from '../rows/RowStore';
import type { SiteUsers } from '../rows/SiteUsers';
import { historyOf } from './historyOf';
import { readRowTexts, textSelectOf } from './readRowTexts';
import { purgeFromBin, seeBin } from './recycleBin';
import { textColumnsOf, textListSchemas } from './textColumns';
import { lineLimit } from '../../../domain/kernel/lineLimit';

const pageSize = 2000;
const mostLines = 2000;

export class SharePointTextKeeper implements TextKeeper {
  private readonly site: SiteConnection;
  private readonly entries: RowStore<RedactionEntry, NewRedactionEntry>;

  /** The log is read, and added to, with everyday sign-in: coordinators read it too. */
  constructor(owners: SiteConnection, everyday: SiteConnection, users: SiteUsers) {
    this.site = owners;
    this.entries = new RowStore(everyday, redactionLog, users);
  }

  mayRedact(): Promise<Result<boolean, GatewayFailure>> {
    return this.trying(async () => {
      const web = await this.site.one((at) =>
        at.select('EffectiveBasePermissions')<{ readonly EffectiveBasePermissions: BasePermissions }>(),
      );
      return isOwner(web.EffectiveBasePermissions);
    });
  }

  scan(
    list: TextList,
    next?: string,
  ): Promise<Result<{ readonly rows: readonly RowTexts[]; readonly next: string | null }, GatewayFailure>> {
    return this.trying(async () => {
      const page = await this.site.one((web) =>
        pageOf(
          web
            .getList(listPath(this.site.path, textListSchemas[list]))
            .items.select(...textSelectOf(list))
            .top(pageSize),
          next,
        ),
      );
      return { rows: page.rows.map((row) => readRowTexts(list, row)), next: page.next };
    });
  }

  histories(places: readonly RowPlace[]): Promise<Result<readonly RowHistory[], GatewayFailure>> {
    return this.trying(async () => {
      const calls = places.flatMap((place): Call<unknown>[] => [
        (web) => this.itemIn(web, place).select(...textSelectOf(place.list))(),
        (web) =>
          this.itemIn(web, place).versions.select(
            'VersionId',
            'IsCurrentVersion',
            ...textColumnsOf(place.list).map(({ name }) => name),
          )(),
      ]);
      const parts = await this.site.batch(calls);
      return places.map((place, index) => historyOf(place, parts[index * 2], parts[index * 2 + 1]));
    });
  }

  bin(): Promise<Result<RecycleBin, GatewayFailure>> {
    return this.trying(() => seeBin(this.site));
  }

  async rewrite(
    place: RowPlace,
    version: Version,
    texts: readonly Omit<FieldText, 'title'>[],
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    const kinds = new Map(textColumnsOf(place.list).map(({ name, kind }) => [name, kind]));
    const fitted = texts.map(({ field, text }) => [
      field,
      kinds.get(field) === 'text' ? text.slice(0, lineLimit) : text,
    ]);
    const written = Object.fromEntries(fitted) as Record<string, string>;
    const row = { ...written, [updateOperationColumn.column.name]: operation };
    try {
      await this.site.one((web) => this.itemIn(web, place).update(row, version));
      return success(undefined);
    } catch (error) {
      if (statusOf(error) === 412) return failure({ kind: 'changed-by-other', theirs: version });
      return failure(translateFailure(error, textListSchemas[place.list].title));
    }
  }

  removeVersions(place: RowPlace, versions: readonly number[]): Promise<Result<void, GatewayFailure>> {
    return this.trying(async () => {
      const calls = versions.map(
        (version): Call<void> =>
          (web) =>
            this.itemIn(web, place).versions.getById(version).delete(),
      );
      for (const part of await this.site.batch(calls)) {
        if (part.status === 'rejected' && statusOf(part.reason) !== 404) throw part.reason;
      }
    });
  }

  purge(item: BinItem): Promise<Result<void, GatewayFailure>> {
    return this.trying(() => purgeFromBin(this.site, item));
  }

  async record(entry: NewRedactionEntry, operation: OperationId): Promise<Result<void, WriteFailure>> {
    try {
      await this.entries.site.one(this.entries.insertion(entry, operation));
      return success(undefined);
    } catch (error) {
      if (isDuplicate(error)) return success(undefined);
      return failure(this.entries.failed(error));
    }
  }

  log(): Promise<Result<readonly RedactionEntry[], GatewayFailure>> {
    return this.trying(async () => {
      const orderBy = [{ column: 'ID', ascending: false }];
      const stored = await this.entries.site.one((web) =>
        this.entries.queryIn(web, { orderBy, top: mostLines }).expand('Author')<readonly StoredRow[]>(),
      );
      return stored.map(this.entries.toRow);
    });
  }

  private itemIn(web: IWeb, { list, row }: RowPlace): IItem {
    return web.getList(listPath(this.site.path, textListSchemas[list])).items.getById(row);
  }

  private async trying<T>(work: () => Promise<T>): Promise<Result<T, GatewayFailure>> {
    try {
      return success(await work());
    } catch (error) {
      return failure(this.entries.failed(error));
    }
  }
}
