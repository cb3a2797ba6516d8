import * as React from 'react';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';

type Words = typeof import('./RefusalWords').RefusalWords;

const retryMs = 5000;

/** Every refusal's words, in both languages, are fetched with the first one, or with what else says them. */
function useWords(isNeeded: boolean): Words | null {
  const [words, setWords] = React.useState<{ readonly Words: Words } | null>(null);
  React.useEffect(() => {
    if (!isNeeded || words !== null) return undefined;
    let isThere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = (): void => {
      import('./RefusalWords').then(
        ({ RefusalWords }) => isThere && setWords({ Words: RefusalWords }),
        () => {
          if (isThere) timer = setTimeout(load, retryMs);
        },
      );
    };
    load();
    return () => {
      isThere = false;
      clearTimeout(timer);
    };
  }, [isNeeded, words]);
  return words?.Words ?? null;
}

/** A refused save: the only thing that interrupts a screen reader. */
export const RefusalMessage: React.FC<{ readonly refusal: CommandRefusal | null }> = ({ refusal }) => {
  const Words = useWords(refusal !== null);
  return <div role="alert">{refusal !== null && Words !== null && <Words refusal={refusal} />}</div>;
};
