import '@pnp/sp/webs';
import '@pnp/sp/batching.js';
import { spfi, type SPFI } from '@pnp/sp';
import { behaviours, type SignIn } from './behaviours';
import type { Call, Settled } from './Call';
import { statusOf } from './httpStatus';
import { Gathering } from './Gathering';
import type { JoinReadings } from './joinReadings';
import { backoff, everydayPatience, type Patience } from './Patience';
import { throttledStatuses } from './patientFetch';
import { SiteGate } from './SiteGate';

export type { Call, Settled } from './Call';
type SettledAll<Calls> = {
  -readonly [Index in keyof Calls]: Calls[Index] extends Call<infer T> ? Settled<T> : never;
};

export interface SiteConnectionSetup {
  /** `https://tenant.sharepoint.com/sites/est-sodermalm` */
  readonly url: string;
  readonly signIn: SignIn;
  readonly patience?: Patience;
  /** Shared by all sites of a client, since SharePoint counts per person; the connection's own unless given. */
  readonly gate?: SiteGate;
  /**
   * Whether a write may be sent again after a connection without an answer. The registers' writes are safe by their
   * operation ids; provisioning's are not.
   */
  readonly repeatWrites?: boolean;
  /** How long a call waits for others to go along with it; unset, each goes at once. */
  readonly gatherMs?: number;
  /** Makes one plain request of several readings where it can. */
  readonly join?: JoinReadings;
}

const largestBatch = 100;

/** All requests to one site: its client's gate, one patience, batches of at most a hundred. */
export class SiteConnection {
  /** The site's path: `/sites/est-sodermalm`. */
  readonly path: string;
  readonly url: string;
  private readonly sp: SPFI;
  private readonly gate: SiteGate;
  private readonly patience: Patience;
  private readonly gathering: Gathering | null;
  private readonly join: JoinReadings;

  constructor(setup: SiteConnectionSetup) {
    const { url, signIn, patience = everydayPatience, repeatWrites = true } = setup;
    this.url = url;
    this.path = new URL(url).pathname;
    this.patience = patience;
    this.gate = setup.gate ?? new SiteGate(patience);
    const mayRepeat = (init: RequestInit): boolean => repeatWrites || init.method === 'GET';
    const { gatherMs, join = () => null } = setup;
    this.join = join;
    this.gathering =
      gatherMs === undefined
        ? null
        : new Gathering(
            (calls) => this.sendGathered(calls),
            () => patience.sleep(gatherMs),
          );
    this.sp = spfi(url).using(behaviours(signIn, { gate: this.gate, patience, mayRepeat }));
  }

  one<T>(call: Call<T>): Promise<T> {
    return call(this.sp.web);
  }

  /** A reading, which goes along with what else is asked of the site in the same moment. */
  async read<T>(call: Call<T>): Promise<T> {
    if (this.gathering === null) return this.one(call);
    const [part] = (await this.gathering.add([call])) as readonly [Settled<T>];
    if (part.status === 'rejected') throw part.reason;
    return part.value;
  }

  /**
   * One request for all calls. Each settles by itself: SharePoint does the rest of a batch although one part is
   * refused. Parts refused for load are sent again after the wait, and only they.
   */
  async batch<const Calls extends readonly Call<unknown>[]>(calls: Calls): Promise<SettledAll<Calls>> {
    const settled = await (this.gathering?.add(calls) ?? this.sendAll(calls));
    return settled as SettledAll<Calls>;
  }

  /** A single call needs no batch around it. */
  private async sendGathered(calls: readonly Call<unknown>[]): Promise<readonly Settled<unknown>[]> {
    const [only, ...others] = calls;
    const joined = this.join(calls);
    if (joined !== null) return joined((call) => this.one(call));
    if (only === undefined || others.length > 0) return this.sendAll(calls);
    return Promise.allSettled([this.one(only)]);
  }

  private async sendAll(calls: readonly Call<unknown>[]): Promise<readonly Settled<unknown>[]> {
    const settled: Settled<unknown>[] = [];
    for (let from = 0; from < calls.length; from += largestBatch) {
      settled.push(...(await this.patiently(calls.slice(from, from + largestBatch))));
    }
    return settled;
  }

  private async patiently(calls: readonly Call<unknown>[]): Promise<Settled<unknown>[]> {
    const settled = await this.send(calls);
    for (let attempt = 1; attempt < this.patience.attemptsWhenThrottled; attempt += 1) {
      const throttled = settled.flatMap((part, index) => (isThrottled(part) ? [index] : []));
      if (throttled.length === 0) break;
      this.gate.close(backoff(attempt, this.patience));
      // As with a single request: whoever is asked to wait for minutes says so instead.
      if (this.gate.remaining() > 2 * this.patience.longestWaitMs) break;
      const again = await this.send(throttled.flatMap((index) => calls[index] ?? []));
      throttled.forEach((index, place) => {
        const part = again[place];
        if (part !== undefined) settled[index] = part;
      });
    }
    return settled;
  }

  private async send(calls: readonly Call<unknown>[]): Promise<Settled<unknown>[]> {
    const [batched, execute] = this.sp.batched({ maxRequests: largestBatch });
    const parts = Promise.allSettled(calls.map((call) => call(batched.web)));
    // When the batch itself fails its parts never settle, so they are not waited for.
    await execute();
    return parts;
  }
}

const isThrottled = (part: Settled<unknown>): boolean =>
  part.status === 'rejected' && throttledStatuses.has(statusOf(part.reason) ?? 0);
