import type { GatewayFailure, WriteFailure } from '../../application/ports/GatewayFailure';
import type {
  MinutesBinder,
  MinutesFields,
  MinutesLibrary,
  NewMinutesLogEntry,
  PlacedFile,
} from '../../application/ports/MinutesLibrary';
import type { OperationId, Version } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { MinutesLogEntry, MinutesVersion, MinutesVersionId } from '../../domain/meeting/minutesVersion';
import type { MemoryAccess } from './MemoryAccess';
import type { StoredRow } from './MemoryTable';
import type { MemoryMinutesFile, MemoryTables } from './MemoryTables';

type Content = Uint8Array<ArrayBuffer>;

const blank: MinutesFields = {
  meeting: 0 as MeetingId,
  number: 0,
  state: 'draft',
  registryNumber: '',
  textHash: '',
  handedOverTo: '',
};

export class MemoryMinutesLibrary implements MinutesLibrary {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;
  private written = 0;

  constructor(tables: MemoryTables, access: MemoryAccess) {
    this.tables = tables;
    this.access = access;
  }

  async open(meeting: MeetingId): Promise<Result<MinutesBinder, GatewayFailure>> {
    const { minutes, minutesLog } = this.tables;
    return this.access.read('minutes', () =>
      success({
        versions: minutes
          .all()
          .filter(({ fields }) => fields.meeting === meeting)
          .map(toVersion),
        log: minutesLog
          .all()
          .filter(({ fields }) => fields.meeting === meeting)
          .map(toEntry),
      }),
    );
  }

  async place(fileName: string, content: Content): Promise<Result<PlacedFile, WriteFailure>> {
    const lies = this.find(fileName);
    if (lies !== undefined && this.access.may('add', 'minutes')) {
      return success({ file: toVersion(lies), placed: false });
    }
    const file = { ...blank, fileName, content };
    const added = this.access.insert(this.tables.minutes, file, this.operation());
    return added.ok ? success({ file: toVersion(added.value), placed: true }) : added;
  }

  async replace(fileName: string, content: Content): Promise<Result<MinutesVersion, WriteFailure>> {
    const lies = this.find(fileName);
    if (lies === undefined) {
      const placed = await this.place(fileName, content);
      return placed.ok ? success(placed.value.file) : placed;
    }
    return this.update(lies.id, lies.version, { content }, this.operation());
  }

  async read(fileName: string): Promise<Result<Content, GatewayFailure>> {
    return this.access.read('minutes', () => {
      const lies = this.find(fileName);
      return lies === undefined
        ? failure(this.tables.minutes.missing())
        : success(new Uint8Array(lies.fields.content));
    });
  }

  async change(
    id: MinutesVersionId,
    version: Version,
    fields: Partial<MinutesFields>,
    operation: OperationId,
  ): Promise<Result<MinutesVersion, WriteFailure>> {
    return this.update(id, version, fields, operation);
  }

  async record(
    entry: NewMinutesLogEntry,
    operation: OperationId,
  ): Promise<Result<MinutesLogEntry, WriteFailure>> {
    const added = this.access.insert(this.tables.minutesLog, entry, operation);
    return added.ok ? success(toEntry(added.value)) : added;
  }

  private update(
    id: number,
    version: Version,
    fields: Partial<MemoryMinutesFile>,
    operation: OperationId,
  ): Result<MinutesVersion, WriteFailure> {
    const changed = this.access.update(this.tables.minutes, id, version, fields, operation);
    return changed.ok ? success(toVersion(changed.value)) : changed;
  }

  private find(fileName: string): StoredRow<MemoryMinutesFile> | undefined {
    return this.tables.minutes.all().find(({ fields }) => fields.fileName === fileName);
  }

  private operation(): OperationId {
    this.written += 1;
    return `file-${this.written}-${Math.random()}` as OperationId;
  }
}

const toVersion = ({ id, version, fields }: StoredRow<MemoryMinutesFile>): MinutesVersion => {
  const { content: _content, ...row } = fields;
  return {
    ...row,
    id: id as MinutesVersionId,
    version,
    address: `https://exempel.sharepoint.com/Minutes/${encodeURIComponent(row.fileName)}?web=1`,
  };
};

const toEntry = ({ id, author, at, fields }: StoredRow<NewMinutesLogEntry>): MinutesLogEntry => ({
  ...fields,
  id: id as MinutesLogEntry['id'],
  author,
  at,
});
