import { parseArgs } from 'node:util';
import { readSignIn, signInOptions, signInUsage, type SignInValues } from '../sign-in/readSignIn.ts';
import { readSite, type SiteAddress } from '../sign-in/readSite.ts';
import type { SignInOrder } from '../sign-in/SignInOrder.ts';

const languages = ['sv', 'en'] as const;
export type Language = (typeof languages)[number];

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
  readonly lang: Language;
  readonly json: boolean;
}

export type OrderReading =
  { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly message: string };

export const usage = `npm run doctor -- --site <adress> <inloggning>
  --site ADRESS        webbplatsen som ska kontrolleras
  --kind SLAG          programme eller forum, om flikarnas inställningar inte ska avgöra
  --tabs ADRESS        där flikarna ligger, till exempel https://samverkansrummet.kommunen.se/
  --service-client ID --service-certificate FIL [--service-key FIL]
                       tjänstens egen inloggning, för att pröva vad den når
  --outside ADRESS     en webbplats som tjänsten inte ska nå
  --mailbox ADRESS     tjänstens brevlåda
  --other-mailbox ADRESS  en brevlåda som tjänsten inte ska nå
  --lang sv|en         språk
  --json               skriver resultatet som JSON

${signInUsage}`;

const text = { type: 'string' } as const;
const known = {
  site: text,
  kind: text,
  tabs: text,
  'service-client': text,
  'service-certificate': text,
  'service-key': text,
  outside: text,
  mailbox: text,
  'other-mailbox': text,
  lang: text,
  json: { type: 'boolean' },
  ...signInOptions,
} as const;

type Values = SignInValues &
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
        | 'other-mailbox'
        | 'lang',
        string | undefined
      >
    >
  > & { readonly json?: boolean | undefined };

const refuse = (message: string): OrderReading => ({ ok: false, message });

/** Reads the command line; a refusal says in plain Swedish what is wrong. */
export function readOrder(args: readonly string[]): OrderReading {
  try {
    return toOrder(parseArgs({ args: [...args], options: known }).values);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /'(--?[^\s']+)/.exec(message)?.[1];
    return refuse(option === undefined ? message : `Flaggan ${option} finns inte, eller saknar sitt värde.`);
  }
}

/** What is wrong with each option that has to be one of a few, by the first that is wrong. */
const wrong = ({ kind, lang, tabs }: Values): string | null => {
  if (kind !== undefined && kind !== 'programme' && kind !== 'forum')
    return '--kind ska vara programme eller forum.';
  if (lang !== undefined && !languages.some((each) => each === lang)) return '--lang ska vara sv eller en.';
  return tabs !== undefined && !URL.canParse(tabs) ? '--tabs ska vara flikarnas adress.' : null;
};

function toOrder(values: Values): OrderReading {
  const site = readSite(values.site);
  if (site === null)
    return refuse('--site ska vara webbplatsens adress och innehålla /sites/<namn> eller /teams/<namn>.');
  const reading = readSignIn(values);
  if (!reading.ok) return reading;
  const problem = wrong(values);
  if (problem !== null) return refuse(problem);
  return { ok: true, order: orderFrom(values, site, reading.signIn) };
}

const orderFrom = (values: Values, site: SiteAddress, signIn: SignInOrder): Order => ({
  site,
  signIn,
  kind: (values.kind ?? null) as Order['kind'],
  tabs: values.tabs === undefined ? null : new URL(values.tabs),
  service: serviceIn(values, signIn),
  outside: values.outside ?? null,
  mailbox: values.mailbox ?? null,
  otherMailbox: values['other-mailbox'] ?? null,
  lang: (values.lang ?? 'sv') as Language,
  json: values.json === true,
});

/** The service signs in at the same place as whoever runs the doctor, by a certificate of its own. */
function serviceIn(values: Values, signIn: SignInOrder): SignInOrder | null {
  if (signIn.kind === 'local') return signIn;
  const { 'service-client': client, 'service-certificate': certificate, 'service-key': key } = values;
  if (client === undefined || certificate === undefined) return null;
  return { kind: 'certificate', authority: signIn.authority, client, certificate, key: key ?? certificate };
}
