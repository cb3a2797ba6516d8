import { aList, note } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let call: SharePointUnderTest['call'];
let list: ListUnderTest;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  call = sharePoint.call;
  list = await aList(sharePoint, 'Notes', [note('SamText')]);
});
afterAll(() => sharePoint.stop());

interface Change {
  readonly ChangeToken: { readonly StringValue: string };
  readonly ChangeType: number;
  readonly ItemId: number;
}

async function now(): Promise<string> {
  const { text } = await call('GET', 'web?$select=CurrentChangeToken');
  return (JSON.parse(text) as { CurrentChangeToken: { StringValue: string } }).CurrentChangeToken.StringValue;
}

const all = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
const changes = (token: string, query: object = all) =>
  call('POST', 'web/getchanges', { body: { query: { ...query, ChangeTokenStart: { StringValue: token } } } });
const seen = async (token: string, query?: object): Promise<readonly Change[]> =>
  (JSON.parse((await changes(token, query)).text) as { value: Change[] }).value;

describe('the change log of a web', () => {
  it('tells which rows have been added, changed, thrown away and restored since a token', async () => {
    const token = await now();
    expect(await seen(token)).toEqual([]);
    const { json } = await list.add({ Title: 'Ett' });
    const at = `${list.address}/items(${String(json.Id)})`;
    await sharePoint.merge(at, { Title: 'Två' }, '*');
    const bin = (JSON.parse((await call('POST', `${at}/recycle`)).text) as { value: string }).value;
    await call('POST', `web/recyclebin('${bin}')/restore`);
    const told = await seen(token);
    expect(told.map(({ ChangeType, ItemId }) => [ChangeType, ItemId])).toEqual(
      [1, 2, 3, 7].map((kind) => [kind, json.Id]),
    );
    expect(await seen(told[1]?.ChangeToken.StringValue ?? '')).toHaveLength(2);
    expect(await seen(token, { Item: true, Update: true })).toHaveLength(1);
    expect(await seen(await now())).toEqual([]);
  });

  it('refuses a token that it has forgotten, one of another web, and what it does not know', async () => {
    const token = await now();
    const other = token.replace(/;[0-9a-f-]{36};/i, ';00000000-0000-4000-8000-000000000000;');
    expect((await changes(other)).status).toBe(400);
    expect((await changes(token, { ...all, Web: true })).status).toBe(501);
    const was = sharePoint.clock.now().getTime();
    sharePoint.clock.set(new Date(was + 61 * 24 * 3600 * 1000));
    const late = await changes(token);
    expect([late.status, late.text]).toEqual([400, expect.stringContaining('before the start')]);
  });
});
