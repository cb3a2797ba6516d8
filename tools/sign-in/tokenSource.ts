import { clientAssertion } from './clientAssertion.ts';
import { postForm, refusalOf, type TokenAnswer } from './postForm.ts';
import { SignInRefused, type SignInOrder } from './SignInOrder.ts';
import type { SignInText } from './text/SignInText.ts';
import { sv } from './text/sv.ts';

/** A token for one API; called with the refused one when it is no longer taken. */
export type TokenSource = (refused?: string) => Promise<string>;

export interface TokenWish {
  /** The API's origin: SharePoint's own, or Graph's. */
  readonly audience: string;
  /** What a person is asked to let the command do; an app has what it was given. */
  readonly scope: string;
  /** Whom the local tenant speaks as. */
  readonly persona: string;
  /** The time by which an app's statement is dated, in milliseconds; the machine's own unless given. */
  readonly now?: () => number;
  /** What is said of the sign-in; in Swedish unless given. */
  readonly words?: SignInText;
}

type Order<Kind extends SignInOrder['kind']> = Extract<SignInOrder, { readonly kind: Kind }>;
type Say = (line: string) => void;

interface Fetched {
  readonly token: string;
  /** How long it holds; infinite where a new one would disturb a person, so that it is kept until it is refused. */
  readonly seconds: number;
}

const ways: {
  readonly [Kind in SignInOrder['kind']]: (order: Order<Kind>, wish: TokenWish, say: Say) => Promise<Fetched>;
} = { local: fromPortal, certificate: byCertificate, device: byDevice };

/** A token is exchanged so long before it ends, as Microsoft's own library does. */
const spare = 300;

/** Signs in when a token is first needed, again before it ends, and when an API no longer takes it. */
export function tokenSource(order: SignInOrder, wish: TokenWish, say: Say): TokenSource {
  const fetchToken = ways[order.kind] as (order: SignInOrder, wish: TokenWish, say: Say) => Promise<Fetched>;
  const { now = Date.now } = wish;
  let kept: Promise<string> | null = null;
  let latest: string | null = null;
  let endsAt = Infinity;
  const fetchNext = async (): Promise<string> => {
    try {
      const { token, seconds } = await fetchToken(order, wish, say);
      latest = token;
      endsAt = now() + (seconds - spare) * 1000;
      return token;
    } catch (error) {
      // The next to ask tries again.
      kept = null;
      throw error;
    }
  };
  return (refused) => {
    // Many requests are refused with the same token; the first to tell fetches the next for them all.
    if (latest !== null && (refused === latest || now() >= endsAt)) {
      kept = null;
      latest = null;
    }
    kept ??= fetchNext();
    return kept;
  };
}

async function fromPortal({ portal }: Order<'local'>, wish: TokenWish): Promise<Fetched> {
  const { persona, audience, words = sv } = wish;
  const answer = await fetch(new URL('/_local/token', portal), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona, audience }),
  }).catch(() => null);
  if (answer === null) throw new SignInRefused(words.noTenant(portal.href));
  if (!answer.ok) throw new SignInRefused(words.noToken(portal.href, audience));
  const { token } = (await answer.json()) as { readonly token: string };
  return { token, seconds: Infinity };
}

const endpoint = (authority: URL, name: string): string => `${authority.href}/oauth2/v2.0/${name}`;

async function byCertificate(
  order: Order<'certificate'>,
  { audience, now = Date.now, words = sv }: TokenWish,
): Promise<Fetched> {
  const address = endpoint(order.authority, 'token');
  const facts = { client: order.client, audience: address, milliseconds: now(), words };
  const form = {
    grant_type: 'client_credentials',
    client_id: order.client,
    scope: `${audience}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: clientAssertion(order, facts),
  };
  const answer = await postForm(address, form, words);
  if (answer.access_token === undefined) throw refusalOf(answer, words);
  return { token: answer.access_token, seconds: answer.expires_in ?? Infinity };
}

interface DeviceCode {
  readonly device_code?: string;
  readonly user_code?: string;
  readonly verification_uri?: string;
  readonly message?: string;
  readonly interval?: number;
  readonly expires_in?: number;
}

async function byDevice(order: Order<'device'>, wish: TokenWish, say: Say): Promise<Fetched> {
  const { audience, scope, words = sv } = wish;
  const { authority, client } = order;
  const asked = { client_id: client, scope: `${audience}/${scope}` };
  const code = await postForm<DeviceCode>(endpoint(authority, 'devicecode'), asked, words);
  if (code.device_code === undefined) throw refusalOf(code, words);
  say(words.enterCode(code.verification_uri ?? '', code.user_code ?? ''));
  const form = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    client_id: client,
    device_code: code.device_code,
  };
  const token = await untilApproved(() => postForm(endpoint(authority, 'token'), form, words), code, words);
  return { token, seconds: Infinity };
}

const slowDown = 5;

/** Asks as seldom as it was told to, until the person has approved, refused, or let the code grow old. */
async function untilApproved(
  ask: () => Promise<TokenAnswer>,
  { interval = 5, expires_in: lifetime = 900 }: DeviceCode,
  words: SignInText,
): Promise<string> {
  let wait = interval;
  for (let waited = 0; waited < lifetime; waited += wait) {
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    const answer = await ask();
    if (answer.access_token !== undefined) return answer.access_token;
    if (answer.error === 'slow_down') wait += slowDown;
    else if (answer.error !== 'authorization_pending') throw refusalOf(answer, words);
  }
  throw new SignInRefused(words.codeTooOld);
}
