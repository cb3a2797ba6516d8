import * as React from 'react';
import type { RedactionPreview, Trace } from '../../application/redaction/RedactionDesk';

export const keyOfTrace = ({ place }: Pick<Trace, 'place'>): string => `${place.list}/${place.row}`;

/** What is ticked: every row, and of the bin what is likely to hold the text. */
export interface Chosen {
  readonly has: (key: string) => boolean;
  readonly set: (key: string, on: boolean) => void;
}

export function useChosen(preview: RedactionPreview): Chosen {
  const [keys, setKeys] = React.useState<ReadonlySet<string>>(
    () =>
      new Set([
        ...preview.rows.map(keyOfTrace),
        ...preview.bin.filter(({ likely }) => likely).map(({ item }) => item.id),
      ]),
  );
  return {
    has: (key) => keys.has(key),
    set: (key, on) => {
      const next = new Set(keys);
      if (on) next.add(key);
      else next.delete(key);
      setKeys(next);
    },
  };
}
