import * as React from 'react';
import { useScrollVirtualizer } from './useScrollVirtualizer';
import type { Sight } from './rows/readAround';
import { narrowRowHeight, rowHeight } from './rowStyles';

export interface VirtualRows {
  readonly bodyRef: (body: HTMLElement | null) => void;
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
  /** Indexes of the rows that exist on the screen. */
  readonly shown: readonly number[];
  readonly sight: Sight;
  /** Heights that stand for the rows before and after. */
  readonly before: number;
  readonly after: number;
}

/** A group's heading stands before its first row and is measured with it. */
function heightOf(row: Element): number {
  const above = row.previousElementSibling;
  const heading = above?.hasAttribute('data-group') === true ? above.getBoundingClientRect().height : 0;
  return row.getBoundingClientRect().height + heading;
}

interface Ends<Item> {
  readonly first: Item;
  readonly last: Item;
}

function endsOf<Item extends { index: number; start: number; end: number }>(
  items: readonly Item[],
  above: number,
): Ends<Pick<Item, 'index' | 'start' | 'end'>> {
  const nowhere = { index: 0, start: above, end: above };
  return { first: items[0] ?? nowhere, last: items[items.length - 1] ?? nowhere };
}

/** Only the rows in sight exist; what comes into sight is told. `list` is another whenever its rows are. */
export function useVirtualRows(
  list: unknown,
  count: number,
  narrow: boolean,
  onLook: (sight: Sight) => void,
): VirtualRows {
  const body = React.useRef<HTMLElement | null>(null);
  const bodyRef = React.useCallback((element: HTMLElement | null) => {
    body.current = element;
  }, []);
  // Rows and width decide where the body starts; a scroll does not.
  const { virtual, above } = useScrollVirtualizer(
    body,
    {
      count,
      estimateSize: () => (narrow ? narrowRowHeight : rowHeight),
      measureElement: heightOf,
      overscan: 8,
    },
    [list, narrow],
  );
  const items = virtual.getVirtualItems();
  const { first, last } = endsOf(items, above);
  const [from, to] = [first.index, last.index];
  React.useEffect(() => onLook({ from, to }), [from, to, list, onLook]);
  return {
    bodyRef,
    measure: virtual.measureElement,
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    shown: items.map(({ index }) => index),
    sight: { from, to },
    before: first.start - above,
    after: virtual.getTotalSize() - (last.end - above),
  };
}
