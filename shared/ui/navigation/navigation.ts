import * as React from 'react';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from './inForum';
import { readRoute, writeRoute, type Route } from './route';

/** Where the screen is and how to get elsewhere; the address after `#` holds it, so that back and reload work. */
export interface Navigation {
  /** Null where the address names no screen. */
  readonly route: Route | null;
  /** The list of actions that was looked at last, as it was selected: where an action's page leads back to. */
  readonly lastList: ListRoute | null;
  readonly go: (route: Route) => void;
  /** Without a step back of its own: a changed filter. */
  readonly replace: (route: Route) => void;
  /** The address to send to somebody else, as the host makes it. */
  readonly shareAddressOf: (route: Route) => string;
  /** Where the address after `#` is not the screen's alone: what a link says, and following it is `go`. */
  readonly linkTo?: (route: Route) => string;
}

export type ListRoute = Extract<Route, { page: 'actions' }>;

const NavigationContext = React.createContext<Navigation | null>(null);

export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  const navigation = React.useContext(NavigationContext);
  if (navigation === null) throw new Error('A screen stands outside its navigation');
  return navigation;
}

/** The list that an action was opened from, or its forum's where it was come to in another way. */
export function useListBehind(forum: ForumKey | undefined): ListRoute {
  const { lastList } = useNavigation();
  const ofAll = lastList !== null && lastList.forum === undefined;
  return lastList !== null && (ofAll || lastList.forum === forum)
    ? lastList
    : { page: 'actions', query: '', ...inForum(forum) };
}

/** For what stands on pages with and without a navigation. */
export const useNavigationIfAny = (): Navigation | null => React.useContext(NavigationContext);

const current = (): string => window.location.hash.slice(1);

/**
 * Keeps the route in the address. `start` is where the host wants the tab to open (a deep link's page); the address
 * itself goes before it, so that a reload stays where one was.
 */
export function useHashNavigation(
  shareAddressOf: (address: string) => string,
  start: string | null,
): Navigation {
  const [address, setAddress] = React.useState(() => current() || (start ?? ''));
  React.useEffect(() => {
    const look = () => setAddress(current());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  const lastList = React.useRef<ListRoute | null>(null);
  return React.useMemo(() => {
    const route = readRoute(address);
    if (route?.page === 'actions') lastList.current = route;
    return {
      route,
      lastList: lastList.current,
      go: (to) => {
        window.location.hash = writeRoute(to);
      },
      replace: (to) => {
        window.history.replaceState(window.history.state, '', `#${writeRoute(to)}`);
        setAddress(writeRoute(to));
      },
      shareAddressOf: (to) => shareAddressOf(writeRoute(to)),
    };
  }, [address, shareAddressOf]);
}
