import * as React from 'react';
import type { MeetingDesk } from '../../../application/meetings/MeetingDesk';
import type { Topic } from '../../../domain/meeting/topic';

/** The waiting topics, read again after a change; null until they have come, and where they cannot be read. */
export function useTopics(desk: Pick<MeetingDesk, 'topics'>): {
  readonly topics: readonly Topic[] | null;
  readonly reload: () => void;
} {
  const [topics, setTopics] = React.useState<readonly Topic[] | null>(null);
  const [asked, setAsked] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    void desk.topics().then((read) => {
      if (current && read.ok) setTopics(read.value);
    });
    return () => {
      current = false;
    };
  }, [desk, asked]);
  return { topics, reload: () => setAsked((before) => before + 1) };
}
