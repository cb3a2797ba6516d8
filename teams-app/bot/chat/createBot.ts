import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App } from '@microsoft/teams.apps';
import type { Route } from '../http/Route.ts';
import type { Log } from '../log/createLog.ts';
import type { ServiceSettings } from '../settings/ServiceSettings.ts';
import type { TokenSource } from '../../../tools/sign-in/tokenSource.ts';
import type { ChatGround } from './ChatGround.ts';
import { answerTo } from './answerTo.ts';
import { answerExtension } from './extension/answerExtension.ts';
import { admissionOf, connectorIssuer } from './inbound/admit.ts';
import { quietLogger } from './inbound/quietLogger.ts';
import { routeAdapter } from './inbound/routeAdapter.ts';
import { makeSpeakFirst } from './outbound/makeSpeakFirst.ts';
import { retrying } from './outbound/retrying.ts';
import type { SpeakFirst } from './outbound/SpeakFirst.ts';

export interface BotSetup {
  readonly settings: ServiceSettings;
  readonly ground: ChatGround;
  readonly log: Log;
  /** A token for the connector. */
  readonly token: TokenSource;
}

export interface Bot {
  readonly routes: readonly Route[];
  readonly speakFirst: SpeakFirst;
}

/** Well within the time that the outbox leaves for one message. */
const longestCall = 10_000;

/** The bot: what the SDK has verified is answered by the product's use cases. */
export async function createBot(setup: BotSetup): Promise<Bot> {
  const { settings, log } = setup;
  const admission = admissionOf(settings);
  const adapter = routeAdapter(settings.unauthenticated ? null : admission);
  const { connector, clientId, tenantId } = settings;
  const app = new App({
    clientId,
    tenantId,
    token: () => setup.token(),
    logger: quietLogger(log),
    httpServerAdapter: adapter,
    dangerouslyAllowUnauthenticatedRequests: settings.unauthenticated,
    client: { timeout: longestCall, middlewares: [retrying()] },
    ...(connector !== null && {
      serviceUrl: connector.href,
      cloud: withOverrides(PUBLIC, {
        openIdMetadataUrl: new URL('/v1/.well-known/openidconfiguration', settings.authority).href,
        tokenIssuer: connectorIssuer,
      }),
    }),
  });
  const speakFirst = makeSpeakFirst(app, admission.serviceHosts);
  answerTo(app, { ...setup, speakFirst });
  answerExtension(app, setup.ground, log);
  await app.initialize();
  return { routes: adapter.routes(), speakFirst };
}
