import * as React from 'react';
import { useSurface } from './surfaceContext';

/** Under this many pixels a table becomes two-line rows and the right column goes below. */
export const narrowBelow = 900;
const narrow = `(max-width: ${narrowBelow - 1}px)`;

/** Whether there is little room: in the window, or in the column of the page that the part stands in. */
export function useNarrow(): boolean {
  const { narrow: inColumn } = useSurface();
  const [matches, setMatches] = React.useState(() => window.matchMedia(narrow).matches);
  React.useEffect(() => {
    const query = window.matchMedia(narrow);
    const look = () => setMatches(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return inColumn ?? matches;
}
