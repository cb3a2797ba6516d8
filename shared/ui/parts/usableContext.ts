import * as React from 'react';

const UsableContext = React.createContext<() => void>(() => undefined);

/** What the host wants to be told when its first screen shows real data and takes input. */
export const UsableProvider = UsableContext.Provider;

/** A screen says that it is ready. */
export function useUsableWhen(ready: boolean): void {
  const say = React.useContext(UsableContext);
  React.useEffect(() => {
    if (ready) say();
  }, [ready, say]);
}
