import * as React from 'react';
import { makeStyles } from '@griffel/react';
import type { MeetingState } from '../../../domain/meeting/meeting';
import { detailsText } from '../../text/detailsText';
import { useText } from '../../text/language';
import { leadText } from '../../text/leadText';
import { meetingsText } from '../../text/meetingsText';
import { rehearsalText } from '../../text/rehearsalText';
import { useDetails } from './detailsContext';

const useStyles = makeStyles({ line: { margin: '0 0 12px' } });

/** Where the meeting is, when it is no longer ahead, and what somebody who is not coordinator can do. */
export const Situation: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const meetings = useText(meetingsText);
  const { explained } = useText(rehearsalText);
  const { view } = useDetails();
  const { state, reason, rehearsal, ledBy } = view.room.meeting;
  const lead = useText(leadText);
  const words: Record<MeetingState, string> = {
    planned: '',
    invited: '',
    'in-progress': text.running,
    closing: text.running,
    held: text.held,
    cancelled: text.cancelled,
  };
  const said = words[state] || (view.me.coordinator ? '' : text.onlyCoordinator);
  const lines = [
    said,
    reason === '' ? '' : meetings.reason(reason),
    rehearsal ? explained : '',
    state === 'in-progress' && ledBy !== '' ? lead.ledBy(ledBy) : '',
  ];
  return (
    <>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
    </>
  );
};
