import type { Addresses } from '../addresses.ts';
import { CLIENT_ID } from '../identity/registeredApp.ts';
import { REGISTER_TENANT } from '../people.ts';
import { PROGRAMME_PATH, siteKind } from '../sites/forumSites.ts';

/** What the tabs read beside them as `/config.json`, in production as here. */
export interface TabsConfiguration {
  readonly tenantId: string;
  readonly clientId: string;
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  readonly hostOrigins: readonly string[];
  readonly sharePointOrigin: string;
  readonly programmeSite: string;
  readonly forumSites: readonly string[];
  readonly answerOrigin: string;
}

export function tabsConfiguration(addresses: Addresses, sitePaths: readonly string[]): TabsConfiguration {
  return {
    tenantId: REGISTER_TENANT,
    clientId: CLIENT_ID,
    authority: `${addresses.login}/${REGISTER_TENANT}`,
    knownAuthorities: [new URL(addresses.login).host],
    hostOrigins: [addresses.portal],
    sharePointOrigin: addresses.sharePoint,
    programmeSite: PROGRAMME_PATH,
    forumSites: sitePaths.filter((path) => siteKind(path) === 'forum'),
    answerOrigin: addresses.bot,
  };
}
