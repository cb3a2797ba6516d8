import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type {
  LoadMeetingsAndDecisions,
  MeetingsAndDecisions,
} from '../../../application/meetings/loadMeetingsAndDecisions';
import type { ForumKey } from '../../../domain/organisation/forum';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { Page } from '../../parts/Page';
import { SkeletonList } from '../../parts/SkeletonList';
import { useFollowed } from '../../parts/useFollowed';
import { agendaPartText } from '../../text/agendaPartText';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import { readingText } from '../../text/readingText';
import { MeetingRows } from '../list/MeetingRows';
import { sortMeetings } from '../list/sortMeetings';
import { LatestDecisions } from './LatestDecisions';
import { NextAgenda } from './NextAgenda';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
});

/** What the part is given of its forum's meetings. */
export interface MeetingsSource {
  readonly load: LoadMeetingsAndDecisions;
  follow(onChange: () => void): () => void;
}

interface MeetingsOnPageProps {
  readonly source: MeetingsSource;
  readonly forum: ForumKey;
  /** At most so many coming meetings, and as many held ones. */
  readonly rows: number;
  readonly title: string;
  readonly focusTitle: boolean;
}

const look = ({ load }: MeetingsSource): ReturnType<LoadMeetingsAndDecisions> => load();

/** Möten och beslut: what comes with its agenda, what was decided last, and the minutes. */
export const MeetingsOnPage: React.FC<MeetingsOnPageProps> = ({ source, title, focusTitle, ...shown }) => {
  const text = useText(agendaPartText);
  const language = useLanguage();
  const { seen, reload } = useFollowed(source, look);
  return (
    <Page title={title} focusTitle={focusTitle}>
      {seen === null && <SkeletonList rows={4} rowHeight={56} />}
      {seen?.ok === false && (
        <Notice title={text.failed} body={readingText(seen.error, language)} announced>
          <Button onClick={reload}>{text.tryAgain}</Button>
        </Notice>
      )}
      {seen?.ok === true && <Content {...shown} seen={seen.value} />}
    </Page>
  );
};

interface ContentProps extends Pick<MeetingsOnPageProps, 'forum' | 'rows'> {
  readonly seen: MeetingsAndDecisions;
}

const Content: React.FC<ContentProps> = ({ seen, forum, rows }) => {
  const styles = useStyles();
  const text = useText(meetingsText);
  const { coming, over } = sortMeetings(seen.meetings);
  return (
    <div className={styles.cards}>
      <Card title={text.coming}>
        <MeetingRows meetings={coming.slice(0, rows)} empty={text.noComing} forum={forum} />
      </Card>
      <NextAgenda next={seen.next} forum={forum} />
      <LatestDecisions latest={seen.latest} forum={forum} />
      <Card title={text.held}>
        <MeetingRows meetings={over.slice(0, rows)} empty={text.noHeld} forum={forum} />
      </Card>
    </div>
  );
};
