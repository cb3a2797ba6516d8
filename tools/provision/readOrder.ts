import { parseArgs } from 'node:util';
import { languageIn, languageOptions, type Language, type LanguageValues } from '../command-line/language.ts';
import { refusedOption } from '../command-line/refusedOption.ts';
import { readSignIn, signInOptions, type SignInValues } from '../sign-in/readSignIn.ts';
import { readSite, type SiteAddress } from '../sign-in/readSite.ts';
import type { SignInOrder } from '../sign-in/SignInOrder.ts';
import type { ProvisionText } from './text/ProvisionText.ts';

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

const word = { type: 'string' } as const;
const known = {
  site: word,
  forum: word,
  /** Earlier names of --forum. */
  description: word,
  programme: word,
  json: { type: 'boolean' },
  ...languageOptions,
  ...signInOptions,
} as const;

type Values = SignInValues &
  LanguageValues &
  Readonly<Partial<Record<'site' | 'forum' | 'description' | 'programme', string | undefined>>> & {
    readonly json?: boolean | undefined;
  };

const refuse = (message: string): OrderReading => ({ ok: false, message });

/** Reads the command line; a refusal says in plain words what is wrong. */
export function readOrder(args: readonly string[], text: ProvisionText): OrderReading {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    return toOrder(positionals, values, text);
  } catch (error) {
    return refuse(refusedOption(error, text.commandLine));
  }
}

function toOrder(positionals: readonly string[], values: Values, text: ProvisionText): OrderReading {
  const { order, commandLine, signIn: words } = text;
  const [command, ...others] = positionals;
  if ((command !== 'plan' && command !== 'apply') || others.length > 0) return refuse(order.command);
  const site = readSite(values.site);
  if (site === null) return refuse(commandLine.site);
  const description = fileIn(values);
  if (description === undefined) return refuse(order.forum);
  const reading = readSignIn(values, words);
  if (!reading.ok) return reading;
  const { signIn } = reading;
  const language = languageIn(values);
  if (language === undefined) return refuse(commandLine.language);
  return { ok: true, order: { command, site, description, signIn, language, json: values.json === true } };
}

const fileIn = ({ forum, description, programme }: Values): string | undefined =>
  forum ?? description ?? programme;
