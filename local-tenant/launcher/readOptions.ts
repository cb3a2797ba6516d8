import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface LaunchOptions {
  readonly port: number;
  readonly dataFolder: string;
  /** Null: what the data folder holds, or the demo data in a new one. */
  readonly seed: string | null;
  readonly latencyMs: number;
  readonly now: Date | null;
}

export type OptionsReading =
  { readonly ok: true; readonly options: LaunchOptions } | { readonly ok: false; readonly message: string };

export const USAGE = `npm start -- [val]
  --port N         första porten, 4400 om inget annat sägs (fem portar i följd används)
  --data KATALOG   var data ligger, .local-tenant om inget annat sägs
  --seed SORT      demo, empty, load:<antal åtgärder> eller city
  --latency MS     väntan före varje svar från SharePoint och Graph
  --now ISO        tenantens klocka, till exempel 2026-11-23T12:00:00Z`;

const SEED = /^(demo|empty|city|load:[1-9]\d{0,6})$/;

export function isSeedName(text: string): boolean {
  return SEED.test(text);
}

interface Texts {
  readonly port?: string | undefined;
  readonly data?: string | undefined;
  readonly seed?: string | undefined;
  readonly latency?: string | undefined;
  readonly now?: string | undefined;
}

function wholeNumber(text: string, from: number, to: number): number | null {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? number : null;
}

function refuse(message: string): OptionsReading {
  return { ok: false, message };
}

/** What is wrong with each option, by the first that is wrong. */
const checks: readonly (readonly [(texts: Texts) => boolean, string])[] = [
  [
    ({ port = '4400' }) => wholeNumber(port, 1024, 65_530) !== null,
    '--port ska vara ett heltal mellan 1024 och 65530.',
  ],
  [
    ({ latency = '0' }) => wholeNumber(latency, 0, 60_000) !== null,
    '--latency ska vara millisekunder, högst 60000.',
  ],
  [({ seed = 'demo' }) => isSeedName(seed), '--seed ska vara demo, empty, city eller load:<antal>.'],
  [({ now = '2026-01-01' }) => !Number.isNaN(Date.parse(now)), '--now ska vara en tidpunkt i ISO-form.'],
];

function toOptions(texts: Texts): OptionsReading {
  const wrong = checks.find(([isRight]) => !isRight(texts));
  if (wrong) return refuse(wrong[1]);
  const { port = '4400', data = '.local-tenant', seed = null, latency = '0', now } = texts;
  const options = {
    port: Number(port),
    dataFolder: resolve(data),
    seed,
    latencyMs: Number(latency),
    now: now === undefined ? null : new Date(now),
  };
  return { ok: true, options };
}

/** Reads the command line; a refusal says in plain Swedish what is wrong. */
export function readOptions(args: readonly string[]): OptionsReading {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: text, data: text, seed: text, latency: text, now: text },
    });
    return toOptions(values);
  } catch (error) {
    if (error instanceof TypeError) return refuse(error.message);
    throw error;
  }
}
