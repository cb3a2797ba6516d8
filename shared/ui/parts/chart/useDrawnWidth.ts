import * as React from 'react';

interface Drawn {
  readonly ref: (element: HTMLElement | null) => void;
  readonly wide: number;
}

/** How many pixels wide a drawing is shown, so that its words keep the text's size at any width. */
export function useDrawnWidth(usual: number): Drawn {
  const [element, ref] = React.useState<HTMLElement | null>(null);
  const [wide, setWide] = React.useState(usual);
  React.useLayoutEffect(() => {
    if (element === null) return undefined;
    const look = () => {
      if (element.clientWidth > 0) setWide(element.clientWidth);
    };
    look();
    if (!('ResizeObserver' in window)) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return { ref, wide };
}
