import * as React from 'react';

let last = 0;

/** An id of its own for every heading on the page, to tie a region to the heading that names it. */
export function useHeadingId(): string {
  const [id] = React.useState(() => {
    last += 1;
    return `heading-${last}`;
  });
  return id;
}
