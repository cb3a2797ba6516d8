import * as React from 'react';

/** Hands an exception from outside rendering to the screen's error boundary, which shows that something is broken. */
export function useBug(): (bug: unknown) => void {
  const [, raise] = React.useState<null>(null);
  return React.useCallback((bug) => {
    raise(() => {
      throw bug;
    });
  }, []);
}
