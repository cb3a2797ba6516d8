import * as React from 'react';
import { narrowBelow } from '../parts/useNarrow';

interface Column {
  readonly ref: (element: HTMLElement | null) => void;
  readonly narrow: boolean;
}

/** Whether the column that a part stands in is narrow; a page's columns say nothing about the window. */
export function useNarrowColumn(): Column {
  const [element, ref] = React.useState<HTMLElement | null>(null);
  const [narrow, setNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    if (element === null) return undefined;
    const look = () => setNarrow(element.clientWidth > 0 && element.clientWidth < narrowBelow);
    look();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref, narrow };
}
