import { tableWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/tableWriter.js';
import {
  connectAnswerLinks,
  type ConnectedAnswerLinks,
} from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectAnswerLinks.js';
import type { SharePointSetup } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectMeetingSites.js';
import type { LinkPorts } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/LinkPorts.js';
import { rememberDirectory } from '@samverkansrummet/shared/lib-commonjs/application/directory/rememberDirectory.js';
import type { Clock } from '@samverkansrummet/shared/lib-commonjs/application/ports/Clock.js';
import type { TableWriter } from '@samverkansrummet/shared/lib-commonjs/application/ports/TableWriter.js';
import type { Instant, PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import { localDateOf } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDateOf.js';
import { tokenSource, type TokenSource } from '../../tools/sign-in/tokenSource.ts';
import { linkSecretsBy } from './answer-pages/linkSecrets.ts';
import type { ServiceSettings } from './settings/ServiceSettings.ts';

/** What every part of the service stands on: the sites as the service itself, and its clock. */
export interface ServiceGround extends ConnectedAnswerLinks {
  /** For what opens more of the same sites. */
  readonly setup: SharePointSetup;
  readonly clock: Clock;
  readonly tables: TableWriter;
  readonly linkPorts: LinkPorts;
  /** A token for an API, by its origin: Graph for the mail. */
  readonly tokensFor: (audience: string) => TokenSource;
}

/** Signs in as the service, by its certificate, and opens the configured sites and no others. */
export function connectService(settings: ServiceSettings, milliseconds: () => number): ServiceGround {
  const { tenantId, clientId, certificate, key, sharePointOrigin, programmeSite, forumSites } = settings;
  const authority = new URL(tenantId, settings.authority);
  const order = { kind: 'certificate', authority, client: clientId, certificate, key } as const;
  const tokensFor = (audience: string): TokenSource =>
    tokenSource(order, { audience, scope: '', persona: '', now: milliseconds }, () => undefined);
  const now = (): Instant => new Date(milliseconds()).toISOString() as Instant;
  const setup: SharePointSetup = {
    ...{ sharePointOrigin, programmeSite, forums: forumSites },
    signIn: { kind: 'token', tokens: tokensFor(sharePointOrigin) },
  };
  const clock = { now, today: () => localDateOf(now(), settings.timeZone) };
  const service = clientId.toLowerCase() as PersonId;
  const sites = connectAnswerLinks(setup, service);
  const linkPorts = {
    ...{ links: sites.links, forums: sites.forums, clock, secrets: linkSecretsBy(key) },
    directory: rememberDirectory(sites.directory, clock),
    timeZone: settings.timeZone,
    service,
  };
  return { ...sites, setup, clock, tokensFor, tables: tableWriter, linkPorts };
}
