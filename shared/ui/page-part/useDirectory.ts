import * as React from 'react';
import type { Directory } from '../../application/ports/Directory';

export type LoadedDirectory = Awaited<ReturnType<Directory['load']>> | null;

/** What the programme knows of who and where; null until it has come. Another attempt reads it again. */
export function useDirectory({ load }: Pick<Directory, 'load'>, attempt = 0): LoadedDirectory {
  const [loaded, setLoaded] = React.useState<LoadedDirectory>(null);
  React.useEffect(() => {
    let current = true;
    void load().then((found) => {
      if (current) setLoaded(found);
    });
    return () => {
      current = false;
    };
  }, [load, attempt]);
  return loaded;
}
