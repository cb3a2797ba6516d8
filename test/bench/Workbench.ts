import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { growRegister } from './growRegister.ts';
import { startLocalTenant, type LocalTenant, type TenantOptions } from '../support/localTenant.ts';
import { rounded } from './statistics.ts';

export const benchSite = 'est-sodermalm';

/** Milliseconds added to every answer of SharePoint and of the tabs' server. */
export const benchLatency = 80;

/** More rows than this are not all written by the product. */
const mostWritten = 200_000;
const writtenOfMany = 20_000;

/** What the sections of a bench run share: begun when the first one asks for it, ended with the run. */
export class Workbench {
  readonly rows = Number(process.env['BENCH_ROWS'] ?? 100_000);
  private readonly ends: (() => Promise<void>)[] = [];
  private shownBrowser: Promise<Browser> | null = null;
  private loadedTenant: Promise<LocalTenant> | null = null;

  browser(): Promise<Browser> {
    this.shownBrowser ??= openBrowser().then((browser) => this.ending(browser, () => browser.close()));
    return this.shownBrowser;
  }

  /** A tenant whose one forum holds `rows` actions. */
  loaded(): Promise<LocalTenant> {
    this.loadedTenant ??= this.rows > mostWritten ? this.grown() : this.start(`load:${this.rows}`);
    return this.loadedTenant;
  }

  async start(
    seed: string,
    more: Pick<TenantOptions, 'tabs' | 'latency' | 'service' | 'from'> = {},
  ): Promise<LocalTenant> {
    say(`Seeding ${seed} …`);
    const tenant = await startLocalTenant({
      seed,
      latency: benchLatency,
      tabsLatency: benchLatency,
      patience: 600_000,
      ...more,
    });
    return this.ending(tenant, () => tenant.stop());
  }

  async end(): Promise<void> {
    for (const end of this.ends.reverse()) await end();
  }

  /** The product writes a part of the rows, and the rest are copies of them. */
  private async grown(): Promise<LocalTenant> {
    const seed = `load:${writtenOfMany}`;
    const part = await this.start(seed, { latency: 0 });
    say(`Growing the register to ${this.rows} rows …`);
    const from = growRegister(part.data, Math.round(this.rows / writtenOfMany));
    await part.stop();
    this.ends.push(() => rm(from, { recursive: true, force: true }));
    return this.start(seed, { from });
  }

  private ending<T>(thing: T, end: () => Promise<void>): T {
    this.ends.push(end);
    return thing;
  }
}

/** The first meeting of the forum in a state, as SharePoint words it. */
export async function firstMeeting(tenant: LocalTenant, state: 'Planerat' | 'Genomfört'): Promise<number> {
  const { meetings } = await tenant.health();
  const found = meetings.find((meeting) => meeting.site === benchSite && meeting.state === state);
  if (!found) throw new Error(`The seed holds no meeting in state ${state}.`);
  return found.id;
}

/** What a process holds right now; null where the system does not tell. */
export function megabytes(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : rounded(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}

export const say = (text: string): void => void process.stderr.write(`${text}\n`);
