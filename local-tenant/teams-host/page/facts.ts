import type { HostFacts } from '../hostFacts.ts';
import type { ChannelTab } from '../channelTabs.ts';

export type { ChannelTab, HostFacts };
export type HostPerson = HostFacts['people'][number];
export type HostMeeting = HostFacts['meetings'][number];
export type HostSite = HostFacts['sites'][number];

export async function loadFacts(): Promise<HostFacts> {
  const response = await fetch('/teams/facts');
  if (!response.ok) throw new Error(`The tenant answered ${response.status}.`);
  return (await response.json()) as HostFacts;
}

export async function loadChannelTab(site: string): Promise<ChannelTab | null> {
  const response = await fetch(`/teams/channel-tab?site=${encodeURIComponent(site)}`);
  return ((await response.json()) as { tab: ChannelTab | null }).tab;
}

/** True when the tenant took the tab; it refuses pages that are not the app's own. */
export async function saveChannelTab(site: string, tab: unknown): Promise<boolean> {
  const response = await fetch('/teams/channel-tab', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ site, tab }),
  });
  return response.ok;
}

export function siteSlug(site: HostSite): string {
  return site.url.slice(site.url.lastIndexOf('/') + 1);
}
