import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { App } from '@microsoft/teams.apps';
import { languageOf } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import type { Route } from '../http/Route.ts';
import type { Log } from '../log/createLog.ts';
import type { ServiceSettings } from '../settings/ServiceSettings.ts';
import type { TokenSource } from '../../../tools/sign-in/tokenSource.ts';
import type { ChatGround } from './ChatGround.ts';
import { admissionOf, connectorIssuer } from './inbound/admit.ts';
import { quietLogger } from './inbound/quietLogger.ts';
import { routeAdapter } from './inbound/routeAdapter.ts';
import { speakerOf } from './inbound/speakerOf.ts';
import { cardReply } from './outbound/cardReply.ts';
import { retrying } from './outbound/retrying.ts';
import { installedReply } from './replies/installedReply.ts';
import { replyToCommand } from './replies/replyToCommand.ts';
import { replyToPress } from './replies/replyToPress.ts';
import { strangerCard } from './replies/strangerCard.ts';

export interface BotSetup {
  readonly settings: ServiceSettings;
  readonly ground: ChatGround;
  readonly log: Log;
  /** A token for the connector. */
  readonly token: TokenSource;
}

/** The bot: what the SDK has verified is answered by the product's use cases. */
export async function createBot(setup: BotSetup): Promise<readonly Route[]> {
  const { settings, log } = setup;
  const adapter = routeAdapter(settings.unauthenticated ? null : admissionOf(settings));
  const { connector, clientId, tenantId } = settings;
  const app = new App({
    clientId,
    tenantId,
    token: () => setup.token(),
    logger: quietLogger(log),
    httpServerAdapter: adapter,
    dangerouslyAllowUnauthenticatedRequests: settings.unauthenticated,
    client: { middlewares: [retrying()] },
    ...(connector !== null && {
      serviceUrl: connector.href,
      cloud: withOverrides(PUBLIC, {
        openIdMetadataUrl: new URL('/v1/.well-known/openidconfiguration', settings.authority).href,
        tokenIssuer: connectorIssuer,
      }),
    }),
  });
  answerTo(app, setup);
  await app.initialize();
  return adapter.routes();
}

function answerTo(app: App, { ground, log }: BotSetup): void {
  app.on('message', async (context) => {
    const { activity } = context;
    const speaker = speakerOf(activity);
    const card =
      speaker === null
        ? strangerCard(languageOf(activity.locale ?? ''))
        : await replyToCommand(ground, speaker, activity.text);
    await context.send(card);
  });
  // One handler for every button: what the SDK has no route for it answers 200 with nothing.
  app.on('card.action', async ({ activity }) => {
    const speaker = speakerOf(activity);
    if (speaker === null) return cardReply(strangerCard(languageOf(activity.locale ?? '')));
    log.told('card-action');
    return cardReply(await replyToPress(ground, speaker, activity.value.action.data));
  });
  app.on('install.add', async (context) => {
    const { conversation, locale } = context.activity;
    const isPersonal = conversation.conversationType === 'personal';
    await context.send(installedReply(locale ?? '', isPersonal));
  });
}
