import { aList, choice, codeOf, messageOf, note, number, person, text, yesNo } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let meetings: ListUnderTest;
let actions: ListUnderTest;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  meetings = await aList(sharePoint, 'Meetings');
  actions = await aList(sharePoint, 'Actions', [
    choice('SamStatus', ['Föreslagen', 'Beslutad'], { DefaultValue: 'Föreslagen' }),
    choice('SamFree', ['En'], { FillInChoice: true }),
    text('SamOpId', { Indexed: true, EnforceUniqueValues: true }),
    text('SamShort', { MaxLength: 10 }),
    note('SamNotes'),
    number('SamMinutes', { MinimumValue: 0, MaximumValue: 60 }),
    yesNo('SamDone'),
    person('SamOwner'),
    { title: 'SamTags', kind: 15, more: { Choices: ['a', 'b', 'c'] } },
  ]);
  await actions.addLookup('SamMeeting', meetings);
});
afterAll(() => sharePoint.stop());

describe('adding a row', () => {
  it('answers 201 with the row, its ETag in body and header, and default values filled in', async () => {
    const reply = await actions.add({ Title: 'Tänd lamporna', SamDone: true, SamTags: ['a', 'c'] });
    expect(reply.status).toBe(201);
    expect(reply.json).toMatchObject({
      Title: 'Tänd lamporna',
      SamStatus: 'Föreslagen',
      SamDone: true,
      SamTags: ['a', 'c'],
    });
    expect(reply.json['odata.etag']).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(reply.headers.get('etag')).toBe(reply.json['odata.etag']);
    expect(reply.json['odata.type']).toBe('SP.Data.ActionsListItem');
  });

  it('numbers rows upwards and never uses a number again', async () => {
    const first = (await meetings.add({ Title: 'Ett' })).json.Id as number;
    await sharePoint.call('POST', `${meetings.address}/items(${first})`, {
      headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
    });
    expect((await meetings.add({ Title: 'Två' })).json.Id).toBe(first + 1);
  });

  it.each<[string, object, number, RegExp]>([
    ['a title of 256 characters', { Title: 'x'.repeat(256) }, 400, /Invalid text value/],
    ['more than the column allows', { Title: 'x', SamShort: 'x'.repeat(11) }, 400, /Invalid text value/],
    ['a note of 64,000 characters', { Title: 'x', SamNotes: 'x'.repeat(64_000) }, 400, /Invalid text value/],
    ['a control character', { Title: 'x\u0001' }, 400, /Invalid text value/],
    ['no title, which is required', { SamStatus: 'Beslutad' }, 400, /required field \[Title\]/],
    ['an empty title', { Title: '' }, 400, /required field \[Title\]/],
    ['a choice that is not offered', { Title: 'x', SamStatus: 'Klar' }, 400, /Invalid choice value/],
    [
      'a choice in several that is not offered',
      { Title: 'x', SamTags: ['a', 'z'] },
      400,
      /Invalid choice value/,
    ],
    ['a number above the range', { Title: 'x', SamMinutes: 61 }, 400, /between 0 and 60/],
    ['a text in a number column', { Title: 'x', SamMinutes: '5' }, 400, /Edm\.Double/],
    ['a number in a text column', { Title: 5 }, 400, /Edm\.String/],
    ['a text in a yes/no column', { Title: 'x', SamDone: 'yes' }, 400, /Edm\.Boolean/],
    ['a lookup to a row that is not there', { Title: 'x', SamMeetingId: 999 }, 400, /Invalid look-up value/],
    ['a person who is no user of the site', { Title: 'x', SamOwnerId: 999 }, 400, /Invalid look-up value/],
    [
      'a column that is not there',
      { Title: 'x', SamNowhere: 1 },
      400,
      /does not exist on type 'SP.Data.ActionsListItem'/,
    ],
    ['a lookup by its bare name', { Title: 'x', SamMeeting: 1 }, 400, /does not exist on type/],
    ['the author', { Title: 'x', AuthorId: 4 }, 400, /read-only/],
  ])('refuses %s', async (_what, row, status, message) => {
    const reply = await actions.add(row);
    expect([reply.status, messageOf(reply)]).toEqual([status, expect.stringMatching(message)]);
  });

  it.each<[string, object, object]>([
    ['a title of 255 characters', { Title: 'å'.repeat(255) }, { Title: 'å'.repeat(255) }],
    [
      'a note of 63,999 characters',
      { Title: 'x', SamNotes: 'å'.repeat(63_999) },
      { SamNotes: 'å'.repeat(63_999) },
    ],
    ['a choice of one’s own where it is allowed', { Title: 'x', SamFree: 'Två' }, { SamFree: 'Två' }],
    ['an empty text as no value', { Title: 'x', SamShort: '' }, { SamShort: null }],
    ['emoji and right-to-left text', { Title: '👩‍👩‍👧 שלום' }, { Title: '👩‍👩‍👧 שלום' }],
  ])('keeps %s', async (_what, row, kept) => {
    expect((await actions.add(row)).json).toMatchObject(kept);
  });

  it('refuses the second row with a value that must be unique, whatever its case, and names the field by title', async () => {
    expect((await actions.add({ Title: 'x', SamOpId: 'op-1' })).status).toBe(201);
    await sharePoint.call('POST', `${actions.address}/fields/getByInternalNameOrTitle('SamOpId')`, {
      body: { Title: 'Operation' },
      headers: { 'x-http-method': 'MERGE' },
    });
    const before = (await sharePoint.call('GET', `${actions.address}?$select=ItemCount`)).json.ItemCount;
    const reply = await actions.add({ Title: 'y', SamOpId: 'OP-1' });
    expect(reply.status).toBe(400);
    expect(codeOf(reply)).toContain('SPDuplicateValuesFoundException');
    expect(messageOf(reply)).toContain('[Operation]');
    expect((await sharePoint.call('GET', `${actions.address}?$select=ItemCount`)).json.ItemCount).toBe(
      before,
    );
  });

  it('lets any number of rows leave a unique column empty', async () => {
    await actions.add({ Title: 'x' });
    expect((await actions.add({ Title: 'y' })).status).toBe(201);
  });
});

describe('changing a row', () => {
  async function aRow(): Promise<{ at: string; etag: string; id: number }> {
    const { json } = await actions.add({ Title: 'Före', SamMinutes: 5 });
    return {
      at: `${actions.address}/items(${String(json.Id)})`,
      etag: json['odata.etag'],
      id: json.Id as number,
    };
  }

  it('answers 204 with the next ETag and leaves other columns alone', async () => {
    const { at, etag, id } = await aRow();
    const reply = await sharePoint.merge(at, { Title: 'Efter' }, etag);
    expect([reply.status, reply.text]).toEqual([204, '']);
    expect(reply.headers.get('etag')).toBe(etag.replace(',1"', ',2"'));
    expect((await actions.item(id)).json).toMatchObject({
      Title: 'Efter',
      SamMinutes: 5,
      'odata.etag': reply.headers.get('etag'),
    });
  });

  it('refuses a stale ETag with 412 in SharePoint’s words and changes nothing', async () => {
    const { at, etag, id } = await aRow();
    await sharePoint.merge(at, { Title: 'Först' }, etag);
    const reply = await sharePoint.merge(at, { Title: 'Sist' }, etag);
    expect(reply.status).toBe(412);
    expect(codeOf(reply)).toBe('-1, Microsoft.SharePoint.Client.ClientServiceException');
    expect(messageOf(reply)).toBe(
      `The request ETag value '${etag}' does not match the object's ETag value '${etag.replace(',1"', ',2"')}'.`,
    );
    expect((await actions.item(id)).json.Title).toBe('Först');
  });

  it('demands an If-Match header', async () => {
    const { at } = await aRow();
    const reply = await sharePoint.call('POST', at, {
      body: { Title: 'x' },
      headers: { 'x-http-method': 'MERGE' },
    });
    expect(reply.status).toBe(400);
  });

  it('refuses to empty a required column', async () => {
    const { at, etag } = await aRow();
    expect(messageOf(await sharePoint.merge(at, { Title: null }, etag))).toMatch(/required/);
  });

  it('tells a row that is gone with 404', async () => {
    const reply = await sharePoint.merge(`${actions.address}/items(99999)`, { Title: 'x' }, '*');
    expect([reply.status, messageOf(reply)]).toEqual([404, expect.stringContaining('Item does not exist')]);
  });

  it('deletes only on the present ETag', async () => {
    const { at, etag, id } = await aRow();
    await sharePoint.merge(at, { Title: 'Ny' }, etag);
    const remove = (ifMatch: string) =>
      sharePoint.call('POST', at, { headers: { 'x-http-method': 'DELETE', 'if-match': ifMatch } });
    expect((await remove(etag)).status).toBe(412);
    expect((await remove(etag.replace(',1"', ',2"'))).status).toBe(200);
    expect((await actions.item(id)).status).toBe(404);
  });
});
