import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** What a call is made of; a forgery changes one thing of a good one. */
export interface Call {
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface GoodParts {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly activity: Readonly<Record<string, unknown>>;
  readonly key: KeyObject;
  readonly publicPem: string;
  readonly clientId: string;
  readonly now: number;
}

export type Forge = (good: GoodParts, turn: number) => Call;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Distinct for each turn and harmless, so that no two calls of a class are the same. */
export const turned = (good: GoodParts, turn: number): GoodParts => ({
  ...good,
  claims: { ...good.claims, jti: String(turn) },
  activity: { ...good.activity, id: String(turn) },
});

const joined = (header: unknown, claims: unknown): string => `${part(header)}.${part(claims)}`;

function signed(header: unknown, claims: unknown, key: KeyObject, hash = 'sha256'): string {
  const text = joined(header, claims);
  return `${text}.${sign(hash, Buffer.from(text), key).toString('base64url')}`;
}

const callOf = (token: string, activity: unknown): Call => ({
  authorization: `Bearer ${token}`,
  body: JSON.stringify(activity),
});

/** One call of a class, as that turn has it. */
export const forged = (forge: Forge, good: GoodParts, turn: number): Call => forge(turned(good, turn), turn);

export const goodCall = ({ header, claims, activity, key }: GoodParts): Call =>
  callOf(signed(header, claims, key), activity);

const strangers = Array.from(
  { length: 3 },
  () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
);
const stranger = (turn: number): KeyObject => strangers[turn % strangers.length] as KeyObject;
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

const pick = <T>(all: readonly T[], turn: number): T => all[turn % all.length] as T;

const withClaims =
  (change: (good: GoodParts, turn: number) => Readonly<Record<string, unknown>>): Forge =>
  (good, turn) =>
    callOf(signed(good.header, { ...good.claims, ...change(good, turn) }, good.key), good.activity);

const withAuthorization =
  (change: (token: string, turn: number) => string | undefined): Forge =>
  (good, turn) => ({
    authorization: change(signed(good.header, good.claims, good.key), turn),
    body: JSON.stringify(good.activity),
  });

const withHeader =
  (change: (turn: number) => Readonly<Record<string, unknown>>): Forge =>
  (good, turn) =>
    callOf(signed({ ...good.header, ...change(turn) }, good.claims, good.key), good.activity);

/** Address in token and body alike, so that only the list can refuse it. */
const fromAddress =
  (address: (turn: number) => string): Forge =>
  (good, turn) => {
    const serviceurl = address(turn);
    const activity = { ...good.activity, serviceUrl: serviceurl };
    return callOf(signed(good.header, { ...good.claims, serviceurl }, good.key), activity);
  };

const withBody =
  (change: (activity: GoodParts['activity'], turn: number) => unknown): Forge =>
  (good, turn) =>
    callOf(signed(good.header, good.claims, good.key), change(good.activity, turn));

const guid = (turn: number): string => `00000000-0000-4000-8000-${String(turn).padStart(12, '0')}`;

function flipped(token: string, segment: number, turn: number): string {
  const segments = token.split('.');
  const text = segments[segment] ?? '';
  const at = (turn * 7) % Math.max(1, text.length - 1);
  segments[segment] = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  return segments.join('.');
}

const without = (claims: GoodParts['claims'], name: string) =>
  Object.fromEntries(Object.entries(claims).filter(([each]) => each !== name));

/** Every way that a call is forged or damaged. */
export const forgeries: Readonly<Record<string, Forge>> = {
  'no header': withAuthorization(() => undefined),
  'an empty header': withAuthorization((_, turn) => pick(['', ' ', 'Bearer', 'Bearer ', 'Bearer  .'], turn)),
  'another scheme': withAuthorization(
    (token, turn) => `${pick(['Basic', 'Digest', 'Token', 'JWT'], turn)} ${token}`,
  ),
  'the token alone': withAuthorization((token) => token),
  'no signature': ({ claims, activity }, turn) =>
    callOf(
      `${joined({ alg: pick(['none', 'None', 'NONE', 'nOnE'], turn), typ: 'JWT', kid: 'connector-1' }, claims)}.`,
      activity,
    ),
  'a signature left out': withAuthorization((token) => `Bearer ${token.slice(0, token.lastIndexOf('.'))}`),
  'the public key as a shared secret': ({ header, claims, activity, publicPem }) => {
    const text = joined({ ...header, alg: 'HS256' }, claims);
    return callOf(`${text}.${createHmac('sha256', publicPem).update(text).digest('base64url')}`, activity);
  },
  'somebody else’s key under the right name': ({ header, claims, activity }, turn) =>
    callOf(signed(header, claims, stranger(turn)), activity),
  'a key of its own in the header': ({ header, claims, activity }, turn) =>
    callOf(
      signed(
        { ...header, jwk: stranger(turn).export({ format: 'jwk' }), jku: 'https://evil.example/keys' },
        claims,
        stranger(turn),
      ),
      activity,
    ),
  'an unknown key': withHeader((turn) => ({ kid: `key-${String(turn % 5)}` })),
  'no key named': withHeader((turn) => ({ kid: pick([undefined, null, 7, {}, []], turn) })),
  'another algorithm': ({ header, claims, activity, key }, turn) =>
    callOf(
      turn % 2 === 0
        ? signed(
            { ...header, alg: pick(['RS384', 'RS512', 'PS256'], turn) },
            claims,
            key,
            pick(['sha384', 'sha512', 'sha256'], turn),
          )
        : signed({ ...header, alg: 'ES256' }, claims, curve),
      activity,
    ),
  'another issuer': withClaims((_, turn) => ({
    iss: pick(
      [
        'https://evil.example',
        'https://api.botframework.com.evil.example',
        'https://api.botframework.com/',
        'HTTPS://API.BOTFRAMEWORK.COM',
        'http://api.botframework.com',
        null,
        ['https://api.botframework.com'],
        undefined,
      ],
      turn,
    ),
  })),
  'Entra’s issuer, of any tenant': withClaims((_, turn) => ({
    iss: `${pick(['https://login.microsoftonline.com', 'https://sts.windows.net'], turn)}/${guid(turn)}/v2.0`,
    tid: guid(turn),
  })),
  'another audience': withClaims((_, turn) => ({
    aud: pick([guid(turn), '', null, '*', undefined, 7], turn),
  })),
  'the tab’s audience': withClaims(({ clientId }, turn) => ({
    aud: pick([`api://${clientId}`, `api://botid-${clientId}`, `api://tabs.exempel.se/${clientId}`], turn),
  })),
  'several audiences': withClaims(({ clientId }, turn) => ({ aud: [clientId, guid(turn)] })),
  'passed expiry': withClaims(({ now }, turn) => ({ exp: now - 301 - turn * 60 })),
  'no expiry': ({ header, claims, activity, key }, turn) =>
    callOf(signed(header, { ...without(claims, 'exp'), jti: turn }, key), activity),
  'an expiry that is no number': withClaims(({ now }, turn) => ({
    exp: pick([String(now + 600), null, true, {}, '9999-12-31'], turn),
  })),
  'not yet valid': withClaims(({ now }, turn) => ({ nbf: now + 400 + turn * 60 })),
  'an address that was not signed': withClaims((_, turn) => ({
    serviceurl: `https://smba.trafficmanager.net/${String(turn)}/`,
  })),
  'no signed address': ({ header, claims, activity, key }, turn) =>
    callOf(signed(header, { ...without(claims, 'serviceurl'), jti: turn }, key), activity),
  'an address that is none of Teams’': fromAddress(
    (turn) =>
      `https://${pick(['evil.example', 'smba.trafficmanager.net.evil.example', 'evil-smba.trafficmanager.net', '169.254.169.254'], turn)}/${String(turn)}`,
  ),
  'Teams’ address without encryption': fromAddress(
    (turn) =>
      `http://${pick(['smba.trafficmanager.net', 'smba.infra.teams.microsoft.com'], turn)}/${String(turn)}/`,
  ),
  'an address with a name in it': fromAddress(
    (turn) => `https://smba.trafficmanager.net@evil.example:${String(1000 + turn)}/`,
  ),
  'an address that is no address': fromAddress((turn) =>
    pick(['', 'x', 'file:///etc/passwd', '//evil.example', 'javascript:1'], turn),
  ),
  'another tenant’s conversation': withBody((activity, turn) => ({
    ...activity,
    ...pick(
      [{ conversation: { id: 'c', tenantId: guid(turn) } }, { channelData: { tenant: { id: guid(turn) } } }],
      turn,
    ),
  })),
  'no tenant': withBody((activity) => ({ ...activity, conversation: { id: 'c' }, channelData: {} })),
  'a body that is no activity': withBody((_, turn) =>
    pick([null, 7, 'x', [], {}, [[]], true, { serviceUrl: {} }], turn),
  ),
  'a body that is not JSON': (good, turn) => ({
    authorization: goodCall(good).authorization,
    body: JSON.stringify(good.activity).slice(0, turn % 50),
  }),
  'a changed signature': withAuthorization((token, turn) => `Bearer ${flipped(token, 2, turn)}`),
  'changed claims': withAuthorization((token, turn) => `Bearer ${flipped(token, 1, turn)}`),
  'a cut token': withAuthorization(
    (token, turn) => `Bearer ${token.slice(0, token.length - 1 - ((turn * 5) % (token.length - 10)))}`,
  ),
  'parts too many': withAuthorization(
    (token, turn) => `Bearer ${token}${pick(['.', '.x', `.${token}`, ' x', ',x'], turn)}`,
  ),
  'signs that do not belong': withAuthorization(
    (token, turn) => `Bearer ${pick([' ', '\t', '\n', '\u0000', 'å', '%2e', '"'], turn)}${token}`,
  ),
};
