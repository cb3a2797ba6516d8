import * as React from 'react';
import type { ActionDesk, RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Result } from '../../domain/kernel/result';

export type Surroundings = Result<RegisterSurroundings, GatewayFailure> | null;

/** Names, places and problems; null until they have come, and never what a first page of rows waits for. */
export function useSurroundings(desk: Pick<ActionDesk, 'surroundings'>): Surroundings {
  const [surroundings, setSurroundings] = React.useState<Surroundings>(null);
  React.useEffect(() => {
    let current = true;
    setSurroundings(null);
    void desk.surroundings().then((loaded) => {
      if (current) setSurroundings(loaded);
    });
    return () => {
      current = false;
    };
  }, [desk]);
  return surroundings;
}
