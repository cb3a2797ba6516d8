import * as React from 'react';

const retryMs = 5000;

/**
 * Parts of the screen whose code is fetched `afterMs` from now, or not as long as that is null; null until they have
 * come. Without a network it is tried again and again, so that a notice about a lost network never breaks the screen.
 */
export function useFetchedCode<Parts extends object>(
  load: () => Promise<Parts>,
  afterMs: number | null,
): Parts | null {
  const [parts, setParts] = React.useState<Parts | null>(null);
  React.useEffect(() => {
    if (afterMs === null || parts !== null) return undefined;
    let isThere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fetch = (): void => {
      load().then(
        (loaded) => isThere && setParts(loaded),
        () => {
          if (isThere) timer = setTimeout(fetch, retryMs);
        },
      );
    };
    if (afterMs === 0) fetch();
    else timer = setTimeout(fetch, afterMs);
    return () => {
      isThere = false;
      clearTimeout(timer);
    };
  }, [load, afterMs, parts]);
  return parts;
}
