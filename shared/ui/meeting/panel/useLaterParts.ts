import * as React from 'react';

type Parts = typeof import('./LaterParts');

export const loadLater = (): Promise<Parts> => import('./LaterParts');

/** Milliseconds after the first screen, while nothing else is going on. */
const quietMs = 400;
const retryMs = 5000;

/**
 * What the meeting comes to later; null until it has come. It is fetched at once when something waits for it, and
 * without a network again and again, so that a notice about a lost network never breaks the screen.
 */
export function useLaterParts(isUrgent: boolean): Parts | null {
  const [parts, setParts] = React.useState<Parts | null>(null);
  React.useEffect(() => {
    if (parts !== null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isThere = true;
    const load = (): void => {
      loadLater().then(
        (loaded) => isThere && setParts(loaded),
        () => {
          if (isThere) timer = setTimeout(load, retryMs);
        },
      );
    };
    if (isUrgent) load();
    else timer = setTimeout(load, quietMs);
    return () => {
      isThere = false;
      clearTimeout(timer);
    };
  }, [isUrgent, parts]);
  return parts;
}
