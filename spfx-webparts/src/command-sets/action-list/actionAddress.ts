import type { ActionId } from '@samverkansrummet/shared/lib/domain/action/action';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import { writeRoute } from '@samverkansrummet/shared/lib/ui/navigation/route';
import { textOf } from '../../page/partSettings';

/** What stands in the tenant's list of extensions with the command set. Names never change. */
export interface CommandProperties {
  programmeAddress: string;
  /** The app's id in the Teams catalogue; empty where the programme is read on SharePoint pages. */
  teamsApp: string;
}

/** The tenant's list takes whatever is written there: also nothing at all, or what is no set of properties. */
export const readProperties = (stored: unknown): Partial<CommandProperties> =>
  typeof stored === 'object' && stored !== null ? stored : {};

interface Where {
  /** In full: `https://kommunen.sharepoint.com/sites/est-sodermalm`. */
  readonly siteAddress: string;
  readonly forum: ForumKey;
  readonly action: ActionId;
}

const isGuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);

/**
 * An action's page: in Teams, under Mitt arbete, where the app's id is known; else on the forum's first page, whose
 * register opens it.
 */
export function actionAddress(stored: Partial<CommandProperties>, where: Where): string {
  const { siteAddress, forum, action } = where;
  const app = textOf(stored.teamsApp).trim();
  const route = writeRoute({ page: 'action', action, forum });
  if (!isGuid(app)) return `${siteAddress}#register=${encodeURIComponent(route)}`;
  const link = new URL(`https://teams.microsoft.com/l/entity/${app}/mitt-arbete`);
  link.searchParams.set('context', JSON.stringify({ subEntityId: route }));
  return link.href;
}
