import { answerRoutes } from './answer-pages/answerRoutes.ts';
import { createBot } from './chat/createBot.ts';
import { connectorIssuer } from './chat/inbound/admit.ts';
import { connectChat } from './connectChat.ts';
import { connectService } from './connectService.ts';
import { healthRoutes } from './health/healthRoutes.ts';
import { createListener } from './http/createListener.ts';
import { listen, stopListening } from './http/listen.ts';
import type { Route } from './http/Route.ts';
import { followTenantClock } from './local/followTenantClock.ts';
import { createLog } from './log/createLog.ts';
import { graphPost } from './mail/graphPost.ts';
import { readSettings } from './settings/readSettings.ts';
import type { ServiceSettings } from './settings/ServiceSettings.ts';

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** The product's service: the bot, the reminders and the answer pages. It keeps no state of its own. */
async function serve(settings: ServiceSettings): Promise<void> {
  const milliseconds = settings.local ? followTenantClock(process) : Date.now;
  const log = createLog(
    (line) => void process.stdout.write(line),
    () => new Date(milliseconds()).toISOString(),
  );
  const ground = connectService(settings, milliseconds);
  const seconds = (): number => performance.now() / 1000;
  const { graphOrigin, mailbox, publicOrigin, local: example } = settings;
  const post = graphPost({ graphOrigin, mailbox, log, tokens: ground.tokensFor(graphOrigin) });
  const { linkPorts: ports, tables } = ground;
  const token = ground.tokensFor(connectorIssuer);
  const bot = await createBot({ settings, log, ground: connectChat(settings, ground), token });
  const routes: readonly Route[] = [
    ...healthRoutes({ directory: ground.directory, log, seconds }),
    ...answerRoutes({ ports, tables, post, log, publicOrigin, example, seconds }),
    ...bot.routes,
  ];
  const server = await listen(settings, createListener({ routes, log, ownProxies: settings.ownProxies }));
  log.told('listening', { port: settings.port, local: settings.local });
  const stop = (): void => {
    stopListening(server).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(signal, stop);
}

const reading = readSettings(process.env, process.channel !== undefined);
if (reading.ok) {
  serve(reading.value).catch((error: unknown) => {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exit(1);
  });
} else {
  complain('Tjänsten startar inte. Rätta inställningarna:');
  reading.error.forEach(complain);
  process.exit(2);
}
