import type { GatewayFailure, WriteFailure } from '../../../application/ports/GatewayFailure';
import type {
  MinutesBinder,
  MinutesFields,
  MinutesLibrary,
  NewMinutesLogEntry,
  PlacedFile,
} from '../../../application/ports/MinutesLibrary';
import type { OperationId, Version } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type {
  MinutesLogEntry,
  MinutesVersion,
  MinutesVersionId,
} from '../../../domain/meeting/minutesVersion';
import type { StoredRow } from '../columns/FieldColumn';
import type { SiteConnection } from '../http/SiteConnection';
import { isNameTaken } from '../http/translateFailure';
import { fileContent, fileRow, fileUpload } from './fileCalls';
import { minutesColumns, minutesFiles, minutesLog, minutesLogColumns } from '../lists/minutes';
import { equal } from '../query/filter';
import { valueOf } from '../registers/valueOf';
import { RowStore } from '../rows/RowStore';
import type { SiteUser, SiteUsers } from '../rows/SiteUsers';

const mostVersions = 100;
const mostEntries = 500;
const oldestFirst = [{ column: 'ID', ascending: true }];

export class SharePointMinutesLibrary implements MinutesLibrary {
  private readonly site: SiteConnection;
  private readonly users: SiteUsers;
  private readonly files: RowStore<MinutesVersion, MinutesFields>;
  private readonly log: RowStore<MinutesLogEntry, NewMinutesLogEntry>;

  constructor(site: SiteConnection, users: SiteUsers) {
    this.site = site;
    this.users = users;
    this.files = new RowStore(site, minutesFiles(site.url), users);
    this.log = new RowStore(site, minutesLog, users);
  }

  async open(meeting: MeetingId): Promise<Result<MinutesBinder, GatewayFailure>> {
    const people = this.users.empty ? [this.users.call] : [];
    return this.trying(async () => {
      const [files, log, known] = await this.site.batch([
        this.files.query({
          filter: equal(minutesColumns.meeting, meeting),
          orderBy: oldestFirst,
          top: mostVersions,
        }),
        this.log.query({
          filter: equal(minutesLogColumns.meeting, meeting),
          orderBy: oldestFirst,
          top: mostEntries,
        }),
        ...people,
      ]);
      if (known !== undefined) this.users.learn(valueOf<readonly SiteUser[]>(known));
      const entries = valueOf<readonly StoredRow[]>(log);
      await this.users.meet(entries.map((row) => Number(row['AuthorId'])));
      return {
        versions: valueOf<readonly StoredRow[]>(files).map(this.files.toRow),
        log: entries.map(this.log.toRow),
      };
    });
  }

  async place(fileName: string, content: Uint8Array<ArrayBuffer>): Promise<Result<PlacedFile, WriteFailure>> {
    return this.trying(async () => {
      const placed = await this.upload(fileName, content, false);
      return { file: await this.fieldsOf(fileName), placed };
    });
  }

  async replace(
    fileName: string,
    content: Uint8Array<ArrayBuffer>,
  ): Promise<Result<MinutesVersion, WriteFailure>> {
    return this.trying(async () => {
      await this.upload(fileName, content, true);
      return this.fieldsOf(fileName);
    });
  }

  read(fileName: string): Promise<Result<Uint8Array<ArrayBuffer>, GatewayFailure>> {
    return this.trying(async () => new Uint8Array(await this.site.one(fileContent(this.pathOf(fileName)))));
  }

  change(
    id: MinutesVersionId,
    version: Version,
    fields: Partial<MinutesFields>,
    operation: OperationId,
  ): Promise<Result<MinutesVersion, WriteFailure>> {
    return this.files.change({ id, version, fields, operation });
  }

  record(entry: NewMinutesLogEntry, operation: OperationId): Promise<Result<MinutesLogEntry, WriteFailure>> {
    return this.log.insert(entry, operation);
  }

  private get folder(): string {
    return `${this.site.path}/${this.files.list.schema.name}`;
  }

  private pathOf(fileName: string): string {
    return `${this.folder}/${fileName}`;
  }

  /** False where the name was taken: by another client, or by an earlier sending whose answer got lost. */
  private async upload(fileName: string, content: Uint8Array<ArrayBuffer>, over: boolean): Promise<boolean> {
    try {
      await this.site.one(fileUpload(this.folder, fileName, content, over));
      return true;
    } catch (error) {
      if (over || !isNameTaken(error)) throw error;
      return false;
    }
  }

  private async fieldsOf(fileName: string): Promise<MinutesVersion> {
    const { select } = this.files.list;
    return this.files.toRow(await this.site.one(fileRow(this.pathOf(fileName), select)));
  }

  private async trying<T>(work: () => Promise<T>): Promise<Result<T, GatewayFailure>> {
    try {
      return success(await work());
    } catch (error) {
      return failure(this.files.failed(error));
    }
  }
}
