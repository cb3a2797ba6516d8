import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Table, WritingTable } from '../../../application/ports/TableWriter';
import { packed } from '../packed';
import { utf8 } from '../utf8';
import { inSlices } from './inSlices';
import { joined } from './joined';
import { sheetFoot, sheetHead, tableRow } from './sheetXml';
import { TextParts } from './TextParts';
import { workbookParts } from './workbookParts';

const longestSheetName = 31;
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, longestSheetName)
    .replace(/^'|'$/g, '')
    .trim() || '1';

/** Rows repeat themselves so much that more work makes the file hardly smaller. */
const level = 4;

/** A package that grows as its parts are pushed, each on the thread and as long as one push takes. */
function openPackage(parts: Uint8Array[]): Zip {
  return new Zip((error, part) => {
    if (error !== null) throw error;
    parts.push(part);
  });
}

/** A table as an Excel workbook: days as real days, the header held in place; null when it was stopped. */
export async function workbookFile(
  { name, columns, rows }: Table,
  writing: WritingTable,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  const zip = openPackage(parts);
  const begin = <Entry extends ZipDeflate | ZipPassThrough>(entry: Entry): Entry => {
    entry.mtime = packed;
    zip.add(entry);
    return entry;
  };
  for (const [place, text] of Object.entries(workbookParts(sheetName(name)))) {
    begin(new ZipPassThrough(place)).push(utf8(text), true);
  }
  const sheet = begin(new ZipDeflate('xl/worksheets/sheet1.xml', { level }));
  const text = new TextParts((part) => sheet.push(part));
  text.add(sheetHead(columns));
  let number = 1;
  const whole = await inSlices(rows, (row) => text.add(tableRow((number += 1), row, columns)), writing);
  if (!whole) return null;
  text.add(sheetFoot);
  text.flush();
  sheet.push(new Uint8Array(0), true);
  zip.end();
  return joined(parts);
}
