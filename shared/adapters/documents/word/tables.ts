import type { Block, TableColumn } from './Block';
import { runs } from './runs';
import { xmlText } from '../xmlText';

type Table = Extract<Block, { readonly kind: 'table' }>;

/** The width between the margins of an A4 page, in twentieths of a point. */
const textWidth = 9638;

const widthOf = (column: TableColumn | undefined): number =>
  Math.round((textWidth * (column?.width ?? 0)) / 100);

/** A table whose head comes again on every page, and is told to be one. */
export function tableXml({ caption, columns, rows }: Table): string {
  const grid = columns.map((column) => `<w:gridCol w:w="${widthOf(column)}"/>`).join('');
  const head = columns.map((column) => cell(column, 'TableHead', [column.title])).join('');
  const body = rows.map((row) => bodyRow(columns, row)).join('');
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="${textWidth}" w:type="dxa"/>`,
    '<w:tblLayout w:type="fixed"/>',
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    `<w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body}</w:tbl>`,
    // Word joins two tables that have nothing between them.
    '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>',
  ].join('');
}

const bodyRow = (columns: readonly TableColumn[], row: readonly (readonly string[])[]): string => {
  const cells = columns.map((column, place) => cell(column, 'TableText', row[place] ?? []));
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
};

/** A cell needs at least one paragraph. */
const cell = (column: TableColumn, style: string, lines: readonly string[]): string => {
  const shown = lines.length === 0 ? [''] : lines;
  const paragraphs = shown.map(
    (line) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${line === '' ? '' : runs(line)}</w:p>`,
  );
  return `<w:tc><w:tcPr><w:tcW w:w="${widthOf(column)}" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
};
