import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Addresses } from '../addresses.ts';
import { answerJson, answerPage, refuse } from '../http/answer.ts';
import { createModuleFolder } from '../http/createModuleFolder.ts';
import type { Routes } from '../http/createListener.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import type { BrokerAnswer, BrokerRequest } from '../identity/broker.ts';
import type { DirectoryOfSites } from '../sites/directoryOfSites.ts';
import type { Faults, TenantClock } from '../tenant.ts';
import { readChannelTab } from './channelTabs.ts';
import type { ChannelTabs } from './channelTabs.ts';
import { hostFacts } from './hostFacts.ts';
import { hostPage } from './hostPage.ts';

export interface TeamsHostOptions {
  readonly addresses: Addresses;
  readonly broker: (request: BrokerRequest) => Promise<BrokerAnswer>;
  readonly faults: Faults;
  readonly channelTabs: ChannelTabs;
  readonly clock: TenantClock;
  readonly directory: DirectoryOfSites;
}

type Body = Readonly<Record<string, unknown>>;

function text(body: Body, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

function readBrokerRequest(body: Body): BrokerRequest {
  const authority = text(body, 'authority');
  const asked = {
    persona: text(body, 'persona'),
    clientId: text(body, 'clientId'),
    scope: text(body, 'scope'),
  };
  return authority === '' ? asked : { ...asked, authority };
}

function reading(act: (body: Body, exchange: Exchange) => Promise<void> | void): Handler {
  return async (exchange) => {
    const body = await readJsonBody(exchange.request);
    if (body.ok) await act(body.value, exchange);
    else refuse(exchange.response, body.status, body.code, body.message);
  };
}

/** The server side of the Teams host: its page, the facts it opens with and the identity broker. */
export function createTeamsHost(options: TeamsHostOptions): Routes {
  const { addresses, broker, faults, channelTabs, clock, directory } = options;

  const answerBroker = reading(async (body, { response }) => {
    const fault = faults.strike('login', ['slow', 'cut', 'drop']);
    if (fault?.kind === 'slow') await pause(2000);
    if (fault?.kind === 'cut' || fault?.kind === 'drop') response.destroy();
    else answerJson(response, 200, await broker(readBrokerRequest(body)));
  });

  const saveChannelTab = reading((body, { response }) => {
    const tab = readChannelTab(body['tab'], addresses.tabs);
    const site = text(body, 'site');
    if (tab && site !== '') {
      channelTabs.save(site, tab);
      answerJson(response, 200, {});
    } else refuse(response, 400, 'badTab', 'The tab needs an entityId and a contentUrl of the app itself.');
  });

  return {
    'GET /teams': ({ response, url }) => {
      answerPage(
        response,
        hostPage(url.searchParams.get('lang') === 'en' ? 'en' : 'sv'),
        `'self' ${addresses.tabs}`,
      );
    },
    'GET /teams/page/*': createModuleFolder(join(import.meta.dirname, 'page'), '/teams/page/'),
    'GET /teams/facts': async ({ response }) => {
      const meetings = await directory.meetings();
      answerJson(response, 200, hostFacts(addresses, clock.now(), directory.sites(), meetings));
    },
    'GET /teams/channel-tab': ({ response, url }) => {
      answerJson(response, 200, { tab: channelTabs.of(url.searchParams.get('site') ?? '') });
    },
    'POST /teams/channel-tab': saveChannelTab,
    'POST /teams/broker': answerBroker,
  };
}
