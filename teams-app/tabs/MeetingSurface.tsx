import * as React from 'react';
import type { MeetingSessionPorts } from '@samverkansrummet/shared/lib/application/meetings/makeMeetingSession';
import type {
  MeetingSession,
  SessionState,
} from '@samverkansrummet/shared/lib/application/meetings/MeetingSession';
import { useSessionState } from '@samverkansrummet/shared/lib/ui/meeting/useSessionState';
import { StartTroubleScreen } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import { beginMeeting, type BegunMeeting, type MeetingBeginning } from './beginMeeting';
import { LoadTrouble } from './LoadTrouble';
import type { MeetingLink } from './meetingLink';
import type { Started } from './Started';
import type { ScreenProps } from './Surface';

type OpenState = Extract<SessionState, { kind: 'open' }>;

/** A surface of one meeting, once its data are there. */
export interface MeetingScreenProps extends MeetingLink {
  readonly started: Started;
  readonly session: MeetingSession;
  readonly state: OpenState;
}

interface MeetingSurfaceProps {
  readonly surface: MeetingSessionPorts['surface'];
  readonly waiting: React.ComponentType;
  readonly screen: React.ComponentType<MeetingScreenProps>;
}

type MeetingAttemptsProps = MeetingSurfaceProps & ScreenProps<MeetingBeginning>;

/** A page of one meeting that has been asked for already; the panel and the stage share it. */
export const MeetingSurface: React.FC<MeetingAttemptsProps> = ({ begun: first, ...props }) => {
  const [attempt, setAttempt] = React.useState({ number: 0, first });
  const again = () => setAttempt({ number: attempt.number + 1, first: beginMeeting(props, props.surface) });
  if (!attempt.first.ok) return <StartTroubleScreen trouble={attempt.first.error.kind} />;
  return <MeetingAttempt key={attempt.number} {...props} begun={attempt.first.value} onRetry={again} />;
};

interface AttemptProps extends MeetingSurfaceProps, ScreenProps<BegunMeeting> {
  readonly onRetry: () => void;
}

const MeetingAttempt: React.FC<AttemptProps> = (props) => {
  const { waiting: Waiting, screen: Screen, onRetry } = props;
  const { config, context, signIn, clock } = props;
  const { forum, meeting, session, letGo } = props.begun;
  const state = useSessionState(session);
  React.useEffect(letGo, [letGo]);
  const started = React.useMemo(() => ({ config, context, signIn, clock }), [config, context, signIn, clock]);
  if (state.kind === 'loading') return <Waiting />;
  if (state.kind === 'failed') {
    return <LoadTrouble failure={state.failure} signIn={signIn} onRetry={onRetry} />;
  }
  return <Screen forum={forum} meeting={meeting} started={started} session={session} state={state} />;
};
