import { aList, dateOnly, dateTime, messageOf } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let list: ListUnderTest;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  list = await aList(sharePoint, 'Dated', [dateOnly('SamDueDate'), dateTime('SamStart')]);
});
afterAll(() => sharePoint.stop());

describe('a date-only column', () => {
  it.each<[string, string, string]>([
    ['a winter day', '2026-12-04T00:00:00+01:00', '2026-12-03T23:00:00Z'],
    ['a winter instant late in the local evening', '2026-12-04T22:59:00Z', '2026-12-03T23:00:00Z'],
    ['a winter instant past local midnight', '2026-12-04T23:00:00Z', '2026-12-04T23:00:00Z'],
    ['a summer day', '2026-07-01T10:00:00Z', '2026-06-30T22:00:00Z'],
    ['the day the clocks go forward', '2026-03-29T12:00:00Z', '2026-03-28T23:00:00Z'],
    ['the day after', '2026-03-30T12:00:00Z', '2026-03-29T22:00:00Z'],
    ['the day the clocks go back', '2026-10-25T12:00:00Z', '2026-10-24T22:00:00Z'],
    ['the day after that', '2026-10-26T12:00:00Z', '2026-10-25T23:00:00Z'],
    ['the hour that comes twice, first time', '2026-10-25T00:30:00Z', '2026-10-24T22:00:00Z'],
    ['the hour that comes twice, second time', '2026-10-25T01:30:00Z', '2026-10-24T22:00:00Z'],
    ['a leap day', '2028-02-29T12:00:00Z', '2028-02-28T23:00:00Z'],
  ])('comes back as local midnight for %s', async (_what, sent, shown) => {
    expect((await list.add({ Title: 'x', SamDueDate: sent })).json.SamDueDate).toBe(shown);
  });

  it('is found by that midnight', async () => {
    await list.add({ Title: 'Den sökta', SamDueDate: '2031-05-05T10:00:00Z' });
    const rows = await list.rows(`$filter=SamDueDate eq datetime'2031-05-04T22:00:00Z'&$select=Title`);
    expect(rows.map(({ Title }) => Title)).toEqual(['Den sökta']);
  });
});

describe('a date and time column', () => {
  it('keeps the instant to the second', async () => {
    const sent = { Title: 'x', SamStart: '2026-12-04T13:15:16.789+01:00' };
    expect((await list.add(sent)).json.SamStart).toBe('2026-12-04T12:15:16Z');
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-12-04T25:00:00Z',
    '+020226-01-01T00:00:00Z',
    '1899-12-31T00:00:00Z',
    '8901-01-01T00:00:00Z',
    '2026-12-04',
    '2026-12-04T12:00:00',
    'i morgon',
    '',
  ])('refuses %s', async (value) => {
    const reply = await list.add({ Title: 'x', SamStart: value });
    expect([reply.status, messageOf(reply)]).toEqual([400, expect.stringContaining('Edm.DateTime')]);
  });
});

describe('stamps', () => {
  it('follow the tenant’s clock in whole seconds', async () => {
    sharePoint.clock.set(new Date('2027-01-02T03:04:05.678Z'));
    const { json } = await list.add({ Title: 'x' });
    const dates = await sharePoint.call(
      'GET',
      `${list.address}?$select=LastItemModifiedDate,LastItemDeletedDate`,
    );
    sharePoint.clock.set(null);
    expect([json.Created, json.Modified]).toEqual(['2027-01-02T03:04:05Z', '2027-01-02T03:04:05Z']);
    expect(dates.json.LastItemModifiedDate).toBe('2027-01-02T03:04:05Z');
  });

  it('tell a deletion apart from a change', async () => {
    const dates = async () =>
      (await sharePoint.call('GET', `${list.address}?$select=LastItemModifiedDate,LastItemDeletedDate`)).json;
    const { json } = await list.add({ Title: 'x' });
    sharePoint.clock.set(new Date('2027-02-01T00:00:00Z'));
    const before = await dates();
    await sharePoint.call('POST', `${list.address}/items(${String(json.Id)})/recycle`);
    const after = await dates();
    sharePoint.clock.set(null);
    expect(after.LastItemModifiedDate).toBe(before.LastItemModifiedDate);
    expect(after.LastItemDeletedDate).toBe('2027-02-01T00:00:00Z');
  });
});
