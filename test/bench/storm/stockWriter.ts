import { spfi, SPBrowser, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import type { Queryable } from '@pnp/queryable';
import type { Acknowledged } from './Acknowledged.ts';
import { forumSite } from './StormWorld.ts';

interface CountedRow {
  readonly SamCarriedOver: number | null;
}

/** PnPjs as its documentation shows it: its own headers, three attempts, `If-Match: *`. */
export class StockWriter {
  private readonly sp: SPFI;
  private readonly hot: readonly number[];
  private readonly said: Acknowledged;

  constructor({ url, token }: { url: string; token: string }, hot: readonly number[], said: Acknowledged) {
    this.hot = hot;
    this.said = said;
    this.sp = spfi(url).using(SPBrowser({ baseUrl: url }), (instance: Queryable) => {
      instance.on.auth.replace((address, init) => {
        init.headers = { ...(init.headers as Record<string, string>), Authorization: `Bearer ${token}` };
        return Promise.resolve([address, init]);
      });
      return instance;
    });
  }

  /** What fails in the end is not acknowledged, and is not counted. */
  async addRow(marker: string): Promise<void> {
    try {
      await this.actions().items.add({ Title: marker });
      this.said.rows.push(marker);
    } catch {
      this.said.refused += 1;
    }
  }

  async countUp(place: number): Promise<void> {
    const item = this.actions().items.getById(this.hot[place % this.hot.length] ?? 0);
    try {
      const { SamCarriedOver } = await item.select('SamCarriedOver')<CountedRow>();
      await item.update({ SamCarriedOver: (SamCarriedOver ?? 0) + 1 });
      this.said.counts += 1;
    } catch {
      this.said.refused += 1;
    }
  }

  private actions() {
    return this.sp.web.getList(`${forumSite}/Lists/Actions`);
  }
}
