import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** What a channel tab's configuration page saved, as teams-js hands it to the host. */
export interface ChannelTab {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}

/** The channel tabs that have been configured, by the forum's slug; kept in the data folder. */
export interface ChannelTabs {
  of(site: string): ChannelTab | null;
  save(site: string, tab: ChannelTab): void;
  clear(): void;
}

export function createChannelTabs(file: string): ChannelTabs {
  const read = (): Record<string, ChannelTab> =>
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, ChannelTab>) : {};
  return {
    of: (site) => read()[site] ?? null,
    save(site, tab) {
      writeFileSync(file, JSON.stringify({ ...read(), [site]: tab }));
    },
    clear() {
      rmSync(file, { force: true });
    },
  };
}

/** Reads a saved tab; its page must be one of the app's own, as Teams demands by the manifest's domains. */
export function readChannelTab(value: unknown, tabsOrigin: string): ChannelTab | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
  const contentUrl = text('contentUrl');
  if (URL.parse(contentUrl)?.origin !== tabsOrigin || text('entityId') === '') return null;
  return {
    entityId: text('entityId'),
    contentUrl,
    websiteUrl: text('websiteUrl'),
    suggestedDisplayName: text('suggestedDisplayName'),
  };
}
