import * as React from 'react';

const mark = 'samverkan:usable';

/** Marks the moment when the first screen shows real data and takes input; measured from outside. */
export function useUsable(isUsable = true): void {
  React.useEffect(() => {
    if (isUsable && performance.getEntriesByName(mark).length === 0) performance.mark(mark);
  }, [isUsable]);
}
