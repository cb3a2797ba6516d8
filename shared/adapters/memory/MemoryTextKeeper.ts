import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type {
  BinItem,
  FieldText,
  NewRedactionEntry,
  RecycleBin,
  RowHistory,
  RowPlace,
  RowTexts,
  TextKeeper,
} from '../../application/ports/TextKeeper';
import type { OperationId, Version } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { RedactionEntry } from '../../domain/redaction/redaction';
import { textLists, type TextList } from '../../domain/redaction/textLists';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTable, StoredRow } from './MemoryTable';
import type { MemoryTables } from './MemoryTables';
import { linksIn, textsIn, withTexts } from './memoryTexts';

type AnyTable = MemoryTable<Record<string, unknown>>;

export class MemoryTextKeeper implements TextKeeper {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;

  constructor(tables: MemoryTables, access: MemoryAccess) {
    this.tables = tables;
    this.access = access;
  }

  async mayRedact(): Promise<Result<boolean, GatewayFailure>> {
    return success(this.access.owns);
  }

  async scan(
    list: TextList,
  ): Promise<Result<{ readonly rows: readonly RowTexts[]; readonly next: string | null }, GatewayFailure>> {
    const table = this.tableOf(list);
    if (table === null) return success({ rows: [], next: null });
    return this.access.read(table.list, () =>
      success({ rows: table.all().map((row) => toRow(list, row)), next: null }),
    );
  }

  async histories(places: readonly RowPlace[]): Promise<Result<readonly RowHistory[], GatewayFailure>> {
    return success(places.map((place) => this.historyOf(place)));
  }

  async bin(): Promise<Result<RecycleBin, GatewayFailure>> {
    if (!this.access.owns) return failure({ kind: 'not-allowed', what: 'bin' });
    const items = textLists.flatMap((list) =>
      (this.tableOf(list)?.thrownAway() ?? []).map((row) => toBinItem(list, row)),
    );
    return success({ items, secondStageSeen: true });
  }

  async rewrite(
    place: RowPlace,
    version: Version,
    texts: readonly Omit<FieldText, 'title'>[],
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    const table = this.tableOf(place.list);
    const row = table?.find(place.row) ?? null;
    if (table === null || row === null) return failure({ kind: 'not-found', what: place.list });
    const written = this.access.update(table, place.row, version, withTexts(row.fields, texts), operation);
    return written.ok ? success(undefined) : written;
  }

  async removeVersions(place: RowPlace, versions: readonly number[]): Promise<Result<void, GatewayFailure>> {
    if (!this.access.owns) return failure({ kind: 'not-allowed', what: place.list });
    this.tableOf(place.list)?.forgetVersions(place.row, versions);
    return success(undefined);
  }

  async purge({ place }: BinItem): Promise<Result<void, GatewayFailure>> {
    if (!this.access.owns) return failure({ kind: 'not-allowed', what: place.list });
    this.tableOf(place.list)?.purge(place.row);
    return success(undefined);
  }

  async record(entry: NewRedactionEntry, operation: OperationId): Promise<Result<void, WriteFailure>> {
    const added = this.access.insert(this.tables.redactionLog, entry, operation);
    return added.ok ? success(undefined) : added;
  }

  async log(): Promise<Result<readonly RedactionEntry[], GatewayFailure>> {
    const { redactionLog } = this.tables;
    return this.access.read('redactionLog', () => success(redactionLog.all().map(toEntry).reverse()));
  }

  private historyOf(place: RowPlace): RowHistory {
    const table = this.tableOf(place.list);
    const row = table?.find(place.row) ?? null;
    if (table === null || row === null) return { place, now: null, earlier: [] };
    return {
      place,
      now: toRow(place.list, row),
      earlier: table.earlier(place.row).map(({ number, fields }) => ({
        version: number,
        texts: textsIn(fields),
      })),
    };
  }

  /** Null for the one list that no register writes. */
  private tableOf(list: TextList): AnyTable | null {
    const { meeting, agendaItem, attendance, decision, note, topic, ...others } = this.tables;
    const named = {
      ...others,
      meetings: meeting,
      agendaItems: agendaItem,
      attendance,
      decisions: decision,
      notes: note,
      topics: topic,
    };
    return list === 'working' ? null : named[list];
  }
}

type AnyRow = StoredRow<Record<string, unknown>>;

const toRow = (list: TextList, { id, version, fields }: AnyRow): RowTexts => ({
  place: { list, row: id },
  version,
  texts: textsIn(fields),
  linked: linksIn(list, fields),
  meeting: [fields['meeting'], fields['promisedAt']].find((at) => typeof at === 'number') ?? null,
});

const toBinItem = (list: TextList, { id, fields }: AnyRow): BinItem => ({
  id: `${list}-${id}`,
  place: { list, row: id },
  title: textsIn(fields)[0]?.text ?? '',
  stage: 'first',
});

const toEntry = ({ id, author, at, fields }: StoredRow<NewRedactionEntry>): RedactionEntry => ({
  ...fields,
  id: id as RedactionEntry['id'],
  by: author,
  at,
});
