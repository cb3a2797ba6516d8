import type { RequestListener, Server } from 'node:http';
import type { Addresses } from '../addresses.ts';
import { createControl } from '../control/createControl.ts';
import { createListener } from '../http/createListener.ts';
import type { Routes } from '../http/createListener.ts';
import { listen, stopListening } from '../http/listen.ts';
import { logged } from '../http/logged.ts';
import { ownOriginOnly } from '../http/ownOriginOnly.ts';
import { createBroker } from '../identity/broker.ts';
import { createLoginSite } from '../identity/createLoginSite.ts';
import { createDevicePage } from '../identity/createDevicePage.ts';
import { createTokenEndpoint } from '../identity/createTokenEndpoint.ts';
import { personaOfCookie } from '../identity/personaCookie.ts';
import { createMailboxCalls } from '../mail/createMailboxCalls.ts';
import { createSendMail } from '../mail/createSendMail.ts';
import { people } from '../people.ts';
import { createPortal } from '../portal/createPortal.ts';
import { createSharePoint } from '../sharepoint/createSharePoint.ts';
import type { SharePoint } from '../sharepoint/createSharePoint.ts';
import { withSharePointPages } from '../sharepoint-page/withSharePointPages.ts';
import { createTabs } from '../tabs/createTabs.ts';
import { createTeamsHost } from '../teams-host/createTeamsHost.ts';
import { isMeetingsReading } from '../sites/meetingsOf.ts';
import type { RequestLog } from '../tenant.ts';
import { createDirectoryOfSites } from '../sites/directoryOfSites.ts';
import { createControlDesk } from './controlDesk.ts';
import { layGround, type Ground, type StartOptions } from './ground.ts';
import { openService, resettingService } from './openService.ts';
import { openChat } from './openChat.ts';
import { createSeeding } from './seeding.ts';
import { createTokenFor } from './tokenFor.ts';

/** A tenant that answers on its ports. */
export interface RunningTenant {
  readonly addresses: Addresses;
  readonly seed: string;
  close(): Promise<void>;
}

/** The product's requests only: what the tenant's own pages read of the store stays out. */
function productLog(log: RequestLog): RequestLog {
  return {
    since: (n) => log.since(n),
    add: (entry) => {
      if (!isMeetingsReading(entry.path)) log.add(entry);
    },
  };
}

/** Seeding is no visitor: it does not wait. */
function openSharePoint(
  { options, addresses, clock, identity, log, faults }: Ground,
  isReady: () => boolean,
) {
  return createSharePoint({
    dataFile: options.folder.database,
    origin: addresses.sharePoint,
    tabsOrigin: addresses.tabs,
    clock,
    tokens: identity.tokens,
    people,
    log: productLog(log),
    faults,
    isSpared: isMeetingsReading,
    latencyMs: () => (isReady() ? options.latencyMs : 0),
    personaOfCookie,
  });
}

function openLogin(ground: Ground): RequestListener {
  const { options, addresses, clock, identity, faults, outbox, mailbox } = ground;
  const { latencyMs } = options;
  const graph = { origin: addresses.login, tokens: identity.tokens, faults, latencyMs };
  const sendMail = createSendMail({ ...graph, outbox, mailbox, clock });
  const mailboxCalls = createMailboxCalls({ ...graph, mailbox });
  const tokenEndpoint = {
    ...createTokenEndpoint({ ...identity, clock, loginOrigin: addresses.login }),
    ...createDevicePage(identity.deviceCodes),
  };
  return createLoginSite({
    loginOrigin: addresses.login,
    key: identity.key,
    sendMail,
    mailboxCalls,
    tokenEndpoint,
  });
}

/** The sites as a browser meets them: their pages, and REST behind. */
function sharePointSite({ options, addresses }: Ground, { pages, listener }: SharePoint): RequestListener {
  const { builtPackage, nodeModules, packageFile } = options;
  const page = { origin: addresses.sharePoint, pages, packageFile: packageFile ?? builtPackage, nodeModules };
  return withSharePointPages(page, listener);
}

/** Every page and call of the portal's port passes the same gate: own host, own origin. */
function guarded(port: number, routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([key, handler]) => [key, ownOriginOnly(port, handler)]),
  );
}

export async function startTenant(options: StartOptions): Promise<RunningTenant> {
  const ground = await layGround(options);
  const { addresses, clock, identity, log, faults, outbox, channelTabs, chatBook } = ground;
  const sharePoint = openSharePoint(ground, () => seeding.isReady());
  const { sites } = sharePoint;
  const tokenFor = createTokenFor(identity);
  const directory = createDirectoryOfSites(addresses.sharePoint, sites, tokenFor, clock);
  const clearTheRest = (): void => {
    outbox.clear();
    ground.mailbox.clear();
    channelTabs.clear();
    chatBook.clear();
  };
  const { folder, progress, port } = options;
  const seeding = createSeeding({
    folder,
    progress,
    sites,
    clock,
    tokenFor,
    clearTheRest,
    portal: addresses.portal,
  });
  const service = openService(ground, directory.paths);
  const settled = resettingService(seeding, service);
  const desk = createControlDesk({ ...ground, directory, seeding: settled, sites, version: options.version });
  const broker = createBroker({ ...identity, faults, loginOrigin: addresses.login });
  const portal = createListener(
    guarded(port, {
      ...createControl(desk),
      ...openChat(ground),
      ...createTeamsHost({ addresses, broker, faults, channelTabs, clock, directory }),
      ...createPortal({ addresses, outbox, directory, seeding: settled }),
    }),
  );
  const tabs = createTabs({
    folder: options.tabsFolder ?? options.builtTabs,
    latencyMs: options.tabsLatencyMs,
    addresses,
    sitePaths: directory.paths,
  });
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await service.stop();
    await Promise.all(servers.map(stopListening));
    sharePoint.close();
  };
  try {
    servers.push(await listen(port, logged('portal', log, clock, portal)));
    servers.push(await listen(port + 1, sharePointSite(ground, sharePoint)));
    servers.push(await listen(port + 2, logged('tabs', log, clock, tabs)));
    servers.push(await listen(port + 4, logged('login', log, clock, openLogin(ground))));
    await seeding.ensure(options.seed);
    service.start();
  } catch (error) {
    await close();
    throw error;
  }
  return { addresses, seed: seeding.name(), close };
}
