import * as React from 'react';
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  useWindowVirtualizer,
  type Virtualizer,
} from '@tanstack/react-virtual';

type WindowOptions = Parameters<typeof useWindowVirtualizer<Element>>[0];

interface Scrolled {
  readonly virtual: Virtualizer<Window, Element>;
  /** Pixels from the beginning of what is scrolled to the first row. */
  readonly above: number;
}

/** What is scrolled to see an element: a SharePoint page scrolls a part of itself, a tab its window. */
function scrolledAround(element: HTMLElement | null): HTMLElement | null {
  for (let around = element?.parentElement; around != null; around = around.parentElement) {
    if (around === document.body || around === document.documentElement) return null;
    if (/auto|scroll/.test(getComputedStyle(around).overflowY) && around.scrollHeight > around.clientHeight)
      return around;
  }
  return null;
}

function startOf(element: HTMLElement | null, region: HTMLElement | null): number {
  const top = element?.getBoundingClientRect().top ?? 0;
  if (region === null) return Math.round(top + window.scrollY);
  return Math.round(top - region.getBoundingClientRect().top + region.scrollTop);
}

/** The library has one hook for windows and one for elements; which of them it is, is known only on the screen. */
function inRegion(region: HTMLElement | null): Partial<WindowOptions> {
  if (region === null) return {};
  return {
    getScrollElement: () => region,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    initialOffset: () => region.scrollTop,
  } as unknown as Partial<WindowOptions>;
}

/** Rows out of sight left out, whatever it is that is scrolled; looked up again when one of `of` is another. */
export function useScrollVirtualizer(
  body: React.RefObject<HTMLElement>,
  options: Pick<WindowOptions, 'count' | 'estimateSize' | 'measureElement' | 'overscan'>,
  of: readonly unknown[],
): Scrolled {
  const [region, setRegion] = React.useState<HTMLElement | null>(null);
  const [above, setAbove] = React.useState(0);
  const look = React.useCallback(() => {
    const found = scrolledAround(body.current);
    setRegion(found);
    setAbove(startOf(body.current, found));
  }, [body]);
  React.useLayoutEffect(look, [look, ...of]);
  useResized(body, look);
  const virtual = useWindowVirtualizer<Element>({ ...options, ...inRegion(region), scrollMargin: above });
  return { virtual, above };
}

/** Other parts of the page grow above the rows as they come. */
function useResized(body: React.RefObject<HTMLElement>, look: () => void): void {
  React.useEffect(() => {
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(look);
    for (let around = body.current?.parentElement; around != null; around = around.parentElement)
      observer.observe(around);
    return () => observer.disconnect();
  }, [body, look]);
}
