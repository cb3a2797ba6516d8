import JSZip from 'jszip';
import { tableWriter } from '../../../../shared/adapters/documents/tableWriter';
import type { Table, TableCell, TableFormat } from '../../../../shared/application/ports/TableWriter';
import { hostileTexts } from '../../../corpora/hostileTexts';

const column = (kind: 'text' | 'number' | 'date', header: string = kind) => ({ header, kind, width: 12 });
const texts = (...cells: readonly string[]): Table => ({
  name: 'Åtgärder',
  columns: [column('text', 'Text')],
  rows: cells.map((cell) => [cell]),
});

const unstopped = { onWritten: () => undefined, stopped: () => false };

async function written(table: Table, format: TableFormat): Promise<Uint8Array> {
  const content = await tableWriter.write(table, format, unstopped);
  if (content === null) throw new Error('Nobody has stopped it.');
  return content;
}

const csvOf = async (table: Table): Promise<string> =>
  Buffer.from(await written(table, 'csv')).toString('utf8');

/** Reads the file as a spreadsheet does: quotation marks, semicolons, line ends. */
function readCsv(file: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/gy;
  for (const [, quoted, plain = '', end] of file.replace(/^\uFEFF/, '').matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ';') rows.push([]);
  }
  return rows.slice(0, -1);
}

async function sheetOf(table: Table): Promise<{ readonly xml: string; readonly all: string }> {
  const zip = await JSZip.loadAsync(await written(table, 'xlsx'));
  const read = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  return {
    xml: await read('xl/worksheets/sheet1.xml'),
    all: (await Promise.all(names.map(read))).join('\n'),
  };
}

describe('writing a table as a text file', () => {
  it('begins with the mark of UTF-8 and takes semicolons and whole line ends', async () => {
    const file = await csvOf({
      name: 'x',
      columns: [column('text', 'Åtgärd'), column('date', 'Klart senast'), column('number', 'Dagar')],
      rows: [['Laga; lampor', '2026-12-04', 3] as readonly TableCell[], [null, null, -1.5]],
    });
    expect(file).toBe('\uFEFFÅtgärd;Klart senast;Dagar\r\n"Laga; lampor";2026-12-04;3\r\n;;-1,5\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '"=1+1"',
    `'=1`,
    ' =1',
    ';=1',
    '\u00A0=1',
    '\u200B=1',
    '＝1+1',
    '−1',
    '\tren text',
    `=CMD|'/C calc'!A0`,
  ])('never lets %j act as a formula', async (text) => {
    const [, row] = readCsv(await csvOf(texts(text)));
    expect(row).toEqual([`'${text}`]);
  });

  it.each([
    'Kl. 20–01',
    'a=b',
    'lysrör -40 %',
    '5-6 december',
    'O’Brien',
    '"citat"',
    ' börjar med blanksteg',
  ])('leaves %j as it was written', async (text) => {
    expect(readCsv(await csvOf(texts(text)))[1]).toEqual([text]);
  });

  it('keeps every hostile text in a cell of its own, with nothing but an apostrophe before it', async () => {
    const rows = readCsv(await csvOf(texts(...hostileTexts.map(({ text }) => text)))).slice(1);
    expect(rows).toHaveLength(hostileTexts.length);
    rows.forEach((row, index) => {
      const { text } = hostileTexts[index] ?? { text: '' };
      expect(row).toHaveLength(1);
      expect([text, `'${text}`]).toContain(row[0]);
      expect(row[0]).not.toMatch(/^[\s"]*[=+\-@]/);
    });
  });
});

describe('writing a table as a workbook', () => {
  it('writes days as real days and numbers as numbers', async () => {
    const { xml, all } = await sheetOf({
      name: 'Åtgärder',
      columns: [column('date', 'Klart senast'), column('number', 'Id')],
      rows: [['2026-12-04', 28]],
    });
    // Day 46360 of Excel's calendar is 4 December 2026.
    expect(xml).toMatch(/<c r="A2"[^>]*><v>46360<\/v>/);
    expect(xml).toMatch(/<c r="B2"[^>]*><v>28<\/v>/);
    expect(all).toContain('formatCode="yyyy-mm-dd"');
    expect(xml).toContain('state="frozen"');
  });

  it('writes every hostile text as a text: no formula, no broken markup', async () => {
    const { xml, all } = await sheetOf(texts(...hostileTexts.map(({ text }) => text)));
    expect(all).not.toMatch(/<f[ >]/);
    for (const [, attributes = ''] of xml.matchAll(/<c (r="A\d+"[^>]*)>/g)) {
      expect(attributes).toMatch(/t="(s|inlineStr)"/);
    }
    // Between the tags nothing stands that markup would take for its own.
    const between = all.replace(/<[^<>]*>/g, '');
    expect(between).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i);
  });

  it.each(['\u0000', 'a\u0001b', '\uD800', 'a\uDC00', '\uFFFE', 'a\u001Fb'])(
    'leaves out %j, which no workbook can hold',
    async (text) => {
      const { all } = await sheetOf(texts(`före ${text} efter`));
      expect(all).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE]/);
    },
  );

  it('cuts a text at what a cell can hold', async () => {
    const { all } = await sheetOf(texts('å'.repeat(40_000)));
    expect(/å+/.exec(all)?.[0]).toHaveLength(32_767);
  });
});

describe('writing a long table', () => {
  const rows = 40_000;
  const long = (asked: { rows: number }): Table => ({
    name: 'Lång',
    columns: [column('number', 'Id'), column('text', 'Åtgärd'), column('text', 'Plats')],
    rows: (function* () {
      for (let row = 1; row <= rows; row += 1) {
        asked.rows = row;
        yield [row, `Laga belysningen vid norra trappan, del ${row} & <fler>`, null];
      }
    })(),
  });

  it.each(['xlsx', 'csv'] as const)(
    'lets others have their turn, and tells how far it has come: %s',
    async (format) => {
      const told: number[] = [];
      let turns = 0;
      const others = setInterval(() => (turns += 1), 1);
      const asked = { rows: 0 };
      await tableWriter.write(long(asked), format, {
        onWritten: (count) => told.push(count),
        stopped: () => false,
      });
      clearInterval(others);
      expect(told.length).toBeGreaterThan(2);
      expect(turns).toBeGreaterThan(2);
      expect([...told].sort((one, other) => one - other)).toEqual(told);
      expect(asked.rows).toBe(rows);
    },
  );

  it.each(['xlsx', 'csv'] as const)(
    'can be stopped on the way, and makes no file then: %s',
    async (format) => {
      const asked = { rows: 0 };
      const content = await tableWriter.write(long(asked), format, {
        onWritten: () => undefined,
        stopped: () => true,
      });
      expect(content).toBeNull();
      expect(asked.rows).toBeLessThan(rows);
    },
  );

  it('keeps every row in its place', async () => {
    const { xml } = await sheetOf(long({ rows: 0 }));
    expect([...xml.matchAll(/<row /g)]).toHaveLength(rows + 1);
    expect(xml).toContain(`<c r="A${rows + 1}" s="3"><v>${rows}</v></c><c r="B${rows + 1}"`);
    expect(xml.endsWith(`del ${rows} &amp; &lt;fler&gt;</t></is></c></row></sheetData></worksheet>`)).toBe(
      true,
    );
  });
});
