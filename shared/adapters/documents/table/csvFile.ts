import type { Table, TableCell, TableColumn } from '../../../application/ports/TableWriter';

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

/** A table as a text file, as Excel in Swedish opens it by itself. */
export function csvFile({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  const header = columns.map((column) => cellText(column.header, 'text')).join(separator);
  const lines = rows.map((row) =>
    row.map((cell, index) => cellText(cell, columns[index]?.kind ?? 'text')).join(separator),
  );
  return new TextEncoder().encode(byteOrderMark + [header, ...lines, ''].join(lineEnd));
}
