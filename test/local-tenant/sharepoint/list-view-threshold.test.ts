import { DatabaseSync } from 'node:sqlite';
import { aList, choice, codeOf, dateOnly, number, text } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

const MANY = 5001;
const THROTTLED = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';

let sharePoint: SharePointUnderTest;
let list: ListUnderTest;

/** Five thousand rows are `Ny`, and one more row is `Klar`; `SamGroup` divides them by ten. */
beforeAll(async () => {
  sharePoint = await aSharePoint();
  list = await aList(sharePoint, 'Large', [
    choice('SamStatus', ['Ny', 'Klar'], { Indexed: true }),
    number('SamGroup', { Indexed: true }),
    dateOnly('SamDueDate', { Indexed: true }),
    text('SamPlain'),
    text('SamAll', { Indexed: true }),
  ]);
  await list.addMany(
    Array.from({ length: MANY }, (_, index) => ({
      Title: `Rad ${index}`,
      SamStatus: index === 0 ? 'Klar' : 'Ny',
      SamGroup: index % 10,
      SamDueDate: new Date(Date.UTC(2026, 0, 1 + (index % 300), 12)).toISOString(),
      SamPlain: 'x',
      SamAll: 'alla',
    })),
  );
}, 60_000);
afterAll(() => sharePoint.stop());

describe('the list view threshold of a list with 5,001 rows', () => {
  it.each([
    ['an indexed condition that matches 5,000', "$filter=SamStatus eq 'Ny'", 100],
    ['an indexed condition that matches one', "$filter=SamStatus eq 'Klar'", 1],
    ['an unindexed condition beside a narrow indexed one', "$filter=SamPlain eq 'x' and SamGroup eq 3", 100],
    ['a wide indexed condition beside a narrow one', "$filter=SamAll eq 'alla' and SamGroup eq 3", 100],
    ['an unindexed order of a narrow result', '$filter=SamGroup eq 3&$orderby=Title', 100],
    ['two indexed conditions with or', "$filter=SamGroup eq 3 or SamStatus eq 'Klar'", 100],
    ['a range of an indexed number', '$filter=SamGroup ge 8', 100],
    ['the beginning of an indexed text', "$filter=startswith(SamStatus,'Kl')", 1],
    ['no condition, in the order of ids', '$orderby=ID desc&$top=10', 10],
    ['no condition, in the order of an indexed column', '$orderby=SamDueDate desc&$top=10', 10],
    ['all rows, a page of 5,000 at a time', '$top=5000', 5000],
    ['a condition on the id', '$filter=Id gt 4990', 11],
  ])('lets through %s', async (_what, query, many) => {
    expect(await list.rows(`$select=Id&${query}`)).toHaveLength(many);
  });

  it.each([
    ['an indexed condition that matches 5,001', "$filter=SamAll eq 'alla'"],
    ['a condition without index', "$filter=SamPlain eq 'y'"],
    ['ne on an indexed column', "$filter=SamStatus ne 'Ny'"],
    ['substringof on an indexed column', "$filter=substringof('Klar',SamStatus)"],
    ['or with an unindexed column', "$filter=SamStatus eq 'Klar' or SamPlain eq 'y'"],
    ['not around an indexed condition', "$filter=not (SamStatus eq 'Ny')"],
    ['two wide conditions with or', "$filter=SamStatus eq 'Ny' or SamStatus eq 'Klar'"],
    ['two wide conditions with and', "$filter=SamAll eq 'alla' and SamPlain eq 'x'"],
    ['an unindexed order without condition', '$orderby=Title&$top=10'],
    ['the order of the stamps, which have no index', '$orderby=Modified desc&$top=1'],
    ['a condition on the author, who has no index', '$filter=AuthorId eq 4'],
  ])('refuses %s', async (_what, query) => {
    const reply = await list.read(`$select=Id&${query}`);
    expect([reply.status, codeOf(reply)]).toEqual([500, THROTTLED]);
  });

  it('does not concern a list of 5,000 rows', async () => {
    await sharePoint.call('POST', `${list.address}/items(${MANY})`, {
      headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
    });
    const rows = await list.rows("$filter=SamPlain eq 'x'&$top=5000&$select=Id");
    await list.add({ Title: 'Sist', SamStatus: 'Ny', SamPlain: 'x', SamAll: 'alla' });
    expect(rows).toHaveLength(5000);
  });
});

describe('long lists', () => {
  /** The number of rows is told to the store directly: writing 100,000 of them would take the test a minute. */
  function pretend(address: string, rows: number): void {
    const database = new DatabaseSync(sharePoint.dataFile);
    database.prepare("UPDATE lists SET itemCount = ? WHERE folder LIKE '%/' || ?").run(rows, address);
    database.close();
  }

  it.each<[number, number]>([
    [20_000, 204],
    [20_001, 500],
  ])('take a new index at %i rows: %i', async (rows, status) => {
    const name = `Indexing${rows}`;
    const long = await aList(sharePoint, name, [text('SamKey')]);
    pretend(name, rows);
    const reply = await sharePoint.call('POST', `${long.address}/fields/getByInternalNameOrTitle('SamKey')`, {
      body: { Indexed: true },
      headers: { 'x-http-method': 'MERGE' },
    });
    expect(reply.status).toBe(status);
    if (status === 500) expect(codeOf(reply)).toBe(THROTTLED);
  });

  it.each<[number, number]>([
    [100_000, 200],
    [100_001, 500],
  ])('have their inheritance broken at %i rows: %i', async (rows, status) => {
    const name = `Breaking${rows}`;
    const long = await aList(sharePoint, name);
    pretend(name, rows);
    const reply = await sharePoint.call(
      'POST',
      `${long.address}/breakroleinheritance(copyroleassignments=true,clearsubscopes=true)`,
    );
    expect(reply.status).toBe(status);
  });
});

describe('indexes', () => {
  it('are at most twenty a list', async () => {
    const indexed = Array.from({ length: 20 }, (_, index) => text(`SamIndexed${index}`, { Indexed: true }));
    const full = await aList(sharePoint, 'Indexed', indexed);
    const reply = await full.addField(text('SamOneMore', { Indexed: true }));
    expect(reply.status).toBe(500);
    expect((await full.addField(text('SamPlain'))).status).toBe(201);
  });

  it.each([
    ['a note', 3, { Indexed: true }],
    ['several choices', 15, { Choices: ['a'], Indexed: true }],
    ['a unique yes/no', 8, { Indexed: true, EnforceUniqueValues: true }],
    ['a unique text without index', 2, { EnforceUniqueValues: true }],
  ])('are refused on %s', async (_what, kind, more) => {
    expect((await list.addField({ title: 'SamWrong', kind, more })).status).toBe(400);
  });

  it('cannot be made unique over duplicates', async () => {
    const pair = await aList(sharePoint, 'Pair', [text('SamKey', { Indexed: true })]);
    await pair.addMany([
      { Title: 'a', SamKey: 'x' },
      { Title: 'b', SamKey: 'X' },
    ]);
    const address = `${pair.address}/fields/getByInternalNameOrTitle('SamKey')`;
    const reply = await sharePoint.call('POST', address, {
      body: { EnforceUniqueValues: true },
      headers: { 'x-http-method': 'MERGE' },
    });
    expect(reply.status).toBe(400);
    expect((await sharePoint.call('GET', address)).json.EnforceUniqueValues).toBe(false);
  });
});

describe('lookup columns in one query', () => {
  it('are at most twelve, people and the author included', async () => {
    const target = await aList(sharePoint, 'Target');
    const many = await aList(sharePoint, 'Lookups');
    for (let n = 1; n <= 11; n += 1) await many.addLookup(`SamLookup${n}`, target);
    const names = Array.from({ length: 11 }, (_, index) => `SamLookup${index + 1}Id`);
    expect((await many.read(`$select=${names.join(',')},AuthorId`)).status).toBe(200);
    const reply = await many.read(`$select=${names.join(',')},AuthorId,EditorId`);
    expect([reply.status, codeOf(reply)]).toEqual([
      500,
      '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    ]);
    expect((await many.read('')).status).toBe(500);
    expect(
      (await many.read(`$select=${names.join(',')}&$filter=AuthorId eq 1 and EditorId eq 1`)).status,
    ).toBe(500);
  });
});
