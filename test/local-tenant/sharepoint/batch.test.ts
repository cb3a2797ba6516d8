import { aList, BATCH_HEADERS, changeset, text } from './aList.ts';
import type { ListUnderTest } from './aList.ts';
import { aSharePoint, SITE } from './aSharePoint.ts';
import type { SharePointUnderTest } from './aSharePoint.ts';

let sharePoint: SharePointUnderTest;
let list: ListUnderTest;

beforeAll(async () => {
  sharePoint = await aSharePoint();
  list = await aList(sharePoint, 'Actions', [text('SamOpId', { Indexed: true, EnforceUniqueValues: true })]);
});
afterAll(() => sharePoint.stop());

const batch = (body: string) => sharePoint.call('POST', '$batch', { body, headers: BATCH_HEADERS });
const statuses = (answer: string): number[] =>
  [...answer.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));

interface Part {
  readonly method: string;
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

function part({ method, address, headers = {}, body }: Part): string {
  const lines = Object.entries({ accept: 'application/json', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const url = address.startsWith('http') ? address : `${sharePoint.origin}${SITE}/_api/${address}`;
  return `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${method} ${url} HTTP/1.1\n${lines.join('\n')}\n\n${body === undefined ? '' : `${JSON.stringify(body)}\n\n`}`;
}

/** Queries as parts of their own, consecutive writes in one changeset, as PnPjs does. */
function mixed(parts: readonly Part[]): string {
  let text = '';
  let within = false;
  for (const each of parts) {
    if (each.method === 'GET') text += `${within ? '--changeset_b--\n\n' : ''}--batch_a\n${part(each)}`;
    else
      text += `${within ? '' : '--batch_a\nContent-Type: multipart/mixed; boundary="changeset_b"\n\n'}--changeset_b\n${part(each)}`;
    within = each.method !== 'GET';
  }
  return `${text}${within ? '--changeset_b--\n\n' : ''}--batch_a--\n`;
}

describe('a batch', () => {
  it('answers each part in order, with its ETag among the inner headers', async () => {
    const first = await list.add({ Title: 'Ett' });
    const at = `${list.address}/items(${String(first.json.Id)})`;
    const reply = await batch(
      mixed([
        { method: 'GET', address: `${at}?$select=Title` },
        { method: 'POST', address: `${list.address}/items`, body: { Title: 'Två' } },
        {
          method: 'MERGE',
          address: at,
          headers: { 'if-match': first.json['odata.etag'] },
          body: { Title: 'Nytt' },
        },
        { method: 'GET', address: `${at}?$select=Title` },
        { method: 'DELETE', address: at, headers: { 'if-match': '*' } },
      ]),
    );
    expect(reply.status).toBe(200);
    expect(statuses(reply.text)).toEqual([200, 201, 204, 200, 200]);
    expect(reply.text).toMatch(/^--batchresponse_[^\r\n]+\r\nContent-Type: application\/http\r\n/);
    expect(reply.text.trimEnd()).toMatch(/--batchresponse_[0-9a-f-]+--$/);
    expect([...reply.text.matchAll(/^ETAG: ("[^"]+")/gm)]).toHaveLength(4);
    expect([...reply.text.matchAll(/"Title":"([^"]+)"/g)].map(([, title]) => title)).toEqual([
      'Ett',
      'Två',
      'Nytt',
    ]);
  });

  it('does the rest of a changeset when one part fails', async () => {
    const before = (await list.rows('$select=Id')).length;
    const reply = await batch(
      changeset(sharePoint.origin, list.address, [
        { Title: 'a', SamOpId: 'samma' },
        { Title: 'b', SamOpId: 'samma' },
        { Title: 'c', SamNowhere: 1 },
        { Title: 'd' },
      ]),
    );
    expect(statuses(reply.text)).toEqual([201, 400, 400, 201]);
    expect(await list.rows('$select=Id')).toHaveLength(before + 2);
    expect(reply.text).toContain('SPDuplicateValuesFoundException');
  });

  it('is read with LF and with CRLF line ends', async () => {
    const body = changeset(sharePoint.origin, list.address, [{ Title: 'x' }]);
    expect(statuses((await batch(body.replaceAll('\n', '\r\n'))).text)).toEqual([201]);
  });

  it('keeps line breaks and boundary-like text inside a value', async () => {
    const notes = await aList(sharePoint, 'Notes', [{ title: 'SamNotes', kind: 3 }]);
    const value = 'rad\n--changeset_b--\r\n\r\nHTTP/1.1 200 OK\n--batch_a';
    await notes.addMany([{ Title: 'x', SamNotes: value }]);
    expect((await notes.item(1)).json.SamNotes).toBe(value);
  });

  it('takes 100 parts and not one more, and then does nothing at all', async () => {
    const rows = (many: number): object[] =>
      Array.from({ length: many }, (_, index) => ({ Title: `Rad ${index}` }));
    const count = async (): Promise<number> =>
      (await sharePoint.call('GET', `${list.address}?$select=ItemCount`)).json.ItemCount;
    const before = await count();
    expect(statuses((await batch(changeset(sharePoint.origin, list.address, rows(100)))).text)).toHaveLength(
      100,
    );
    const refused = await batch(changeset(sharePoint.origin, list.address, rows(101)));
    expect([refused.status, await count()]).toEqual([400, before + 100]);
  });

  it('takes 1,048,576 bytes and not one more', async () => {
    const body = changeset(sharePoint.origin, list.address, [{ Title: 'x' }]);
    const filled = (bytes: number): string => body + '\n'.repeat(bytes - Buffer.byteLength(body));
    expect((await batch(filled(1_048_576))).status).toBe(200);
    expect((await batch(filled(1_048_577))).status).toBe(400);
  });

  it.each<[string, () => Part]>([
    ['of another site', () => ({ method: 'GET', address: `${sharePoint.origin}/sites/annan/_api/web` })],
    ['of another service', () => ({ method: 'GET', address: `http://127.0.0.1:1${SITE}/_api/web` })],
    ['that is a batch itself', () => ({ method: 'POST', address: '$batch' })],
  ])('refuses a part %s', async (_what, make) => {
    const reply = await batch(mixed([make(), { method: 'GET', address: 'web?$select=Title' }]));
    expect(statuses(reply.text)).toEqual([400, 200]);
  });

  it('answers a part that is not implemented with 501', async () => {
    const reply = await batch(mixed([{ method: 'GET', address: 'web/features' }]));
    expect(statuses(reply.text)).toEqual([501]);
  });

  it.each([
    ['no boundary', { 'content-type': 'application/json' }, '--batch_a--\n'],
    ['no end', BATCH_HEADERS, '--batch_a\n'],
    [
      'a write outside a changeset',
      BATCH_HEADERS,
      '--batch_a\nContent-Type: application/http\n\nPOST http://x/_api/web HTTP/1.1\n\n{}\n--batch_a--\n',
    ],
    [
      'a part without request',
      BATCH_HEADERS,
      '--batch_a\nContent-Type: application/http\n\nhej\n--batch_a--\n',
    ],
  ])('is refused as a whole with %s', async (_what, headers, body) => {
    expect((await sharePoint.call('POST', '$batch', { body, headers })).status).toBe(400);
  });

  it('is one row in the log, with the number of its parts', async () => {
    await batch(changeset(sharePoint.origin, list.address, [{ Title: 'x' }, { Title: 'y' }]));
    expect(sharePoint.log.since(0).at(-1)).toMatchObject({
      method: 'POST',
      path: `${SITE}/_api/$batch`,
      batchParts: 2,
      persona: 'administrator',
    });
  });
});
