import { SignJWT } from 'jose';
import { CLIENT_ID } from '../identity/registeredApp.ts';
import type { SigningKey } from '../identity/signingKey.ts';

const CONNECTOR_ISSUER = 'https://api.botframework.com';

/** Seconds; the connector's tokens live as long as an hour. */
const LIFETIME = 3600;

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
  return async (activity) => {
    const response = await fetch(`${botOrigin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  };
}
