import http from 'node:http';
import { aSharePoint, SITE, TABS_ORIGIN } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let call: SharePointUnderTest['call'];

beforeAll(async () => {
  sharePoint = await aSharePoint();
  call = sharePoint.call;
  const made = await call('POST', 'web/lists', { body: { Title: 'Minutes', BaseTemplate: 101 } });
  expect(made.status).toBe(201);
  await call('POST', `${library}/fields`, {
    body: { Title: 'SamMeetingId', FieldTypeKind: 9 },
  });
});
afterAll(() => sharePoint.stop());

const folder = `${SITE}/Minutes`;
const library = `web/getList('${folder}')`;
const quoted = (path: string): string => `(decodedUrl='${encodeURIComponent(path)}')`;
const file = (name: string): string => `web/getFileByServerRelativePath${quoted(`${folder}/${name}`)}`;

const upload = (name: string, body: string, overwrite = false, token?: string) =>
  call(
    'POST',
    `web/getFolderByServerRelativePath${quoted(folder)}/files/AddUsingPath(decodedurl='${encodeURIComponent(name)}'${overwrite ? ',Overwrite=true' : ''})`,
    { body, ...(token === undefined ? {} : { token }) },
  );

describe('the row of a file', () => {
  it('comes with the file, without a title, and has its name and address', async () => {
    expect((await upload('a.docx', 'x')).status).toBe(200);
    const { status, json } = await call(
      'GET',
      `${file('a.docx')}/ListItemAllFields?$select=Id,Title,SamMeetingId,FileLeafRef,FileRef`,
    );
    expect(status).toBe(200);
    expect(json).toMatchObject({
      Id: 1,
      Title: null,
      SamMeetingId: null,
      FileLeafRef: 'a.docx',
      FileRef: `${folder}/a.docx`,
    });
    expect(json['odata.etag']).toMatch(/,1"$/);
  });

  it('is changed by its ETag, and the file’s own ETag moves on with it', async () => {
    await upload('b.docx', 'x');
    const row = (await call('GET', `${file('b.docx')}/ListItemAllFields?$select=Id`)).json;
    const at = `${library}/items(${String(row.Id)})`;
    expect((await sharePoint.merge(at, { SamMeetingId: 7 }, row['odata.etag'])).status).toBe(204);
    expect((await sharePoint.merge(at, { SamMeetingId: 8 }, row['odata.etag'])).status).toBe(412);
    expect((await call('GET', file('b.docx'))).json).toMatchObject({ UIVersionLabel: '2.0' });
    const found = await call('GET', `${library}/items?$filter=SamMeetingId eq 7&$select=FileLeafRef`);
    expect(found.json.value).toEqual([expect.objectContaining({ FileLeafRef: 'b.docx' })]);
  });

  it('keeps its columns when the file is written over, and tells it as a version', async () => {
    await upload('c.docx', 'first');
    const row = (await call('GET', `${file('c.docx')}/ListItemAllFields?$select=Id`)).json;
    const at = `${library}/items(${String(row.Id)})`;
    await sharePoint.merge(at, { SamMeetingId: 9 }, '*');
    expect((await upload('c.docx', 'second', true)).json).toMatchObject({ UIVersionLabel: '3.0' });
    expect((await call('GET', `${at}?$select=SamMeetingId`)).json).toMatchObject({ SamMeetingId: 9 });
    expect((await call('GET', `${file('c.docx')}/$value`)).text).toBe('second');
    const versions = (await call('GET', `${at}/versions?$select=VersionLabel,SamMeetingId`)).json.value;
    expect(versions.map((each) => [each.VersionLabel, each.SamMeetingId])).toEqual([
      ['3.0', 9],
      ['2.0', 9],
      ['1.0', null],
    ]);
  });

  it('goes with the file', async () => {
    await upload('d.docx', 'x');
    const row = (await call('GET', `${file('d.docx')}/ListItemAllFields?$select=Id`)).json;
    const before = (await call('GET', `${library}?$select=ItemCount`)).json.ItemCount;
    await call('POST', file('d.docx'), { headers: { 'x-http-method': 'DELETE', 'if-match': '*' } });
    expect((await call('GET', `${library}/items(${String(row.Id)})`)).status).toBe(404);
    expect((await call('GET', `${library}?$select=ItemCount`)).json.ItemCount).toBe(before - 1);
  });

  it.each([
    ['POST', `${library}/items`, {}],
    ['POST', `${library}/items(1)`, { 'x-http-method': 'DELETE', 'if-match': '*' }],
    ['POST', `${library}/items(1)/recycle`, {}],
  ])('comes and goes with its file alone: 501 to %s %s %o', async (method, address, headers) => {
    const body = Object.keys(headers).length === 0 ? { body: { Title: 'x' } } : {};
    expect((await call(method, address, { ...body, headers })).status).toBe(501);
  });
});

describe('the rights of a library', () => {
  it('hold for its files: who may not read finds none, who may only read writes none', async () => {
    await upload('e.docx', 'x');
    await call('POST', `${library}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    const stranger = await sharePoint.token('chef');
    expect((await call('GET', `${file('e.docx')}/$value`, { token: stranger })).status).toBe(403);
    expect((await call('GET', `${library}/items`, { token: stranger })).status).toBe(403);
    expect((await upload('e.docx', 'y', true, stranger)).status).toBe(403);
  });
});

/** Asks with the path as it is written; `fetch` would tidy it first. */
const asWritten = (path: string): Promise<http.IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(sharePoint.origin);
    http.get({ hostname, port, path }, resolve).on('error', reject);
  });

describe('a file’s own address', () => {
  const address = (more = ''): string => `${sharePoint.origin}${folder}/f%20g.docx?web=1${more}`;
  beforeAll(() => upload('f g.docx', 'innehåll'));

  it('asks a browser who it is, remembers the answer, and gives the file', async () => {
    const unknown = await fetch(address());
    expect([unknown.status, await unknown.text()]).toEqual([
      401,
      expect.stringContaining('persona=administrator'),
    ]);
    const signed = await fetch(address('&persona=administrator'), { redirect: 'manual' });
    expect([signed.status, signed.headers.get('location')]).toEqual([302, `${folder}/f%20g.docx?web=1`]);
    const cookie = (signed.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const opened = await fetch(address(), { headers: { cookie } });
    expect([opened.status, await opened.text()]).toEqual([200, 'innehåll']);
  });

  it.each(['/.//annan.example/f.docx', '//x//annan.example/f.docx', '/.\\\\annan.example/f.docx'])(
    'leads to no other host: %s',
    async (path) => {
      expect((await asWritten(`${path}?persona=administrator`)).headers.location).toBe(
        '/annan.example/f.docx',
      );
      const choosing = await asWritten(path);
      choosing.setEncoding('utf8');
      const page = (await choosing.toArray()).join('');
      expect(page).toContain('href="/annan.example/f.docx?persona=');
      expect(page).not.toMatch(/href="[/\\]{2}/);
    },
  );

  it('is not to be read by a page of another origin', async () => {
    const token = await sharePoint.token('administrator');
    const reply = await fetch(address(), {
      headers: { authorization: `Bearer ${token}`, origin: TABS_ORIGIN },
    });
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is found in a library alone', async () => {
    const token = await sharePoint.token('administrator');
    const headers = { authorization: `Bearer ${token}` };
    for (const path of ['/', '/sites/provet', `${SITE}/Lists/Actions/x.docx`, `${folder}/saknas.docx`]) {
      expect((await fetch(`${sharePoint.origin}${path}`, { headers })).status).toBe(404);
    }
  });
});
