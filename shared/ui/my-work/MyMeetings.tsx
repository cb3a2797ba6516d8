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
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(110px, auto) 1fr',
    columnGap: '16px',
    rowGap: '10px',
    margin: 0,
  },
  when: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, overflowWrap: 'anywhere' },
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
  const meetings = comingMeetings(parts);
  return (
    <Card title={text.meetings}>
      {!loaded && <SkeletonList rows={3} rowHeight={36} />}
      {loaded && meetings.length === 0 && <p className={work.quiet}>{text.noMeetings}</p>}
      <dl className={styles.list}>
        {meetings.map(({ key, forum, forumName, meeting }) => (
          <React.Fragment key={key}>
            <dt className={styles.when}>{atLineStart(momentText(meeting.startsAt, language, today))}</dt>
            <dd className={styles.what}>
              <RouteLink to={{ page: 'meeting', meeting: meeting.id, forum }}>{meeting.title}</RouteLink>
              <span className={work.meta}>{forumName}</span>
            </dd>
          </React.Fragment>
        ))}
      </dl>
    </Card>
  );
};
