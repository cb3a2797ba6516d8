import { parseArgs } from 'node:util';

export interface Order {
  readonly command: 'plan' | 'apply';
  readonly site: URL;
  /** A file that describes the site. */
  readonly description: string;
  /** The portal of a local tenant, which gives the token. */
  readonly local: URL;
}

export type OrderReading =
  { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly message: string };

export const usage = `npm run provision -- plan|apply --site <adress> --description <fil.json> --local <portal>
  plan                 visar vad som saknas, ändrar inget
  apply                lägger till det som saknas, tar inte bort något
  --site ADRESS        webbplatsen, till exempel http://sharepoint.localhost:4401/sites/est-sodermalm
  --description FIL    beskrivningen av webbplatsen: { "kind": "forum" eller "programme", "idPrefix": "SÖD",
                       "members": { "coordinator": ["samordnare@exempel.se"], "participant": [], "reader": [] } }
  --forum FIL          samma som --description
  --local PORTAL       den lokala tenantens portal, till exempel http://localhost:4400`;

const text = { type: 'string' } as const;
const known = { site: text, description: text, forum: text, local: text };

const refuse = (message: string): OrderReading => ({ ok: false, message });

/** Reads the command line; a refusal says in plain Swedish what is wrong. */
export function readOrder(args: readonly string[]): OrderReading {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    return toOrder(positionals, values);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

type Values = Readonly<Partial<Record<keyof typeof known, string | undefined>>>;

function toOrder(positionals: readonly string[], values: Values): OrderReading {
  const [command, ...others] = positionals;
  if ((command !== 'plan' && command !== 'apply') || others.length > 0) {
    return refuse('Säg plan eller apply.');
  }
  const site = address(values.site);
  if (site === null) return refuse('--site ska vara webbplatsens adress.');
  const local = address(values.local);
  if (local === null) return refuse('--local ska vara den lokala tenantens portal.');
  const description = values.description ?? values.forum;
  if (description === undefined) return refuse('--description ska vara en fil som beskriver webbplatsen.');
  return { ok: true, order: { command, site, description, local } };
}

function address(given: string | undefined): URL | null {
  return given !== undefined && URL.canParse(given) ? new URL(given) : null;
}
