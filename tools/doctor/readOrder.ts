import { parseArgs } from 'node:util';
import { languageIn, languageOptions, type Language, type LanguageValues } from '../command-line/language.ts';
import { refusedOption } from '../command-line/refusedOption.ts';
import { readSignIn, signInOptions, type SignInValues } from '../sign-in/readSignIn.ts';
import { readSite, type SiteAddress } from '../sign-in/readSite.ts';
import type { SignInOrder } from '../sign-in/SignInOrder.ts';
import type { DoctorText } from './text/DoctorText.ts';

export interface Order {
  readonly site: SiteAddress;
  readonly signIn: SignInOrder;
  readonly kind: 'programme' | 'forum' | null;
  readonly tabs: URL | null;
  /** How the product's own service signs in; in a local tenant by its portal. */
  readonly service: SignInOrder | null;
  readonly outside: string | null;
  readonly mailbox: string | null;
  readonly otherMailbox: string | null;
  readonly language: Language;
  readonly json: boolean;
}

export type OrderReading =
  { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly message: string };

const word = { type: 'string' } as const;
const known = {
  site: word,
  kind: word,
  tabs: word,
  'service-client': word,
  'service-certificate': word,
  'service-key': word,
  outside: word,
  mailbox: word,
  'other-mailbox': word,
  json: { type: 'boolean' },
  ...languageOptions,
  ...signInOptions,
} as const;

type Values = SignInValues &
  LanguageValues &
  Readonly<
    Partial<
      Record<
        | 'site'
        | 'kind'
        | 'tabs'
        | 'service-client'
        | 'service-certificate'
        | 'service-key'
        | 'outside'
        | 'mailbox'
        | 'other-mailbox',
        string | undefined
      >
    >
  > & { readonly json?: boolean | undefined };

const refuse = (message: string): OrderReading => ({ ok: false, message });

/** Reads the command line; a refusal says in plain words what is wrong. */
export function readOrder(args: readonly string[], text: DoctorText): OrderReading {
  try {
    return toOrder(parseArgs({ args: [...args], options: known }).values, text);
  } catch (error) {
    return refuse(refusedOption(error, text.commandLine));
  }
}

/** What is wrong with each option that has to be one of a few, by the first that is wrong. */
const wrong = ({ kind, tabs }: Values, { order }: DoctorText): string | null => {
  if (kind !== undefined && kind !== 'programme' && kind !== 'forum') return order.kind;
  return tabs !== undefined && !URL.canParse(tabs) ? order.tabs : null;
};

function toOrder(values: Values, text: DoctorText): OrderReading {
  const site = readSite(values.site);
  if (site === null) return refuse(text.commandLine.site);
  const reading = readSignIn(values, text.signIn);
  if (!reading.ok) return reading;
  const problem = wrong(values, text);
  if (problem !== null) return refuse(problem);
  const language = languageIn(values);
  if (language === undefined) return refuse(text.commandLine.language);
  return { ok: true, order: { ...orderFrom(values, site, reading.signIn), language } };
}

const orderFrom = (values: Values, site: SiteAddress, signIn: SignInOrder): Omit<Order, 'language'> => ({
  site,
  signIn,
  kind: (values.kind ?? null) as Order['kind'],
  tabs: values.tabs === undefined ? null : new URL(values.tabs),
  service: serviceIn(values, signIn),
  outside: values.outside ?? null,
  mailbox: values.mailbox ?? null,
  otherMailbox: values['other-mailbox'] ?? null,
  json: values.json === true,
});

/** The service signs in at the same place as whoever runs the doctor, by a certificate of its own. */
function serviceIn(values: Values, signIn: SignInOrder): SignInOrder | null {
  if (signIn.kind === 'local') return signIn;
  const { 'service-client': client, 'service-certificate': certificate, 'service-key': key } = values;
  if (client === undefined || certificate === undefined) return null;
  return { kind: 'certificate', authority: signIn.authority, client, certificate, key: key ?? certificate };
}
