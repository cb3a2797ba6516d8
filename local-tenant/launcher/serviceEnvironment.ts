import type { Addresses } from '../addresses.ts';
import { connectorAddress } from '../chat/connectorAddress.ts';
import { CLIENT_ID } from '../identity/registeredApp.ts';
import { SERVICE_MAILBOX } from '../mail/mailboxOf.ts';
import { REGISTER_TENANT } from '../people.ts';
import { PROGRAMME_PATH, siteKind } from '../sites/forumSites.ts';
import type { CertificateFiles } from './serviceCertificate.ts';

export interface ServiceFacts {
  readonly addresses: Addresses;
  readonly sitePaths: readonly string[];
  readonly files: CertificateFiles;
  readonly tickToken: string;
}

/** What the product's service reads from its environment, in production as here. */
export const serviceEnvironment = ({
  addresses,
  sitePaths,
  files: { certificate, key },
  tickToken,
}: ServiceFacts): Readonly<Record<string, string>> => ({
  SAMVERKAN_HOST: '127.0.0.1',
  SAMVERKAN_PORT: new URL(addresses.bot).port,
  SAMVERKAN_PUBLIC_ORIGIN: addresses.bot,
  SAMVERKAN_TENANT_ID: REGISTER_TENANT,
  SAMVERKAN_CLIENT_ID: CLIENT_ID,
  SAMVERKAN_AUTHORITY: addresses.login,
  SAMVERKAN_CERTIFICATE: certificate,
  SAMVERKAN_KEY: key,
  SAMVERKAN_SHAREPOINT: addresses.sharePoint,
  SAMVERKAN_PROGRAMME_SITE: PROGRAMME_PATH,
  SAMVERKAN_FORUM_SITES: sitePaths.filter((path) => siteKind(path) === 'forum').join(','),
  SAMVERKAN_GRAPH: addresses.login,
  SAMVERKAN_MAILBOX: SERVICE_MAILBOX,
  SAMVERKAN_CONNECTOR: connectorAddress(addresses),
  // Reminders come when somebody asks for them: what a test or a demonstration sees stands still until then.
  SAMVERKAN_TICK: 'off',
  SAMVERKAN_TICK_TOKEN: tickToken,
  SAMVERKAN_LOCAL_TENANT: addresses.portal,
});
