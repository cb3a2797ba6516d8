import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Meeting } from '../../../domain/meeting/meeting';
import type { ForumKey } from '../../../domain/organisation/forum';
import { RouteLink } from '../../navigation/RouteLink';
import { useToday } from '../../parts/clockContext';
import { documentStateSigns } from '../../parts/signs/documentStateSigns';
import { meetingStateSigns } from '../../parts/signs/meetingStateSigns';
import { minutesStateSigns } from '../../parts/signs/minutesStateSigns';
import { StatusWord } from '../../parts/StatusWord';
import { atLineStart, clockText, momentText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import { sharingText } from '../../text/sharingText';
import { vocabularyText } from '../../text/vocabularyText';
import { RehearsalMark } from '../rehearsal/RehearsalMark';
import { inForum } from '../../navigation/inForum';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '16px',
    rowGap: '4px',
    minHeight: '44px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  when: { flexBasis: '210px', fontWeight: tokens.fontWeightSemibold },
  title: { flexGrow: 1, flexBasis: '220px', minWidth: 0, overflowWrap: 'anywhere' },
  more: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  state: { flexBasis: '120px' },
  minutes: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    flexBasis: '320px',
    ...typographyStyles.body1,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface MeetingRowsProps {
  readonly meetings: readonly Meeting[];
  readonly empty: string;
  readonly forum: ForumKey | undefined;
}

export const MeetingRows: React.FC<MeetingRowsProps> = ({ meetings, empty, forum }) => {
  const styles = useStyles();
  if (meetings.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return (
    <ul className={styles.list}>
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} forum={forum} />
      ))}
    </ul>
  );
};

interface MeetingRowProps {
  readonly meeting: Meeting;
  readonly forum: ForumKey | undefined;
}

const MeetingRow: React.FC<MeetingRowProps> = ({ meeting, forum }) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useText(vocabularyText);
  const text = useText(meetingsText);
  const today = useToday();
  const until = clockText(meeting.endsAt, language);
  return (
    <li className={styles.row}>
      <time dateTime={meeting.startsAt} className={styles.when}>
        {atLineStart(momentText(meeting.startsAt, language, today))}–{until}
      </time>
      <span className={styles.title}>
        <RouteLink to={{ page: 'meeting', meeting: meeting.id, ...inForum(forum) }}>
          {meeting.title}
        </RouteLink>{' '}
        {meeting.rehearsal && <RehearsalMark />}
        {meeting.location !== '' && <span className={styles.more}>{meeting.location}</span>}
        {meeting.reason !== '' && <span className={styles.more}>{text.reason(meeting.reason)}</span>}
      </span>
      <span className={styles.state}>
        <StatusWord sign={meetingStateSigns[meeting.state]} word={words.meetingState[meeting.state]} />
      </span>
      <MinutesCell meeting={meeting} forum={forum} />
    </li>
  );
};

/** The way to the minutes, and how far they have come; those of a rehearsal get no file and go nowhere. */
const MinutesCell: React.FC<MeetingRowProps> = ({ meeting, forum }) => {
  const styles = useStyles();
  const text = useText(meetingsText);
  const words = useText(vocabularyText);
  const shared = useText(sharingText);
  const { handedOverTo = '' } = meeting;
  if (meeting.state !== 'held') return <span className={styles.minutes} />;
  return (
    <span className={styles.minutes}>
      <RouteLink to={{ page: 'minutes', meeting: meeting.id, ...inForum(forum) }}>{text.minutes}</RouteLink>
      {!meeting.rehearsal && (
        <StatusWord sign={minutesStateSigns[meeting.minutes]} word={words.minutesState[meeting.minutes]} />
      )}
      {handedOverTo !== '' && (
        <StatusWord sign={documentStateSigns['handed-over']} word={shared.handedOverTo(handedOverTo)} wraps />
      )}
    </span>
  );
};
