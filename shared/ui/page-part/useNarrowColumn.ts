import * as React from 'react';
import { narrowBelow } from '../parts/useNarrow';

/** Nearer an edge than this, text looks cut off. */
const leastMargin = 8;

function goesToEdge(element: HTMLElement): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  return width > 0 && (left < leastMargin || right > document.documentElement.clientWidth - leastMargin);
}

interface Column {
  readonly ref: (element: HTMLElement | null) => void;
  readonly narrow: boolean;
  /** It goes out to an edge of the window, so that nothing else gives it a margin. */
  readonly bleeds: boolean;
}

/** Whether the column that a part stands in is narrow or without margins; a page's columns say nothing about the window. */
export function useNarrowColumn(): Column {
  const [element, ref] = React.useState<HTMLElement | null>(null);
  const [narrow, setNarrow] = React.useState(false);
  const [bleeds, setBleeds] = React.useState(false);
  React.useLayoutEffect(() => {
    if (element === null) return undefined;
    const look = () => {
      setNarrow(element.clientWidth > 0 && element.clientWidth < narrowBelow);
      setBleeds(goesToEdge(element));
    };
    look();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref, narrow, bleeds };
}
