import '@pnp/sp/files/folder.js';
import '@pnp/sp/folders/web.js';
import { listPath } from '../../../shared/adapters/sharepoint/lists/listPath';
import { SharePointWorkshop } from '../../../shared/adapters/sharepoint/provisioning/SharePointWorkshop';
import { SiteConnection, type Call } from '../../../shared/adapters/sharepoint/http/SiteConnection';
import {
  makeProvisionSite,
  type SiteProvisioning,
} from '../../../shared/application/provisioning/provisionSite';
import type {
  ColumnSchema,
  ListSchema,
  SiteSchema,
} from '../../../shared/application/provisioning/SiteSchema';
import { the } from '../../support/the';
import { briefPatience, descriptionOf, type TenantWorld } from '../tenantWorld';
import { earlierSchema } from './earlierSchema';

type Row = Readonly<Record<string, unknown>>;
type RowOf = (row: number) => Row;

/** A value of each kind that says which row it is of. */
export const samples: Record<ColumnSchema['kind'], (row: number, column: ColumnSchema) => unknown> = {
  text: (row, { name }) => `${name} ${row}; åäö "citat" <b>`,
  note: (row) => `Rad ett av ${row}\nRad två 😀`,
  number: (row) => row,
  boolean: (row) => row % 2 === 0,
  date: (row) => `2026-0${1 + (row % 9)}-1${row % 10}T12:00:00Z`,
  moment: (row) => `2026-0${1 + (row % 9)}-1${row % 10}T09:3${row % 10}:00Z`,
  choice: (row, { choices }) => choices[row % choices.length],
  lookup: () => {
    throw new Error('Version 1 had no lookups');
  },
};

/** Every column filled. */
export const filled =
  ({ columns }: ListSchema): RowOf =>
  (row) =>
    Object.fromEntries(columns.map((column) => [column.name, samples[column.kind](row, column)]));

/** A site as version 1 of the product made it, by today's provisioning and the schema of that day. */
export class EarlierSite {
  readonly schema: SiteSchema;
  private readonly world: TenantWorld;
  private readonly kind: 'forum' | 'programme';
  private readonly path: string;
  private readonly connection: SiteConnection;

  constructor(world: TenantWorld, kind: 'forum' | 'programme', path: string) {
    this.schema = earlierSchema(kind, 1);
    this.world = world;
    this.kind = kind;
    this.path = path;
    this.connection = new SiteConnection({
      url: world.tenant.sharePoint + path,
      signIn: { kind: 'token', tokens: () => world.tenant.token('administrator') },
      patience: briefPatience,
    });
  }

  provisioningOf(schema: SiteSchema): SiteProvisioning {
    const workshop = new SharePointWorkshop(this.connection, schema);
    return makeProvisionSite(workshop, schema, descriptionOf(this.kind));
  }

  listOf(name: string): ListSchema {
    return the(this.schema.lists.find((list) => list.name === name));
  }

  /** A hundred rows a request. */
  async fill(list: string, length: number, rowOf: RowOf = filled(this.listOf(list))): Promise<void> {
    const address = listPath(this.path, this.listOf(list));
    await this.send(
      Array.from(
        { length },
        (_, place): Call<unknown> =>
          (web) =>
            web.getList(address).items.add(rowOf(place + 1)),
      ),
    );
  }

  /** Files of a library, each with its row. */
  async upload(list: string, length: number): Promise<void> {
    const schema = this.listOf(list);
    const address = listPath(this.path, schema);
    const rows = Array.from({ length }, (_, place) => place + 1);
    for (const row of rows)
      await this.connection.one((web) =>
        web.getFolderByServerRelativePath(address).files.addUsingPath(`Fil ${row}.txt`, `Innehåll ${row}`),
      );
    const describe = filled(schema);
    await this.send(
      rows.map((row) => (web) => web.getList(address).items.getById(row).update(describe(row))),
    );
  }

  /** All rows of a list with these columns. */
  async rows(list: string, wanted: readonly string[]): Promise<readonly Row[]> {
    const found: Row[] = [];
    const from = listPath(this.path, this.listOf(list));
    let address = `${this.path}/_api/web/getList('${from}')/items?$select=${wanted.join(',')}&$top=5000`;
    while (address !== '') {
      const page = await this.world.tenant.read<{
        value: readonly Row[];
        'odata.nextLink'?: string;
      }>('administrator', address);
      found.push(...page.value);
      address = (page['odata.nextLink'] ?? '').replace(this.world.tenant.sharePoint, '');
    }
    return found;
  }

  /** All rows of a list as they stand, by what no upgrade may touch. */
  async standing(list: string, besides: readonly string[] = []): Promise<readonly Row[]> {
    const names = this.listOf(list)
      .columns.map(({ name }) => name)
      .filter((name) => !besides.includes(name));
    const found = await this.rows(list, ['Id', 'Created', 'AuthorId', ...names]);
    return found.map(({ 'odata.etag': _version, ...row }) => row);
  }

  private async send(calls: readonly Call<unknown>[]): Promise<void> {
    const written = await this.connection.batch(calls);
    for (const part of written) if (part.status === 'rejected') throw part.reason;
  }
}
