import { readSettings } from '../../../../teams-app/bot/settings/readSettings';
import type { ServiceSettings } from '../../../../teams-app/bot/settings/ServiceSettings';

const tenantId = '6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301';
const clientId = '2c5f9d10-8e37-4b6a-b1c4-7d0e3f92a605';

/** The service as the local tenant starts it, with a connector at this address. */
export function chatSettings(connectorOrigin: string): ServiceSettings {
  const settings = readSettings(
    {
      SAMVERKAN_PUBLIC_ORIGIN: 'http://bot.localhost:4403',
      SAMVERKAN_TENANT_ID: tenantId,
      SAMVERKAN_CLIENT_ID: clientId,
      SAMVERKAN_AUTHORITY: connectorOrigin,
      SAMVERKAN_CERTIFICATE: 'unused.pem',
      SAMVERKAN_SHAREPOINT: 'http://sharepoint.localhost:4401',
      SAMVERKAN_MAILBOX: 'samverkansrummet@exempel.se',
      SAMVERKAN_PROGRAMME_SITE: '/sites/programmet',
      SAMVERKAN_FORUM_SITES: '/sites/sodermalm',
      SAMVERKAN_LOCAL_TENANT: 'http://localhost:4400',
      SAMVERKAN_CONNECTOR: `${connectorOrigin}/_connector/`,
    },
    true,
  );
  if (!settings.ok) throw new Error(settings.error.join(' '));
  return settings.value;
}
