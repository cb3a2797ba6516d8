import { setTimeout as pause } from 'node:timers/promises';
import { SignJWT } from 'jose';
import { CLIENT_ID } from '../identity/registeredApp.ts';
import type { SigningKey } from '../identity/signingKey.ts';

const CONNECTOR_ISSUER = 'https://api.botframework.com';

/** Seconds; the connector's tokens live as long as an hour. */
const LIFETIME = 3600;

/** Teams too tries again where nobody answers, such as while the bot is being started. */
const ATTEMPTS = 20;
const WAIT = 500;

/** What the bot answered an activity with. */
interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

export type BotLine = (activity: object) => Promise<BotAnswer>;

export interface BotLineOptions {
  readonly key: SigningKey;
  readonly botOrigin: string;
  readonly serviceUrl: string;
}

/**
 * Sends activities to the bot as Teams' connector does, each with a token that names the address to answer to. The bot's
 * SDK checks them by the real time, whatever the tenant's clock says, so they are made by it.
 */
export function createBotLine({ key, botOrigin, serviceUrl }: BotLineOptions): BotLine {
  const token = (): Promise<string> =>
    new SignJWT({ serviceurl: serviceUrl })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
      .setIssuer(CONNECTOR_ISSUER)
      .setAudience(CLIENT_ID)
      .setIssuedAt()
      .setNotBefore('-1m')
      .setExpirationTime(Math.floor(Date.now() / 1000) + LIFETIME)
      .sign(key.privateKey);
  const post = async (activity: object): Promise<Response | null> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await token()}` };
    const order = { method: 'POST', headers, body: JSON.stringify(activity) };
    return fetch(`${botOrigin}/api/messages`, order).catch(() => null);
  };
  return async (activity) => {
    for (let attempt = 1; ; attempt++) {
      const response = await post(activity);
      if (response !== null) return { status: response.status, body: bodyIn(await response.text()) };
      if (attempt === ATTEMPTS) return { status: 502, body: null };
      await pause(WAIT);
    }
  };
}

const bodyIn = (text: string): unknown => (text === '' ? null : JSON.parse(text));
