import * as React from 'react';

const narrow = '(max-width: 899px)';

/** Under 900 px a table becomes two-line rows and the right column goes below. */
export function useNarrow(): boolean {
  const [matches, setMatches] = React.useState(() => window.matchMedia(narrow).matches);
  React.useEffect(() => {
    const query = window.matchMedia(narrow);
    const look = () => setMatches(query.matches);
    look();
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return matches;
}
