import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import type { Route } from '@samverkansrummet/shared/lib/ui/navigation/route';

/** A part of this page that shows a forum's actions. */
interface RegisterOnPage {
  readonly forum: ForumKey | null;
  readonly show: (route: Route) => void;
}

const registers = new Map<string, RegisterOnPage>();

export const registerOnPage = (name: string, register: RegisterOnPage): void => {
  registers.set(name, register);
};

export const leavePage = (name: string): void => {
  registers.delete(name);
};

const showsActions = (route: Route): boolean => route.page === 'actions' || route.page === 'action';

/** A register is of one forum. */
const isOfAllForums = (route: Route): boolean => route.page === 'actions' && route.forum === undefined;

/** The page's own register of a forum, for the rows behind another part's numbers; null where there is none. */
export function registerFor(
  route: Route,
  asking: { name: string; forum: ForumKey | null },
): (() => void) | null {
  if (!showsActions(route) || registers.has(asking.name) || isOfAllForums(route)) return null;
  const forum = ('forum' in route ? route.forum : undefined) ?? asking.forum;
  const found = [...registers.values()].find((register) => register.forum === forum);
  return found === undefined ? null : () => found.show(route);
}
