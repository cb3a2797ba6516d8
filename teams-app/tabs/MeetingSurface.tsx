import * as React from 'react';
import type {
  MeetingSession,
  SessionState,
} from '@samverkansrummet/shared/lib/application/meetings/MeetingSession';
import { useSessionState } from '@samverkansrummet/shared/lib/ui/meeting/useSessionState';
import { StartTroubleScreen } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import { LoadTrouble } from './LoadTrouble';
import { readMeetingLink, type MeetingLink } from './meetingLink';
import type { Started } from './Started';
import { useLoaded } from './useLoaded';

/** Begun before anything is shown, so that it comes in beside the handshake with Teams. */
const connecting = import('./connectMeeting');

type OpenState = Extract<SessionState, { kind: 'open' }>;

/** A surface of one meeting, once its data are there. */
export interface MeetingScreenProps extends MeetingLink {
  readonly started: Started;
  readonly session: MeetingSession;
  readonly state: OpenState;
}

interface MeetingSurfaceProps {
  readonly started: Started;
  readonly surface: 'panel' | 'stage';
  readonly waiting: React.ComponentType;
  readonly screen: React.ComponentType<MeetingScreenProps>;
}

/** Opens the meeting that the address names and follows it; the panel, the stage and the details share it. */
export const MeetingSurface: React.FC<MeetingSurfaceProps> = (props) => {
  const { started, surface, waiting: Waiting, screen } = props;
  const [link] = React.useState(() => readMeetingLink(started.config.forumSites));
  const [attempt, setAttempt] = React.useState(0);
  const loaded = useLoaded(connecting);
  const session = React.useMemo(
    () => (loaded === null || !link.ok ? null : loaded.connectMeeting(started, { ...link.value, surface })),
    // A new attempt opens the meeting anew; what a surface started with never changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [loaded, link, attempt],
  );
  if (!link.ok) return <StartTroubleScreen trouble={link.error.kind} />;
  if (session === null) return <Waiting />;
  return (
    <OpenMeeting
      key={attempt}
      link={link.value}
      started={started}
      session={session}
      waiting={Waiting}
      screen={screen}
      onRetry={() => setAttempt(attempt + 1)}
    />
  );
};

interface OpenMeetingProps extends Omit<MeetingSurfaceProps, 'surface'> {
  readonly link: MeetingLink;
  readonly session: MeetingSession;
  readonly onRetry: () => void;
}

const OpenMeeting: React.FC<OpenMeetingProps> = (props) => {
  const { link, started, session, waiting: Waiting, screen: Screen, onRetry } = props;
  const state = useSessionState(session);
  if (state.kind === 'loading') return <Waiting />;
  if (state.kind === 'failed') {
    return <LoadTrouble failure={state.failure} signIn={started.signIn} onRetry={onRetry} />;
  }
  return <Screen {...link} started={started} session={session} state={state} />;
};
