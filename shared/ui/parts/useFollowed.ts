import * as React from 'react';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Result } from '../../domain/kernel/result';

interface Followable {
  follow(onChange: () => void): () => void;
}

export interface Followed<Content> {
  /** Null until it has come. */
  readonly seen: Result<Content, GatewayFailure> | null;
  /** Reads again and keeps what is shown until the answer has come. */
  readonly reload: () => void;
}

/**
 * What a desk gives, read again when others change something; a failed look keeps what is shown. `read` is the same
 * function for as long as the screen lives.
 */
export function useFollowed<Desk extends Followable, Content>(
  desk: Desk,
  read: (desk: Desk) => Promise<Result<Content, GatewayFailure>>,
): Followed<Content> {
  const [seen, setSeen] = React.useState<Followed<Content>['seen']>(null);
  const asked = React.useRef(0);
  const look = React.useCallback(
    async (quiet: boolean) => {
      asked.current += 1;
      const mine = asked.current;
      const found = await read(desk);
      if (mine === asked.current && (found.ok || !quiet)) setSeen(found);
    },
    [desk, read],
  );
  React.useEffect(() => {
    setSeen(null);
    void look(false);
    const unfollow = desk.follow(() => void look(true));
    return () => {
      asked.current += 1;
      unfollow();
    };
  }, [desk, look]);
  return { seen, reload: React.useCallback(() => void look(false), [look]) };
}
