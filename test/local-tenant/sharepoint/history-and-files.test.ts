import { aList, note, person, text } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint, SITE } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let call: SharePointUnderTest['call'];
let meetings: ListUnderTest;
let list: ListUnderTest;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  call = sharePoint.call;
  meetings = await aList(sharePoint, 'Meetings');
  list = await aList(sharePoint, 'Actions', [
    text('SamOpId', { Indexed: true, EnforceUniqueValues: true }),
    note('SamNotes'),
    person('SamOwner'),
  ]);
  await list.addLookup('SamMeeting', meetings);
  await meetings.add({ Title: 'Ledningsmöte' });
});
afterAll(() => sharePoint.stop());

async function aRow(row: object = { Title: 'Första' }): Promise<{ id: number; at: string }> {
  const { json } = await list.add(row);
  return { id: json.Id as number, at: `${list.address}/items(${String(json.Id)})` };
}

const recycle = async (at: string): Promise<string> =>
  (JSON.parse((await call('POST', `${at}/recycle`)).text) as { value: string }).value;

describe('the versions of a row', () => {
  it('are all there, newest first, with the values each had', async () => {
    const { at } = await aRow({ Title: 'Första', SamMeetingId: 1 });
    await sharePoint.merge(at, { Title: 'Andra', SamOpId: 'op-2' }, '*');
    await sharePoint.merge(at, { Title: 'Tredje', SamMeetingId: null, SamOpId: 'op-3' }, '*');
    const { json } = await call('GET', `${at}/versions`);
    const shown = json.value.map((each) => [
      each.VersionLabel,
      each.VersionId,
      each.IsCurrentVersion,
      each.Title,
      each.SamOpId,
    ]);
    expect(shown).toEqual([
      ['3.0', 1536, true, 'Tredje', 'op-3'],
      ['2.0', 1024, false, 'Andra', 'op-2'],
      ['1.0', 512, false, 'Första', null],
    ]);
    expect(json.value.map(({ SamMeeting }) => SamMeeting)).toEqual([
      null,
      { LookupId: 1, LookupValue: 'Ledningsmöte' },
      { LookupId: 1, LookupValue: 'Ledningsmöte' },
    ]);
    expect(json.value[0]?.Editor).toMatchObject({ LookupValue: 'Administratör, SLK/IT' });
  });

  it('can be asked for a few columns and a few versions', async () => {
    const { at } = await aRow();
    await sharePoint.merge(at, { Title: 'Andra' }, '*');
    const { json } = await call('GET', `${at}/versions?$select=VersionLabel,SamOpId&$top=1`);
    expect(json.value).toEqual([expect.objectContaining({ VersionLabel: '2.0', SamOpId: null })]);
  });

  it('can be removed one by one', async () => {
    const { at } = await aRow({ Title: 'Känsligt' });
    await sharePoint.merge(at, { Title: 'Rensat' }, '*');
    await call('POST', `${at}/versions(512)`, { headers: { 'x-http-method': 'DELETE', 'if-match': '*' } });
    expect((await call('GET', `${at}/versions`)).text).not.toContain('Känsligt');
  });

  it('are not kept when the list keeps none', async () => {
    const plain = await aList(sharePoint, 'Unversioned', [], { EnableVersioning: false });
    const { json } = await plain.add({ Title: 'a' });
    const at = `${plain.address}/items(${String(json.Id)})`;
    expect((await sharePoint.merge(at, { Title: 'b' }, '*')).status).toBe(204);
    expect((await call('GET', `${at}/versions`)).json.value).toHaveLength(1);
  });

  it('are at most as many as the list allows', async () => {
    const few = await aList(sharePoint, 'Few', [], { MajorVersionLimit: 100 });
    const { json } = await few.add({ Title: 'a' });
    const at = `${few.address}/items(${String(json.Id)})`;
    for (let n = 0; n < 120; n += 1) await sharePoint.merge(at, { Title: `${n}` }, '*');
    const versions = (await call('GET', `${at}/versions?$select=VersionLabel`)).json.value;
    expect([versions.length, versions[0]?.VersionLabel, versions.at(-1)?.VersionLabel]).toEqual([
      100,
      '121.0',
      '22.0',
    ]);
  });
});

describe('the recycle bin', () => {
  it('gives a row back as it was, with its id, ETag and versions', async () => {
    const { id, at } = await aRow({ Title: 'Slängd', SamNotes: 'kvar', SamOpId: 'slängd' });
    await sharePoint.merge(at, { Title: 'Slängd igen' }, '*');
    const before = (await list.item(id)).json;
    const bin = await recycle(at);
    expect((await list.item(id)).status).toBe(404);
    const { json } = await call('GET', `web/recyclebin('${bin}')`);
    expect(json).toMatchObject({ Title: 'Slängd igen', DeletedByEmail: 'administrator@exempel.se' });
    expect((await call('POST', `web/recyclebin('${bin}')/restore`)).status).toBe(200);
    expect((await list.item(id)).json).toEqual(before);
    expect((await call('GET', `${at}/versions`)).json.value).toHaveLength(2);
    expect((await call('GET', `web/recyclebin('${bin}')`)).status).toBe(404);
  });

  it('tells a row that has come back as a change of the list', async () => {
    const { at } = await aRow({ Title: 'Kommer åter' });
    const bin = await recycle(at);
    sharePoint.clock.set(new Date('2030-01-01T00:00:00Z'));
    const token = await sharePoint.token('administrator');
    await call('POST', `web/recyclebin('${bin}')/restore`, { token });
    const { json } = await call('GET', `${list.address}?$select=LastItemModifiedDate`, { token });
    sharePoint.clock.set(null);
    expect(json.LastItemModifiedDate).toBe('2030-01-01T00:00:00Z');
  });

  it('does not give back a row whose unique value has been taken since', async () => {
    const { at } = await aRow({ Title: 'x', SamOpId: 'eftertraktad' });
    const bin = await recycle(at);
    await list.add({ Title: 'y', SamOpId: 'eftertraktad' });
    expect((await call('POST', `web/recyclebin('${bin}')/restore`)).status).toBe(400);
    expect((await call('GET', `web/recyclebin('${bin}')`)).status).toBe(200);
  });

  it('forgets a row for good', async () => {
    const { at } = await aRow({ Title: 'För alltid' });
    const bin = await recycle(at);
    expect((await call('POST', `web/recyclebin('${bin}')/deleteObject`)).status).toBe(200);
    expect((await call('GET', 'web/recyclebin')).text).not.toContain('För alltid');
  });
});

describe('files attached to a row', () => {
  it('move its ETag on, can be read back, and are told by the row', async () => {
    const { id, at } = await aRow();
    const before = (await list.item(id)).json['odata.etag'];
    const name = encodeURIComponent("Bilaga ''1''.txt");
    expect(
      (await call('POST', `${at}/AttachmentFiles/add(FileName='${name}')`, { body: 'innehåll' })).status,
    ).toBe(200);
    const shown = (await list.item(id, '$select=Attachments,AttachmentFiles&$expand=AttachmentFiles')).json;
    expect(shown['odata.etag']).toBe(before.replace(',1"', ',2"'));
    expect(shown.AttachmentFiles[0]?.FileName).toBe("Bilaga '1'.txt");
    expect((await list.item(id)).json.Attachments).toBe(true);
    expect((await call('GET', `${at}/AttachmentFiles('${name}')/$value`)).text).toBe('innehåll');
    expect((await call('POST', `${at}/AttachmentFiles/add(FileName='${name}')`, { body: 'x' })).status).toBe(
      400,
    );
    await call('POST', `${at}/AttachmentFiles('${name}')`, { headers: { 'x-http-method': 'DELETE' } });
    expect((await call('GET', `${at}/AttachmentFiles`)).json.value).toEqual([]);
  });
});

describe('the document library', () => {
  const folder = `web/getFolderByServerRelativePath(decodedUrl='${encodeURIComponent(`${SITE}/Delade dokument`)}')`;
  const file = (name: string): string =>
    `web/getFileByServerRelativePath(decodedUrl='${encodeURIComponent(`${SITE}/Delade dokument/${name}`)}')`;

  it('keeps bytes as they are', async () => {
    const bytes = new Uint8Array(Array.from({ length: 256 }, (_, index) => index));
    expect(
      (
        await call('POST', `${folder}/files/AddUsingPath(decodedurl='protokoll.docx',Overwrite=true)`, {
          body: bytes,
        })
      ).status,
    ).toBe(200);
    const token = await sharePoint.token('administrator');
    const reply = await fetch(`${sharePoint.origin}${SITE}/_api/${file('protokoll.docx')}/$value`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(bytes);
  });

  it('overwrites only when told to, as a new version', async () => {
    const add = (more: string) =>
      call('POST', `${folder}/files/AddUsingPath(decodedurl='a.txt'${more})`, { body: 'x' });
    expect((await add('')).status).toBe(200);
    expect((await add('')).status).toBe(400);
    expect((await add(',Overwrite=true')).json).toMatchObject({ Name: 'a.txt', UIVersionLabel: '2.0' });
  });

  it('has folders, and neither files nor folders where there is none', async () => {
    const path = encodeURIComponent('Delade dokument/2026');
    expect(
      (await call('POST', `web/folders/addUsingPath(DecodedUrl='${path}',overwrite=false)`)).status,
    ).toBe(201);
    const inner = `web/getFolderByServerRelativePath(decodedUrl='${encodeURIComponent(`${SITE}/Delade dokument/2026`)}')`;
    await call('POST', `${inner}/files/add(url='b.txt',overwrite=true)`, { body: 'inre' });
    expect((await call('GET', `${inner}/files?$select=Name`)).json.value).toEqual([
      expect.objectContaining({ Name: 'b.txt' }),
    ]);
    expect((await call('GET', `${folder}/folders?$select=Name`)).json.value).toEqual([
      expect.objectContaining({ Name: '2026' }),
    ]);
    expect((await call('GET', file('finns-inte.txt'))).status).toBe(404);
    expect(
      (await call('GET', "web/getFolderByServerRelativePath(decodedUrl='/sites/provet/Nowhere')/files"))
        .status,
    ).toBe(404);
  });

  it('lets a file be deleted', async () => {
    await call('POST', file('a.txt'), { headers: { 'x-http-method': 'DELETE', 'if-match': '*' } });
    expect((await call('GET', file('a.txt'))).status).toBe(404);
  });
});
