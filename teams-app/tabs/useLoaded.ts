import * as React from 'react';

/** A part of the code that is on its way; null until it has come. What keeps it from coming is a bug for the boundary. */
export function useLoaded<T>(loading: Promise<T>): T | null {
  const [loaded, setLoaded] = React.useState<{ readonly value: T } | null>(null);
  const [lost, setLost] = React.useState<{ readonly error: unknown } | null>(null);
  React.useEffect(() => {
    let isThere = true;
    loading.then(
      (value) => isThere && setLoaded({ value }),
      (error: unknown) => isThere && setLost({ error }),
    );
    return () => {
      isThere = false;
    };
  }, [loading]);
  if (lost !== null) throw lost.error;
  return loaded === null ? null : loaded.value;
}
