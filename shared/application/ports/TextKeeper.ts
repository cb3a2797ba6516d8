import type { OperationId, Version } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { RedactionEntry } from '../../domain/redaction/redaction';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';
import type { TextList } from '../../domain/redaction/textLists';

/** Where a row stands: its list, and its number there. */
export interface RowPlace {
  readonly list: TextList;
  readonly row: number;
}

/** A text in one column of a row. */
export interface FieldText {
  /** The column's own name, which never changes. */
  readonly field: string;
  /** What people call it in SharePoint. */
  readonly title: string;
  readonly text: string;
}

/** The texts of one row, and the rows that may hold the same words. */
export interface RowTexts {
  readonly place: RowPlace;
  readonly version: Version;
  readonly texts: readonly FieldText[];
  /** Rows that this one was made from, or became. */
  readonly linked: readonly RowPlace[];
  readonly meeting: number | null;
}

/** A row as it stands, and as it has been. */
export interface RowHistory {
  readonly place: RowPlace;
  /** Null where the row is gone. */
  readonly now: RowTexts | null;
  readonly earlier: readonly { readonly version: number; readonly texts: readonly FieldText[] }[];
}

/** What lies in the recycle bin; SharePoint shows its title and no more of it. */
export interface BinItem {
  readonly id: string;
  readonly place: RowPlace;
  readonly title: string;
  readonly stage: 'first' | 'second';
}

/** What has been thrown away on a site and can still be restored. */
export interface RecycleBin {
  readonly items: readonly BinItem[];
  /** False where only an administrator of the site collection may look into the second stage. */
  readonly secondStageSeen: boolean;
}

export type NewRedactionEntry = Omit<RedactionEntry, 'id' | 'by' | 'at'>;

/** Every place of a forum's site where a text can stand, for an owner of the site who must take one away. */
export interface TextKeeper {
  /** Whether SharePoint makes the person an owner of the site. */
  mayRedact(): Promise<Result<boolean, GatewayFailure>>;
  /** A page of a list's rows, with `next` for the page after. */
  scan(
    list: TextList,
    next?: string,
  ): Promise<Result<{ readonly rows: readonly RowTexts[]; readonly next: string | null }, GatewayFailure>>;
  histories(places: readonly RowPlace[]): Promise<Result<readonly RowHistory[], GatewayFailure>>;
  bin(): Promise<Result<RecycleBin, GatewayFailure>>;
  /** Writes texts over on the condition that `version` still stands. */
  rewrite(
    place: RowPlace,
    version: Version,
    texts: readonly Omit<FieldText, 'title'>[],
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>>;
  /** Takes earlier versions away for good; one that is gone already counts as taken. */
  removeVersions(place: RowPlace, versions: readonly number[]): Promise<Result<void, GatewayFailure>>;
  /** Empties the bin of an item for good; one that is gone already counts as taken. */
  purge(item: BinItem): Promise<Result<void, GatewayFailure>>;
  /** Adds a line to the log; the same operation adds one line however often it is sent. */
  record(entry: NewRedactionEntry, operation: OperationId): Promise<Result<void, WriteFailure>>;
  /** The log, newest first. */
  log(): Promise<Result<readonly RedactionEntry[], GatewayFailure>>;
}
