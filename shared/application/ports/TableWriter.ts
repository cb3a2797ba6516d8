import type { LocalDate } from '../../domain/kernel/localDate';

/** The kinds of file that a table can be written as. */
export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** A day stands in a date column, a number in a number column; null is an empty cell. */
export type TableCell = string | number | LocalDate | null;

/** A column of a spreadsheet: what stands at its head, and what its cells hold. */
export interface TableColumn {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'date';
  /** In characters. */
  readonly width: number;
}

/** Rows as they stand on a screen, to be opened in a spreadsheet. */
export interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Asked for one by one, so that a long table never stands in memory twice. */
  readonly rows: Iterable<readonly TableCell[]>;
}

/** How far the writing has come, and whether somebody has stopped it. */
export interface WritingTable {
  /** Called between two slices of the work, with how many rows have been written. */
  readonly onWritten: (rows: number) => void;
  readonly stopped: () => boolean;
}

/** Makes a file of a table without holding the screen; no text in it can ever act as a formula. */
export interface TableWriter {
  /** Null when it was stopped. */
  write(table: Table, format: TableFormat, writing: WritingTable): Promise<Uint8Array<ArrayBuffer> | null>;
}
