import type { SignInOrder } from './SignInOrder.ts';

const text = { type: 'string' } as const;

/** The command-line options that say how to sign in. */
export const signInOptions = {
  local: text,
  tenant: text,
  client: text,
  certificate: text,
  key: text,
  device: { type: 'boolean' },
  authority: text,
} as const;

export type SignInValues = Readonly<{
  [Name in keyof typeof signInOptions]?: (Name extends 'device' ? boolean : string) | undefined;
}>;

export const signInUsage = `Inloggning, en av tre:
  --local PORTAL       den lokala tenantens portal, till exempel http://localhost:4400
  --tenant ID --client ID --certificate FIL [--key FIL]
                       som program, med certifikat: PEM-filer med certifikatet och dess privata nyckel
  --tenant ID --client ID --device
                       som person: logga in i en webbläsare med en kod
  --authority ADRESS   inloggningstjänsten, om den inte är https://login.microsoftonline.com`;

const microsoft = 'https://login.microsoftonline.com';

export type SignInReading =
  { readonly ok: true; readonly signIn: SignInOrder } | { readonly ok: false; readonly message: string };

const refuse = (message: string): SignInReading => ({ ok: false, message });

/** Reads how to sign in; exactly one way has to be named. */
export function readSignIn(values: SignInValues): SignInReading {
  const ways = [values.local, values.certificate, values.device].filter((way) => way !== undefined);
  if (ways.length !== 1) return refuse('Säg en inloggning: --local, --certificate eller --device.');
  return values.local === undefined ? readEntra(values) : readLocal(values.local);
}

function readLocal(given: string): SignInReading {
  const portal = URL.parse(given);
  return portal === null
    ? refuse('--local ska vara den lokala tenantens portal.')
    : { ok: true, signIn: { kind: 'local', portal } };
}

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const tenantName = /^[\w.-]+\.[a-z]{2,}$/i;

function readEntra(values: SignInValues): SignInReading {
  const { tenant = '', client = '', authority = microsoft } = values;
  if (!identifier.test(tenant) && !tenantName.test(tenant))
    return refuse('--tenant ska vara tenantens id eller domän.');
  if (!identifier.test(client)) return refuse('--client ska vara appregistreringens klient-id.');
  const address = URL.parse(`${authority.replace(/\/+$/, '')}/${tenant}`);
  return address === null
    ? refuse('--authority ska vara inloggningstjänstens adress.')
    : { ok: true, signIn: entraOrder(values, { authority: address, client }) };
}

const entraOrder = (
  { certificate, key }: SignInValues,
  app: { readonly authority: URL; readonly client: string },
): SignInOrder =>
  certificate === undefined
    ? { kind: 'device', ...app }
    : { kind: 'certificate', ...app, certificate, key: key ?? certificate };
