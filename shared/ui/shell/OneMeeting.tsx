import * as React from 'react';
import type { UseCases } from '../../application/compose';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { ForumKey } from '../../domain/organisation/forum';
import type { AheadDesk } from '../meeting/details/MeetingAhead';
import { MeetingDetails } from './MeetingDetails';
import { UnknownForum } from './UnknownForum';

interface OneMeetingProps {
  readonly useCases: Pick<UseCases, 'meetingSession'>;
  readonly forum: ForumKey;
  readonly meeting: MeetingId;
  readonly ahead: AheadDesk;
  readonly onMinutes: () => void;
}

/** A meeting's details with a session of their own; a new attempt opens the meeting anew. */
export const OneMeeting: React.FC<OneMeetingProps> = ({ useCases, forum, meeting, ahead, onMinutes }) => {
  const [attempt, setAttempt] = React.useState(0);
  const session = React.useMemo(
    () => useCases.meetingSession(forum, meeting),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [useCases, forum, meeting, attempt],
  );
  if (session === null) return <UnknownForum />;
  return (
    <MeetingDetails
      key={attempt}
      session={session}
      forum={forum}
      ahead={ahead}
      onMinutes={onMinutes}
      onRetry={() => setAttempt(attempt + 1)}
    />
  );
};
