import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type { HeldList } from '../../application/provisioning/SiteRole';
import type { Instant, OperationId, PersonId, Version } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import { lineLimit } from '../../domain/kernel/lineLimit';

/** One row as the table keeps it; its fields are a plain copy that nobody else holds. */
export interface StoredRow<Fields> {
  readonly id: number;
  readonly version: Version;
  readonly fields: Fields;
  readonly author: PersonId;
  readonly at: Instant;
  /** When it was last written. */
  readonly writtenAt: Instant;
}

interface Writing {
  readonly operation: OperationId;
  readonly kept: string | undefined;
  readonly at: Instant;
}

/** A row as it was before a change. */
interface EarlierVersion<Fields> {
  readonly number: number;
  readonly fields: Fields;
}

interface Kept<Fields> extends StoredRow<Fields> {
  readonly earlier: readonly EarlierVersion<Fields>[];
  /** Wordings that were not chosen, oldest first, the way the row's versions hold them. */
  readonly keptWordings: readonly string[];
  /** Every operation that has written the row, the way SharePoint's version history keeps them. */
  readonly operations: readonly OperationId[];
}

/** Fields in columns that take any length; all other texts are single lines of at most 255 characters. */
const longTexts: ReadonlySet<string> = new Set([
  'description',
  'text',
  'reason',
  'effectText',
  'expectedEffect',
  'purposes',
  'areas',
]);

/** What SharePoint would say of a text that does not fit its column. */
export function refusalOfTexts(fields: object): GatewayFailure | null {
  const tooLong = Object.entries(fields).find(
    ([name, value]) => typeof value === 'string' && value.length > lineLimit && !longTexts.has(name),
  );
  return tooLong === undefined
    ? null
    : { kind: 'refused', message: `The text of ${tooLong[0]} is too long.` };
}

/** What a writing by a list page, Excel or a flow is named by here; SharePoint's has no name at all. */
export const outsideOperation = (n: number): OperationId => `outside-${n}` as OperationId;
const isOutside = (operation: OperationId | undefined): boolean => operation?.startsWith('outside-') ?? false;

/** A list with SharePoint's promises: ids never used again, versions, and no operation carried out twice. */
export class MemoryTable<Fields extends object, List extends string = HeldList> {
  readonly list: List;
  private readonly rows = new Map<number, Kept<Fields>>();
  private readonly bin = new Map<number, Kept<Fields>>();
  private readonly inserted = new Map<OperationId, number>();
  private lastId = 0;
  private writes = 0;
  private readonly written: (id: number) => void;

  constructor(list: List, written: (id: number) => void = () => undefined) {
    this.list = list;
    this.written = written;
  }

  all(): readonly StoredRow<Fields>[] {
    return [...this.rows.values()];
  }

  find(id: number): StoredRow<Fields> | null {
    return this.rows.get(id) ?? null;
  }

  /** What the row's history holds of texts that were not chosen. */
  keptWordings(id: number): readonly string[] {
    return this.rows.get(id)?.keptWordings ?? [];
  }

  insert(fields: Fields, operation: OperationId, author: PersonId, at: Instant): StoredRow<Fields> {
    const earlier = this.rows.get(this.inserted.get(operation) ?? 0);
    if (earlier !== undefined) return earlier;
    this.lastId += 1;
    const row = {
      id: this.lastId,
      version: this.nextVersion(),
      fields: structuredClone(fields),
      author,
      at,
      writtenAt: at,
      operations: [operation],
      keptWordings: [],
      earlier: [],
    };
    this.inserted.set(operation, row.id);
    this.rows.set(row.id, row);
    this.written(row.id);
    return row;
  }

  update(
    id: number,
    version: Version,
    fields: Partial<Fields>,
    { operation, kept, at }: Writing,
  ): Result<StoredRow<Fields>, WriteFailure> {
    const row = this.rows.get(id);
    if (row === undefined) return failure(this.missing());
    if (row.operations.includes(operation)) return success(row);
    if (row.version !== version) return failure({ kind: 'changed-by-other', theirs: row.version });
    const changed = {
      ...row,
      version: this.nextVersion(),
      fields: { ...row.fields, ...structuredClone(fields) },
      writtenAt: at,
      operations: [...row.operations, operation],
      keptWordings: kept === undefined ? row.keptWordings : [...row.keptWordings, kept],
      earlier: [...row.earlier, { number: row.operations.length, fields: row.fields }],
    };
    this.rows.set(id, changed);
    this.written(id);
    return success(changed);
  }

  remove(id: number, version: Version): Result<void, WriteFailure> {
    const row = this.rows.get(id);
    if (row === undefined) return failure(this.missing());
    if (row.version !== version) return failure({ kind: 'changed-by-other', theirs: row.version });
    this.rows.delete(id);
    this.bin.set(id, row);
    this.written(id);
    return success(undefined);
  }

  /** Whether an operation has written the row. */
  isBy(id: number, operation: OperationId): boolean {
    return this.rows.get(id)?.operations.includes(operation) ?? false;
  }

  earlier(id: number): readonly EarlierVersion<Fields>[] {
    return this.rows.get(id)?.earlier ?? [];
  }

  /** The last writings of a row, newest first, and the state before them. */
  writings(id: number, times: number): readonly { readonly fields: Fields; readonly outside: boolean }[] {
    const row = this.rows.get(id);
    if (row === undefined) return [];
    const states = [...row.earlier.map(({ fields }) => fields), row.fields];
    return states
      .map((fields, at) => ({ fields, outside: isOutside(row.operations[at]) }))
      .reverse()
      .slice(0, times + 1);
  }

  forgetVersions(id: number, numbers: readonly number[]): void {
    const row = this.rows.get(id);
    if (row === undefined) return;
    this.rows.set(id, { ...row, earlier: row.earlier.filter(({ number }) => !numbers.includes(number)) });
  }

  thrownAway(): readonly StoredRow<Fields>[] {
    return [...this.bin.values()];
  }

  purge(id: number): void {
    this.bin.delete(id);
  }

  missing(): GatewayFailure {
    return { kind: 'not-found', what: this.list };
  }

  private nextVersion(): Version {
    this.writes += 1;
    return `"${this.list}-${this.writes}"` as Version;
  }
}
