import * as React from 'react';
import type { MeetingSession, SessionState } from '../../application/meetings/MeetingSession';

/** The session as it stands now; loads and follows it for as long as the screen is there. */
export function useSessionState(session: MeetingSession): SessionState {
  const [state, setState] = React.useState(() => session.state());
  React.useEffect(() => {
    const look = () => setState(session.state());
    const unsubscribe = session.subscribe(look);
    const unfollow = session.follow();
    look();
    return () => {
      unsubscribe();
      unfollow();
    };
  }, [session]);
  return state;
}
