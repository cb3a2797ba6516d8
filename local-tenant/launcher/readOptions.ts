import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readMoment } from '../readMoment.ts';

export interface LaunchOptions {
  readonly port: number;
  readonly dataFolder: string;
  /** Null: what the data folder holds, or the demo data in a new one. */
  readonly seed: string | null;
  readonly latencyMs: number;
  /** Another folder of tab pages than the product's build, for measurements. */
  readonly tabsFolder: string | null;
  /** Added to every answer of the tabs' server, for measurements. */
  readonly tabsLatencyMs: number;
  readonly now: Date | null;
  /** Another package of web parts than the product's build. */
  readonly packageFile: string | null;
  /** Whether the product's service is started beside the tenant. */
  readonly withService: boolean;
}

export type OptionsReading =
  { readonly ok: true; readonly options: LaunchOptions } | { readonly ok: false; readonly message: string };

export const USAGE = `npm start -- [val]
  --port N         första porten, 4400 om inget annat sägs (fem portar i följd används)
  --data KATALOG   var data ligger, .local-tenant om inget annat sägs
  --seed SORT      demo, empty, load:<antal åtgärder> eller city
  --latency MS     väntan före varje svar från SharePoint och Graph
  --now ISO        tenantens klocka, till exempel 2026-11-23T12:00:00Z
  --service on|off  produktens tjänst med svarssidor, på om inget annat sägs
  --tabs KATALOG   andra fliksidor än produktens egna
  --tabs-latency MS  väntan före varje svar från flikarnas server
  --package FIL    ett annat webbdelspaket än produktens eget`;

const SEED = /^(demo|empty|city|load:[1-9]\d{0,6})$/;

export function isSeedName(text: string): boolean {
  return SEED.test(text);
}

interface Texts {
  readonly port: string;
  readonly data: string;
  readonly latency: string;
  readonly 'tabs-latency': string;
  readonly service: string;
  readonly seed?: string | undefined;
  readonly now?: string | undefined;
  readonly tabs?: string | undefined;
  readonly package?: string | undefined;
}

const resolved = (path: string | undefined): string | null => (path === undefined ? null : resolve(path));

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
    ({ port }) => wholeNumber(port, 1024, 65_530) !== null,
    '--port ska vara ett heltal mellan 1024 och 65530.',
  ],
  [
    ({ latency }) => wholeNumber(latency, 0, 60_000) !== null,
    '--latency ska vara millisekunder, högst 60000.',
  ],
  [
    (texts) => wholeNumber(texts['tabs-latency'], 0, 60_000) !== null,
    '--tabs-latency ska vara millisekunder, högst 60000.',
  ],
  [({ service }) => /^(on|off)$/.test(service), '--service ska vara on eller off.'],
  [({ seed = 'demo' }) => isSeedName(seed), '--seed ska vara demo, empty, city eller load:<antal>.'],
  [({ now = '2026-01-01' }) => readMoment(now) !== null, '--now ska vara en tidpunkt i ISO-form.'],
];

function toOptions(texts: Texts): OptionsReading {
  const wrong = checks.find(([isRight]) => !isRight(texts));
  if (wrong) return refuse(wrong[1]);
  const { port, data, seed, latency, now, tabs } = texts;
  const options = {
    port: Number(port),
    dataFolder: resolve(data),
    seed: seed ?? null,
    latencyMs: Number(latency),
    now: now === undefined ? null : readMoment(now),
    tabsFolder: resolved(tabs),
    packageFile: resolved(texts.package),
    withService: texts.service === 'on',
    tabsLatencyMs: Number(texts['tabs-latency']),
  };
  return { ok: true, options };
}

const text = { type: 'string' } as const;
const known = {
  port: { ...text, default: '4400' },
  data: { ...text, default: '.local-tenant' },
  latency: { ...text, default: '0' },
  'tabs-latency': { ...text, default: '0' },
  service: { ...text, default: 'on' },
  seed: text,
  now: text,
  tabs: text,
  package: text,
};

/** Reads the command line; a refusal says in plain Swedish what is wrong. */
export function readOptions(args: readonly string[]): OptionsReading {
  try {
    return toOptions(parseArgs({ args: [...args], options: known }).values);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS_') === true) return refuse(message);
    throw error;
  }
}
