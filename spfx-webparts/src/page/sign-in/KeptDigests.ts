interface Kept {
  readonly value: string;
  readonly until: number;
}

/** SharePoint's usual half hour, less what a request may take and a clock be wrong. */
const keptForMs = 25 * 60_000;

/**
 * The digests of the sites that a reader's page has written to or asked in bundles. SharePoint gives one for each
 * person and site collection, good for half an hour; kept with the tab, the next page need not ask for it again.
 */
export class KeptDigests {
  private readonly reader: string;
  private readonly storage: Storage | null;
  private readonly now: () => number;
  private readonly coming = new Map<string, Promise<string | null>>();
  private readonly seen = new Set<string>();

  /** Nothing is kept where the page does not tell who reads: another person's digest is refused. */
  constructor(reader: string, storage: Storage | null, now = Date.now) {
    this.reader = reader;
    this.storage = reader === '' ? null : storage;
    this.now = now;
  }

  /** Null where none is known: then the request asks for one itself. */
  async of(site: string): Promise<string | null> {
    return this.kept(site) ?? (await this.coming.get(site)) ?? null;
  }

  /** Asks for a site's digest before anything needs it, while the page fetches its scripts. */
  askAhead(site: string, ask: (site: string) => Promise<string | null>): void {
    if (this.storage === null || this.kept(site) !== null || this.coming.has(site)) return;
    const coming = ask(site)
      .catch(() => null)
      .then((value) => {
        if (value !== null) this.keep(site, value);
        this.coming.delete(site);
        return value;
      });
    this.coming.set(site, coming);
  }

  /** A digest that has been in use for a while is not new because it is used once more. */
  keep(site: string, value: string): void {
    if (this.seen.has(value)) return;
    this.seen.add(value);
    const kept: Kept = { value, until: this.now() + keptForMs };
    try {
      this.storage?.setItem(this.key(site), JSON.stringify(kept));
    } catch {
      // A full or forbidden storage only costs a request.
    }
  }

  /** After a refusal: it may be of any site's. */
  forgetAll(): void {
    for (const key of Object.keys(this.storage ?? {}))
      if (key.startsWith(this.key(''))) this.storage?.removeItem(key);
  }

  private kept(site: string): string | null {
    try {
      const { value, until } = JSON.parse(this.storage?.getItem(this.key(site)) ?? '{}') as Partial<Kept>;
      if (typeof value !== 'string' || !(Number(until) > this.now())) return null;
      this.seen.add(value);
      return value;
    } catch {
      return null;
    }
  }

  private key(site: string): string {
    return `samverkansrummet digest ${this.reader} ${site.toLowerCase()}`;
  }
}
