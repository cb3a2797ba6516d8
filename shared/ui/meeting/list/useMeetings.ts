import * as React from 'react';
import type { MeetingDesk } from '../../../application/meetings/MeetingDesk';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { Result } from '../../../domain/kernel/result';
import type { Meeting } from '../../../domain/meeting/meeting';

export interface MeetingsState {
  /** Null until they have come. */
  readonly list: Result<readonly Meeting[], GatewayFailure> | null;
  readonly reload: () => void;
}

/** A forum's meetings, read again when somebody else changes one; a failed look keeps what is shown. */
export function useMeetings(desk: MeetingDesk): MeetingsState {
  const [list, setList] = React.useState<MeetingsState['list']>(null);
  const asked = React.useRef(0);
  const read = React.useCallback(
    async (quiet: boolean) => {
      asked.current += 1;
      const mine = asked.current;
      const read = await desk.list();
      if (mine === asked.current && (read.ok || !quiet)) setList(read);
    },
    [desk],
  );
  React.useEffect(() => {
    setList(null);
    void read(false);
    const unfollow = desk.follow(() => void read(true));
    return () => {
      asked.current += 1;
      unfollow();
    };
  }, [desk, read]);
  return { list, reload: () => void read(false) };
}
