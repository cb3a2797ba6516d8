import * as React from 'react';

/** Whether one has gone from one screen to another: then the focus follows, the first time it is left to the host. */
export function useMoved(page: string): boolean {
  const first = React.useRef(page);
  const moved = React.useRef(false);
  if (first.current !== page) moved.current = true;
  return moved.current;
}
