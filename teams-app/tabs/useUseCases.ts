import * as React from 'react';
import type { UseCases } from '@samverkansrummet/shared/lib/application/compose';
import type { Started } from './Started';
import { useLoaded } from './useLoaded';

/** Begun before anything is shown, so that it comes in beside the handshake with Teams. */
const connecting = import('./connect');

/** The use cases, once SharePoint's part of the code has come; null until then. */
export function useUseCases(started: Started): UseCases | null {
  const loaded = useLoaded(connecting);
  const { config, context, signIn, clock } = started;
  // By its parts: the whole is another object at every change of theme, and what is being typed would go with it.
  return React.useMemo(
    () => (loaded === null ? null : loaded.connectUseCases({ config, context, signIn, clock })),
    [loaded, config, context, signIn, clock],
  );
}
