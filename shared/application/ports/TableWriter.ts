import type { LocalDate } from '../../domain/kernel/localDate';

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
  readonly rows: readonly (readonly TableCell[])[];
}

/** Makes a file of a table; no text in it can ever act as a formula. */
export interface TableWriter {
  write(table: Table, format: TableFormat): Promise<Uint8Array<ArrayBuffer>>;
}
