import * as React from 'react';
import type { ComposedMinutes, ComposeMinutes } from '../../application/minutes/composeMinutes';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';

export interface MinutesState {
  /** Null until they have been put together. */
  readonly composed: Result<ComposedMinutes, GatewayFailure> | null;
  readonly reload: () => void;
}

/** The minutes of a meeting, put together from its rows when the page is opened. */
export function useMinutes(compose: ComposeMinutes, meeting: MeetingId): MinutesState {
  const [composed, setComposed] = React.useState<MinutesState['composed']>(null);
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    setComposed(null);
    void compose(meeting).then((result) => {
      if (current) setComposed(result);
    });
    return () => {
      current = false;
    };
  }, [compose, meeting, attempt]);
  return { composed, reload: () => setAttempt((before) => before + 1) };
}
