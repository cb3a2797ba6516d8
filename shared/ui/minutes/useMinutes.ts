import * as React from 'react';
import type { MinutesDesk, MinutesOnFile } from '../../application/minutes/MinutesDesk';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Result } from '../../domain/kernel/result';
import type { MeetingId } from '../../domain/meeting/meeting';

export interface MinutesState {
  /** Null until they have been put together. */
  readonly opened: Result<MinutesOnFile, GatewayFailure> | null;
  /** From the beginning, as after a failure. */
  readonly reload: () => void;
  /** What is shown stays until the new has come. */
  readonly refresh: () => void;
}

/** The minutes of a meeting, put together from its rows and its files when the page is opened. */
export function useMinutes(desk: MinutesDesk, meeting: MeetingId): MinutesState {
  const [opened, setOpened] = React.useState<MinutesState['opened']>(null);
  const asked = React.useRef(0);
  const read = React.useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const result = await desk.open(meeting);
    if (mine === asked.current) setOpened(result);
  }, [desk, meeting]);
  const reload = React.useCallback(() => {
    setOpened(null);
    void read();
  }, [read]);
  React.useEffect(() => {
    reload();
    return () => {
      asked.current += 1;
    };
  }, [reload]);
  return { opened, reload, refresh: () => void read() };
}
