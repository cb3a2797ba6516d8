import writeWorkbook, { type Cell } from 'write-excel-file/universal';
import type { Table, TableCell, TableColumn } from '../../../application/ports/TableWriter';

/** What XML has no room for; Excel would call the whole workbook broken. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Excel reads `_x0041_` in a text as a character; its own mark keeps the text as it was written. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;
const mostCharacters = 32_767;

const writable = (text: string): string =>
  text.replace(unwritable, '').replace(escapeLike, '_x005F_').slice(0, mostCharacters);

const cells: Record<TableColumn['kind'], (cell: string | number) => Cell> = {
  // Typed as text, so that nothing in it is reckoned with.
  text: (cell) => ({
    type: String,
    value: writable(String(cell)),
    format: '@',
    alignVertical: 'top',
    wrap: true,
  }),
  number: (cell) => ({ type: Number, value: Number(cell), alignVertical: 'top' }),
  date: (cell) => ({
    type: Date,
    value: new Date(`${cell}T00:00:00Z`),
    format: 'yyyy-mm-dd',
    alignVertical: 'top',
  }),
};

const cellOf = (cell: TableCell, kind: TableColumn['kind']): Cell =>
  cell === null || cell === '' ? null : cells[kind](cell);

const heading = ({ header }: TableColumn): Cell => ({
  type: String,
  value: writable(header),
  fontWeight: 'bold',
  wrap: true,
});

const longestSheetName = 31;
const sheetName = (name: string): string =>
  writable(name)
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'|'$/g, '')
    .slice(0, longestSheetName)
    .trim() || '1';

/** A table as an Excel workbook: days as real days, the header held in place. */
export async function workbookFile({ name, columns, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const data = [
    columns.map(heading),
    ...rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index]?.kind ?? 'text'))),
  ];
  const written = writeWorkbook(data, {
    sheet: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await (await written.toBlob()).arrayBuffer());
}
