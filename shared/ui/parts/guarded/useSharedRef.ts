import * as React from 'react';

/** One element for two: the field's own use, and whoever asked for it. */
export function useSharedRef<T>(
  asked: React.Ref<T> | undefined,
): readonly [React.RefObject<T>, React.RefCallback<T>] {
  const own = React.useRef<T | null>(null);
  const share = React.useCallback(
    (element: T | null) => {
      own.current = element;
      if (typeof asked === 'function') asked(element);
      else if (asked !== null && asked !== undefined)
        (asked as React.MutableRefObject<T | null>).current = element;
    },
    [asked],
  );
  return [own, share];
}
