import * as React from 'react';
import type { ListRoute, Navigation } from '../navigation/navigation';
import { readRoute, writeRoute, type Route } from '../navigation/route';

/** Several parts share the address after `#`: each has its own piece, and leaves the others' as they are. */
const pieces = (): readonly string[] =>
  window.location.hash
    .slice(1)
    .split('&')
    .filter((piece) => piece !== '');

const isOf = (name: string) => (piece: string) => piece.startsWith(`${name}=`);

/** `register`, of `register-3f2a`: what a link says that was made where nobody knows the page's parts. */
const kindOf = (name: string): string => name.replace(/-[^-]*$/, '');

function readPiece(name: string): string {
  const piece = pieces().find(isOf(name)) ?? pieces().find(isOf(kindOf(name))) ?? '';
  try {
    return decodeURIComponent(piece.slice(piece.indexOf('=') + 1));
  } catch {
    return '';
  }
}

const pieceOf = (name: string, route: Route): string => `${name}=${encodeURIComponent(writeRoute(route))}`;

const withPiece = (name: string, route: Route): string =>
  `#${[...pieces().filter((piece) => !isOf(name)(piece) && !isOf(kindOf(name))(piece)), pieceOf(name, route)].join('&')}`;

/** For whoever leads to a part from elsewhere on the page; the part itself listens to the address. */
export function openInPart(name: string, route: Route): void {
  window.location.hash = withPiece(name, route);
}

interface Place {
  /** What the part is called in the address: one word, its own on the page. */
  readonly name: string;
  /** Another part of the page that shows a route better; null where there is none. */
  readonly elsewhere: (route: Route) => (() => void) | null;
  /** Where it is while the address says nothing of it. */
  readonly home: Route;
}

/** Where a part of a page is; the page's address holds it beside the other parts' places. */
export function usePartNavigation({ name, elsewhere, home }: Place): Navigation {
  const [address, setAddress] = React.useState(() => readPiece(name));
  React.useEffect(() => {
    const look = () => setAddress(readPiece(name));
    window.addEventListener('hashchange', look);
    window.addEventListener('popstate', look);
    return () => {
      window.removeEventListener('hashchange', look);
      window.removeEventListener('popstate', look);
    };
  }, [name]);
  const lastList = React.useRef<ListRoute | null>(null);
  return React.useMemo(() => {
    const route = readRoute(address);
    const shown = route ?? home;
    if (shown.page === 'actions') lastList.current = shown;
    return {
      route,
      lastList: lastList.current,
      go: (to) => {
        const other = elsewhere(to);
        if (other !== null) other();
        else openInPart(name, to);
      },
      replace: (to) => {
        window.history.replaceState(window.history.state, '', withPiece(name, to));
        setAddress(writeRoute(to));
      },
      shareAddressOf: (to) => `${window.location.href.replace(/#.*$/s, '')}#${pieceOf(name, to)}`,
      linkTo: (to) => withPiece(name, to),
    };
  }, [address, name, home, elsewhere]);
}
