import * as React from 'react';
import type { MeetingId } from '../../domain/meeting/meeting';
import { Notice } from '../parts/Notice';
import { useText } from '../text/language';
import { startText } from '../text/startText';
import { ForumTab, type ForumTabProps } from './ForumTab';

interface MeetingTabProps extends ForumTabProps {
  readonly meeting: MeetingId;
  /** False for a kind of meeting without side panel: said here, in advance, with the way out (F39). */
  readonly runsApps: boolean;
}

/** The meeting's own tab: its details, and what their links lead to. */
export const MeetingTab: React.FC<MeetingTabProps> = ({ meeting, runsApps, ...props }) => {
  const text = useText(startText)['wrong-frame'];
  return (
    <ForumTab
      {...props}
      place="details"
      firstRoute={{ page: 'meeting', meeting }}
      frame={(screens) => (
        <main>
          {!runsApps && <Notice title={text.title} body={text.lines.join(' ')} />}
          {screens}
        </main>
      )}
    />
  );
};
