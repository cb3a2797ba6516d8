import * as React from 'react';
import { readRoute, writeRoute, type Route } from './route';

/** Where the screen is and how to get elsewhere; the address after `#` holds it, so that back and reload work. */
export interface Navigation {
  /** Null where the address names no screen. */
  readonly route: Route | null;
  readonly go: (route: Route) => void;
  /** Without a step back of its own: a changed filter. */
  readonly replace: (route: Route) => void;
  /** The address to send to somebody else, as the host makes it. */
  readonly shareAddressOf: (route: Route) => string;
}

const NavigationContext = React.createContext<Navigation | null>(null);

export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  const navigation = React.useContext(NavigationContext);
  if (navigation === null) throw new Error('A screen stands outside its navigation');
  return navigation;
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
  return React.useMemo(
    () => ({
      route: readRoute(address),
      go: (route) => {
        window.location.hash = writeRoute(route);
      },
      replace: (route) => {
        window.history.replaceState(window.history.state, '', `#${writeRoute(route)}`);
        setAddress(writeRoute(route));
      },
      shareAddressOf: (route) => shareAddressOf(writeRoute(route)),
    }),
    [address, shareAddressOf],
  );
}
