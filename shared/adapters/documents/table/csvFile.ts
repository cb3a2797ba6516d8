import type { Table, TableCell, TableColumn, WritingTable } from '../../../application/ports/TableWriter';
import { inSlices } from './inSlices';
import { joined } from './joined';
import { TextParts } from './TextParts';

/** Swedish Excel takes the semicolon between columns, and tells UTF-8 by the mark at the beginning. */
const byteOrderMark = '\uFEFF';
const separator = ';';
const lineEnd = '\r\n';

/**
 * A text that a spreadsheet would take for a formula, also behind blanks and quotation marks, and in the wide forms
 * that Asian editions take too.
 */
const formula = /^[\s\p{Cf}"'´`‘’“”;]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|^[\t\r]/u;
const needsQuotes = /[";\r\n\t\u2028\u2029]|^\s|\s$/;

/** The apostrophe makes a spreadsheet show the rest as text. */
const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Numbers and days are the product's own and cannot be formulas. */
function cellText(cell: TableCell, kind: TableColumn['kind']): string {
  if (cell === null) return '';
  return quoted(kind === 'text' ? harmless(String(cell)) : String(cell).replace('.', ','));
}

/** A table as a text file, as Excel in Swedish opens it by itself; null when it was stopped. */
export async function csvFile(
  { columns, rows }: Table,
  writing: WritingTable,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  const file = new TextParts((part) => parts.push(part));
  const line = (cells: readonly string[]): void => file.add(cells.join(separator) + lineEnd);
  file.add(byteOrderMark);
  line(columns.map(({ header }) => cellText(header, 'text')));
  const whole = await inSlices(
    rows,
    (row) => line(row.map((cell, index) => cellText(cell, columns[index]?.kind ?? 'text'))),
    writing,
  );
  file.flush();
  return whole ? joined(parts) : null;
}
