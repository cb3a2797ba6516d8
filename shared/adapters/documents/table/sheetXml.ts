import type { TableCell, TableColumn } from '../../../application/ports/TableWriter';
import { xmlHead } from '../packageXml';
import { xmlText } from '../xmlText';
import { looks, sheetNamespace } from './workbookParts';

/** Excel reads `_x0041_` in a text as a character; its own mark keeps the text as it was written. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g;
const mostCharacters = 32_767;
const halfAtEnd = /[\uD800-\uDBFF]$/;
const dayMs = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const dayZero = Date.UTC(1899, 11, 30);

const writable = (text: string): string =>
  xmlText(text.slice(0, mostCharacters).replace(halfAtEnd, '').replace(escapeLike, '_x005F_'));

/** Columns are counted A to Z, AA, AB and on. */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Typed as text, so that nothing in it is reckoned with. */
const textCell = (place: string, text: string, look: number): string =>
  `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${writable(text)}</t></is></c>`;

const valueCell = (place: string, value: number, look: number): string =>
  `<c r="${place}" s="${look}"><v>${value}</v></c>`;

const cells: Record<TableColumn['kind'], (place: string, cell: string | number) => string> = {
  text: (place, cell) => textCell(place, String(cell), looks.text),
  number: (place, cell) => valueCell(place, Number(cell), looks.number),
  date: (place, cell) => valueCell(place, (Date.parse(`${cell}T00:00:00Z`) - dayZero) / dayMs, looks.date),
};

/** Everything before the rows: the header held in place, and each column's width. */
export const sheetHead = (columns: readonly TableColumn[]): string =>
  [
    `${xmlHead}<worksheet xmlns="${sheetNamespace}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>',
    ...columns.map(
      ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
    ),
    '</cols><sheetData>',
    sheetRow(
      1,
      columns.map(({ header }, index) => textCell(`${columnName(index)}1`, header, looks.heading)),
    ),
  ].join('');

export const sheetFoot = '</sheetData></worksheet>';

const sheetRow = (number: number, written: readonly string[]): string =>
  `<row r="${number}">${written.join('')}</row>`;

/** A row of a sheet; empty cells are left out. */
export function tableRow(number: number, row: readonly TableCell[], columns: readonly TableColumn[]): string {
  const written = row.map((cell, index) => {
    const column = columns[index];
    if (column === undefined || cell === null || cell === '') return '';
    return cells[column.kind](`${columnName(index)}${number}`, cell);
  });
  return sheetRow(number, written);
}
