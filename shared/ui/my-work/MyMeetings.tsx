import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MyForumPart } from '../../application/my-work/loadMyWork';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { SkeletonList } from '../parts/SkeletonList';
import { atLineStart, momentText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { comingMeetings } from './workItems';
import { useWorkStyles } from './WorkRow';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '10px', margin: 0 },
  /** Where the two do not find room beside each other, the meeting stands under its time. */
  meeting: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  when: { flex: '0 0 188px', fontWeight: tokens.fontWeightSemibold },
  what: { flex: '1 1 140px', minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
});

interface MyMeetingsProps {
  readonly parts: readonly MyForumPart[];
  readonly loaded: boolean;
}

/** My forums' coming meetings, soonest first. */
export const MyMeetings: React.FC<MyMeetingsProps> = ({ parts, loaded }) => {
  const styles = useStyles();
  const work = useWorkStyles();
  const text = useText(myWorkText);
  const language = useLanguage();
  const today = useToday();
  const meetings = comingMeetings(parts, today);
  return (
    <Card title={text.meetings}>
      {!loaded && <SkeletonList rows={3} rowHeight={36} />}
      {loaded && meetings.length === 0 && <p className={work.quiet}>{text.noMeetings}</p>}
      <dl className={styles.list}>
        {meetings.map(({ key, forum, forumName, meeting }) => (
          <div key={key} className={styles.meeting}>
            <dt className={styles.when}>{atLineStart(momentText(meeting.startsAt, language, today))}</dt>
            <dd className={styles.what}>
              <RouteLink to={{ page: 'meeting', meeting: meeting.id, forum }}>{meeting.title}</RouteLink>
              <span className={work.meta}>{forumName}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};
