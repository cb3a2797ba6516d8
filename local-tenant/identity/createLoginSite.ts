import type { RequestListener } from 'node:http';
import { answerJson, refuse } from '../http/answer.ts';
import { createListener } from '../http/createListener.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { REGISTER_TENANT } from '../people.ts';
import { issuerOf } from './issuer.ts';
import type { SigningKey } from './signingKey.ts';

export interface LoginSiteOptions {
  readonly loginOrigin: string;
  readonly key: SigningKey;
  readonly sendMail: Handler;
  /** What else Graph does within a mailbox; null for what is not implemented. */
  readonly mailboxCalls: (method: string, url: URL) => Handler | null;
  /** For what runs without a tab. */
  readonly tokenEndpoint: Readonly<Record<string, Handler>>;
}

function notImplemented({ request, response, url }: Exchange): void {
  const what = `${request.method ?? ''} ${url.pathname}`;
  refuse(response, 501, 'notImplemented', `The local tenant does not implement ${what}.`);
}

function openIdConfiguration(loginOrigin: string): object {
  const base = `${loginOrigin}/${REGISTER_TENANT}`;
  return {
    issuer: issuerOf(loginOrigin, REGISTER_TENANT),
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

/**
 * The sign-in server and the few Graph calls. Tabs get their tokens through the Teams host's broker, so the
 * authorise endpoint answers 501.
 */
export function createLoginSite({
  loginOrigin,
  key,
  sendMail,
  mailboxCalls,
  tokenEndpoint,
}: LoginSiteOptions): RequestListener {
  const tenant = `/${REGISTER_TENANT}`;
  return createListener({
    [`GET ${tenant}/v2.0/.well-known/openid-configuration`]: ({ response }) => {
      answerJson(response, 200, openIdConfiguration(loginOrigin));
    },
    [`GET ${tenant}/discovery/v2.0/keys`]: ({ response }) => {
      answerJson(response, 200, { keys: [key.publicJwk] });
    },
    // Bot Framework's keys lie at an address of their own; the tenant has one key for all it signs.
    'GET /v1/.well-known/keys': ({ response }) => {
      answerJson(response, 200, { keys: [key.publicJwk] });
    },
    ...tokenEndpoint,
    'POST /v1.0/me/sendMail': sendMail,
    'GET /v1.0/users/*': (exchange) => (mailboxCalls('GET', exchange.url) ?? notImplemented)(exchange),
    'POST /v1.0/users/*': (exchange) =>
      exchange.url.pathname.endsWith('/sendMail')
        ? sendMail(exchange)
        : (mailboxCalls('POST', exchange.url) ?? notImplemented)(exchange),
    'GET /*': notImplemented,
    'POST /*': notImplemented,
    'PATCH /*': notImplemented,
    'PUT /*': notImplemented,
    'DELETE /*': notImplemented,
  });
}
