import type { OperationId, Version } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { MinutesLogEntry, MinutesVersion, MinutesVersionId } from '../../domain/meeting/minutesVersion';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** A meeting's minutes as they lie in the library, oldest first, and the log of what was done to them. */
export interface MinutesBinder {
  readonly versions: readonly MinutesVersion[];
  readonly log: readonly MinutesLogEntry[];
}

/** What the product keeps of a file besides its content. */
export type MinutesFields = Omit<MinutesVersion, 'id' | 'version' | 'fileName' | 'address'>;
export type NewMinutesLogEntry = Omit<MinutesLogEntry, 'id' | 'author' | 'at'>;

/** A file as it lies there; its fields are still blank where writing it was cut off. */
export interface PlacedFile {
  readonly file: MinutesVersion;
  /** False where a file of that name lay there already, which is then left as it is. */
  readonly placed: boolean;
}

/** The Word files of the minutes in a forum's own library, each version a file of its own. */
export interface MinutesLibrary {
  /** One request. */
  open(meeting: MeetingId): Promise<Result<MinutesBinder, GatewayFailure>>;
  /** Lays a file there unless there is one of that name. */
  place(fileName: string, content: Uint8Array<ArrayBuffer>): Promise<Result<PlacedFile, WriteFailure>>;
  /** Writes over the content of a file; SharePoint keeps what it was as a version of the file. */
  replace(fileName: string, content: Uint8Array<ArrayBuffer>): Promise<Result<MinutesVersion, WriteFailure>>;
  read(fileName: string): Promise<Result<Uint8Array<ArrayBuffer>, GatewayFailure>>;
  change(
    id: MinutesVersionId,
    version: Version,
    fields: Partial<MinutesFields>,
    operation: OperationId,
  ): Promise<Result<MinutesVersion, WriteFailure>>;
  /** Adds a line to the log; the same operation adds one line however often it is sent. */
  record(entry: NewMinutesLogEntry, operation: OperationId): Promise<Result<MinutesLogEntry, WriteFailure>>;
}
