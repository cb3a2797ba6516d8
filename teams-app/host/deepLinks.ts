import type { HostContext } from './HostContext';
import type { TabsConfig } from './tabsConfig';

/** Where a link leads inside Teams: a channel's tab, a meeting's, or one's own. */
function whereabouts({ channelId, chatId }: HostContext): Readonly<Record<string, string>> {
  if (channelId !== null) return { channelId };
  return chatId === null ? {} : { chatId };
}

/**
 * A link that opens this very tab at an item. Source: learn.microsoft.com, "Create deep link to a tab".
 */
export function deepLink(config: TabsConfig, context: HostContext, subPage: string): string {
  const link = new URL(
    `https://teams.microsoft.com/l/entity/${config.teamsAppId ?? config.clientId}/${context.entityId}`,
  );
  const place = { ...(subPage === '' ? {} : { subEntityId: subPage }), ...whereabouts(context) };
  link.searchParams.set('context', JSON.stringify(place));
  return link.href;
}
