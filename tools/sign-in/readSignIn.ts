import type { SignInOrder } from './SignInOrder.ts';
import type { SignInText } from './text/SignInText.ts';

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

const microsoft = 'https://login.microsoftonline.com';

export type SignInReading =
  { readonly ok: true; readonly signIn: SignInOrder } | { readonly ok: false; readonly message: string };

const refuse = (message: string): SignInReading => ({ ok: false, message });

/** Reads how to sign in; exactly one way has to be named. */
export function readSignIn(values: SignInValues, words: SignInText): SignInReading {
  const ways = [values.local, values.certificate, values.device].filter((way) => way !== undefined);
  if (ways.length !== 1) return refuse(words.oneWay);
  return values.local === undefined ? readEntra(values, words) : readLocal(values.local, words);
}

function readLocal(given: string, words: SignInText): SignInReading {
  const portal = URL.parse(given);
  return portal === null ? refuse(words.local) : { ok: true, signIn: { kind: 'local', portal } };
}

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const tenantName = /^[\w.-]+\.[a-z]{2,}$/i;

function readEntra(values: SignInValues, words: SignInText): SignInReading {
  const { tenant = '', client = '', authority = microsoft } = values;
  if (!identifier.test(tenant) && !tenantName.test(tenant)) return refuse(words.tenant);
  if (!identifier.test(client)) return refuse(words.client);
  const address = URL.parse(`${authority.replace(/\/+$/, '')}/${tenant}`);
  return address === null
    ? refuse(words.authority)
    : { ok: true, signIn: entraOrder(values, { authority: address, client }) };
}

const entraOrder = (
  { certificate, key }: SignInValues,
  app: { readonly authority: URL; readonly client: string },
): SignInOrder =>
  certificate === undefined
    ? { kind: 'device', ...app }
    : { kind: 'certificate', ...app, certificate, key: key ?? certificate };
