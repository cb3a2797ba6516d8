import type { Reply, SharePointUnderTest } from './aSharePoint.ts';
import type { Shown } from './shown.ts';
import { SITE } from './aSharePoint.ts';

export interface FieldOrder {
  readonly title: string;
  readonly kind: number;
  readonly more?: object;
}

export const text = (title: string, more: object = {}): FieldOrder => ({ title, kind: 2, more });
export const note = (title: string): FieldOrder => ({ title, kind: 3 });
export const dateOnly = (title: string, more: object = {}): FieldOrder => ({
  title,
  kind: 4,
  more: { DisplayFormat: 0, ...more },
});
export const dateTime = (title: string): FieldOrder => ({ title, kind: 4, more: { DisplayFormat: 1 } });
export const choice = (title: string, choices: string[], more: object = {}): FieldOrder => ({
  title,
  kind: 6,
  more: { Choices: choices, ...more },
});
export const yesNo = (title: string): FieldOrder => ({ title, kind: 8 });
export const number = (title: string, more: object = {}): FieldOrder => ({ title, kind: 9, more });
export const person = (title: string): FieldOrder => ({ title, kind: 20 });

export interface ListUnderTest {
  readonly id: string;
  /** `web/getList('/sites/provet/Lists/Actions')`. */
  readonly address: string;
  readonly addField: (order: FieldOrder) => Promise<Reply>;
  readonly addLookup: (title: string, target: ListUnderTest) => Promise<Reply>;
  /** Adds a row and gives the answer. */
  readonly add: (row: object, as?: string) => Promise<Reply>;
  /** Adds rows by `$batch`, 100 at a time. */
  readonly addMany: (rows: readonly object[]) => Promise<void>;
  readonly read: (query: string, as?: string) => Promise<Reply>;
  /** The rows that a query finds; fails the test when it is refused. */
  readonly rows: (query: string, as?: string) => Promise<readonly Shown[]>;
  readonly item: (id: number | string, query?: string, as?: string) => Promise<Reply>;
}

export function changeset(origin: string, address: string, rows: readonly object[]): string {
  const parts = rows.map((row) =>
    [
      '--changeset_b',
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      '',
      `POST ${origin}${SITE}/_api/${address}/items HTTP/1.1`,
      'accept: application/json;odata=nometadata',
      'content-type: application/json;charset=utf-8',
      '',
      JSON.stringify(row),
      '',
      '',
    ].join('\n'),
  );
  return `--batch_a\nContent-Type: multipart/mixed; boundary="changeset_b"\n\n${parts.join('')}--changeset_b--\n\n--batch_a--\n`;
}

export const BATCH_HEADERS = { 'content-type': 'multipart/mixed; boundary=batch_a' };

function expectStatus(reply: Reply, status: number): Reply {
  if (reply.status !== status) throw new Error(`${status} expected, got ${reply.status}: ${reply.text}`);
  return reply;
}

/** A list with its columns, made over REST by the site's owner. */
export async function aList(
  sharePoint: SharePointUnderTest,
  name: string,
  fields: readonly FieldOrder[] = [],
  settings: object = {},
): Promise<ListUnderTest> {
  const { call } = sharePoint;
  const created = expectStatus(
    await call('POST', 'web/lists', {
      body: { Title: name, BaseTemplate: 100, Description: '', ...settings },
    }),
    201,
  );
  const address = `web/getList('${encodeURIComponent(`${SITE}/Lists/${name}`)}')`;
  const list: ListUnderTest = {
    id: String(created.json.Id),
    address,
    addField: ({ title, kind, more }) =>
      call('POST', `${address}/fields`, { body: { Title: title, FieldTypeKind: kind, ...more } }),
    addLookup: (title, target) =>
      call('POST', `${address}/fields/AddField`, {
        body: {
          parameters: { Title: title, FieldTypeKind: 7, LookupListId: target.id, LookupFieldName: 'Title' },
        },
      }),
    add: (row, as = 'administrator') => call('POST', `${address}/items`, { as, body: row }),
    addMany: async (rows) => {
      for (let from = 0; from < rows.length; from += 100) {
        const some = rows.slice(from, from + 100);
        const body = changeset(sharePoint.origin, address, some);
        const reply = await call('POST', '$batch', { body, headers: BATCH_HEADERS });
        const done = reply.text.match(/HTTP\/1\.1 201/g)?.length ?? 0;
        if (done !== some.length) throw new Error(reply.text.slice(0, 1000));
      }
    },
    read: (query, as = 'administrator') => call('GET', `${address}/items?${query}`, { as }),
    rows: async (query, as = 'administrator') =>
      expectStatus(await call('GET', `${address}/items?${query}`, { as }), 200).json.value,
    item: (id, query = '', as = 'administrator') => call('GET', `${address}/items(${id})?${query}`, { as }),
  };
  for (const field of fields) expectStatus(await list.addField(field), 201);
  return list;
}

/** SharePoint's own code in a refusal's body. */
export const codeOf = (reply: Reply): string => reply.json['odata.error']?.code ?? '';
export const messageOf = (reply: Reply): string => reply.json['odata.error']?.message.value ?? '';
