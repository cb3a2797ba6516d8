import { answerRoutes } from './answer-pages/answerRoutes.ts';
import { refusalPages } from './answer-pages/refusalPages.ts';
import { createBot } from './chat/createBot.ts';
import { connectorIssuer } from './chat/inbound/admit.ts';
import { connectChat } from './connectChat.ts';
import { connectMail, type ConnectedMail } from './connectMail.ts';
import { connectReminding } from './connectReminding.ts';
import { connectService, type ServiceGround } from './connectService.ts';
import { healthRoutes } from './health/healthRoutes.ts';
import { createListener } from './http/createListener.ts';
import { listen, stopListening } from './http/listen.ts';
import type { Route } from './http/Route.ts';
import { followTenantClock } from './local/followTenantClock.ts';
import { createLog, type Log } from './log/createLog.ts';
import { startReminding, type Reminding } from './reminding/startReminding.ts';
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
  const { tickClock, tickToken, timeZone } = settings;
  const mail = connectMail(settings, ground, log);
  const chatGround = connectChat(settings, ground);
  const token = ground.tokensFor(connectorIssuer);
  const bot = await createBot({ settings, log, ground: chatGround, token });
  const { speakFirst } = bot;
  const reminding = startReminding({
    ...{ tickClock, tickToken, timeZone, log, clock: ground.clock },
    ...connectReminding(settings, ground, { chatGround, speakFirst, mail, log }),
  });
  const pages = pagesOf(settings, ground, mail, log);
  const routes: readonly Route[] = [...pages, ...bot.routes, ...reminding.routes];
  const server = await listen(
    settings,
    createListener({
      ...{ routes, log, ownProxies: settings.ownProxies },
      refusalAt: refusalPages(settings.local),
    }),
  );
  log.told('listening', { port: settings.port, local: settings.local });
  stopWhenTold(async () => {
    await Promise.all([reminding.stop(), stopListening(server)]);
  });
}

function pagesOf(
  { publicOrigin, local: example }: ServiceSettings,
  { directory, linkPorts: ports, tables, wishes }: ServiceGround,
  { post }: ConnectedMail,
  log: Log,
): readonly Route[] {
  const seconds = (): number => performance.now() / 1000;
  return [
    ...healthRoutes({ directory, log, seconds }),
    ...answerRoutes({ ports, wishes, tables, post, log, publicOrigin, example, seconds }),
  ];
}

function stopWhenTold(end: Reminding['stop']): void {
  const stop = (): void => {
    end().then(
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
