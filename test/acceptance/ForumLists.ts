import type { LocalTenant } from '../support/localTenant';

export type ListRow = Readonly<Record<string, unknown>> & { readonly Id: number; readonly Title: string };

/** SharePoint seen from outside the product: plain REST, as a reader of the forum. */
export class ForumLists {
  private readonly tenant: LocalTenant;
  private readonly site: string;

  constructor(tenant: LocalTenant, site: string) {
    this.tenant = tenant;
    this.site = site;
  }

  async rows(list: string, query = '$top=200'): Promise<readonly ListRow[]> {
    const address = `${this.tenant.sharePoint}/sites/${this.site}/_api/web/getList('/sites/${this.site}/Lists/${list}')/items?${query}`;
    const { value } = await inAnyWeather(() =>
      this.tenant.read<{ value: readonly ListRow[] }>('controller', encodeURI(address)),
    );
    return value;
  }

  /** Changes every row of a list, as somebody who works in SharePoint itself. */
  async changeAll(persona: string, list: string, fields: object): Promise<void> {
    const items = `${this.tenant.sharePoint}/sites/${this.site}/_api/web/getList('/sites/${this.site}/Lists/${list}')/items`;
    for (const { Id } of await this.rows(list)) await this.tenant.write(persona, `${items}(${Id})`, fields);
  }

  async row(list: string, title: string): Promise<ListRow> {
    const found = (await this.rows(list, '$top=500')).find((row) => row.Title === title);
    if (!found) throw new Error(`${list} holds no "${title}".`);
    return found;
  }
}

/** Faults strike whoever reads; reading may be done again as often as it takes. */
async function inAnyWeather<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read();
    } catch (error) {
      const passes = /^(429|503) |ECONNRESET|socket hang up/.test(
        error instanceof Error ? error.message : '',
      );
      if (!passes || tries === 8) throw error;
    }
  }
}
