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

function toOptions(texts: Texts): OptionsReading {
  const port = wholeNumber(texts.port ?? '4400', 1024, 65_530);
  if (port === null) return refuse('--port ska vara ett heltal mellan 1024 och 65530.');
  const latencyMs = wholeNumber(texts.latency ?? '0', 0, 60_000);
  if (latencyMs === null) return refuse('--latency ska vara millisekunder, högst 60000.');
  const seed = texts.seed ?? null;
  if (seed !== null && !isSeedName(seed))
    return refuse('--seed ska vara demo, empty, city eller load:<antal>.');
  const now = texts.now === undefined ? null : new Date(texts.now);
  if (now && Number.isNaN(now.getTime())) return refuse('--now ska vara en tidpunkt i ISO-form.');
  const dataFolder = resolve(texts.data ?? '.local-tenant');
  return { ok: true, options: { port, dataFolder, seed, latencyMs, now } };
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
