import { parseArgs } from 'node:util';
import { readSignIn, signInOptions, signInUsage, type SignInValues } from '../sign-in/readSignIn.ts';
import { readSite, type SiteAddress } from '../sign-in/readSite.ts';
import type { SignInOrder } from '../sign-in/SignInOrder.ts';

const languages = ['sv', 'en'] as const;
type Language = (typeof languages)[number];

export interface Order {
  readonly command: 'plan' | 'apply';
  readonly site: SiteAddress;
  /** A file that describes the site. */
  readonly description: string;
  readonly signIn: SignInOrder;
  readonly language: Language;
  /** For another program to read. */
  readonly json: boolean;
}

export type OrderReading =
  { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly message: string };

export const usage = `npm run provision -- plan|apply --site <adress> --forum <fil.json> <inloggning>
  plan                 visar vad som saknas, ändrar inget
  apply                lägger till det som saknas, tar inte bort något
  --site ADRESS        webbplatsen, till exempel https://kommunen.sharepoint.com/sites/est-sodermalm
  --forum FIL          beskrivningen av webbplatsen; exempel finns i manifest/sites
  --language sv|en     språk
  --json               skriver planen eller resultatet som JSON

${signInUsage}`;

const text = { type: 'string' } as const;
const known = {
  site: text,
  forum: text,
  /** Earlier names of --forum. */
  description: text,
  programme: text,
  language: text,
  /** As the doctor has it. */
  lang: text,
  json: { type: 'boolean' },
  ...signInOptions,
} as const;

type Values = SignInValues &
  Readonly<
    Partial<Record<'site' | 'forum' | 'description' | 'programme' | 'language' | 'lang', string | undefined>>
  > & {
    readonly json?: boolean | undefined;
  };

const refuse = (message: string): OrderReading => ({ ok: false, message });

/** Reads the command line; a refusal says in plain Swedish what is wrong. */
export function readOrder(args: readonly string[]): OrderReading {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    return toOrder(positionals, values);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(--?[^\s']+)/.exec(message)?.[1];
    return refuse(option === undefined ? message : `Flaggan ${option} finns inte, eller saknar sitt värde.`);
  }
}

function toOrder(positionals: readonly string[], values: Values): OrderReading {
  const [command, ...others] = positionals;
  if ((command !== 'plan' && command !== 'apply') || others.length > 0)
    return refuse('Säg plan eller apply.');
  const site = readSite(values.site);
  if (site === null)
    return refuse('--site ska vara webbplatsens adress och innehålla /sites/<namn> eller /teams/<namn>.');
  const description = fileIn(values);
  if (description === undefined) return refuse('--forum ska vara en fil som beskriver webbplatsen.');
  const reading = readSignIn(values);
  if (!reading.ok) return reading;
  const { signIn } = reading;
  const language = languageIn(values);
  if (language === undefined) return refuse('--language ska vara sv eller en.');
  return { ok: true, order: { command, site, description, signIn, language, json: values.json === true } };
}

const fileIn = ({ forum, description, programme }: Values): string | undefined =>
  forum ?? description ?? programme;

const languageIn = ({ lang = 'sv', language = lang }: Values): Language | undefined =>
  languages.find((each) => each === language);
