import * as React from 'react';
import type { ForumAtAGlance, OverviewDesk } from '../../application/overview/OverviewDesk';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Result } from '../../domain/kernel/result';

export interface OverviewState {
  /** Null until it has come. */
  readonly seen: Result<ForumAtAGlance, GatewayFailure> | null;
  /** Reads again and keeps what is shown until the answer has come. */
  readonly reload: () => void;
}

/** A forum at a glance, read again when others change something; a failed look keeps what is shown. */
export function useOverview(desk: OverviewDesk): OverviewState {
  const [seen, setSeen] = React.useState<OverviewState['seen']>(null);
  const asked = React.useRef(0);
  const read = React.useCallback(
    async (quiet: boolean) => {
      asked.current += 1;
      const mine = asked.current;
      const loaded = await desk.load();
      if (mine === asked.current && (loaded.ok || !quiet)) setSeen(loaded);
    },
    [desk],
  );
  React.useEffect(() => {
    setSeen(null);
    void read(false);
    const unfollow = desk.follow(() => void read(true));
    return () => {
      asked.current += 1;
      unfollow();
    };
  }, [desk, read]);
  return { seen, reload: React.useCallback(() => void read(false), [read]) };
}
