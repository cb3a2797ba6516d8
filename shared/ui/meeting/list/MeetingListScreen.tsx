import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { makeStyles } from '@griffel/react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { MeetingDesk, MeetingTemplate } from '../../../application/meetings/MeetingDesk';
import type { Meeting } from '../../../domain/meeting/meeting';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useSurroundings } from '../../action-register/useSurroundings';
import { useNavigation } from '../../navigation/navigation';
import { RouteLink } from '../../navigation/RouteLink';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { Page } from '../../parts/Page';
import { SkeletonList } from '../../parts/SkeletonList';
import { useFollowed, type Followed } from '../../parts/useFollowed';
import { useUsableWhen } from '../../parts/usableContext';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import { readingText } from '../../text/readingText';
import { BesideMeetings } from './BesideMeetings';
import { MeetingRows } from './MeetingRows';
import { PlanMeeting } from './PlanMeeting';
import { sortMeetings } from './sortMeetings';
import { inForum } from '../../navigation/inForum';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
});

interface MeetingListScreenProps {
  readonly desk: MeetingDesk;
  /** Tells who plans meetings here. */
  readonly actions: Pick<ActionDesk, 'surroundings'>;
  readonly templates: readonly MeetingTemplate[];
  readonly forum?: ForumKey;
  readonly focusTitle?: boolean;
}

const listMeetings = (desk: MeetingDesk) => desk.list();

/** Möten: the next one first, the held ones with their minutes, and a new one from a template. */
export const MeetingListScreen: React.FC<MeetingListScreenProps> = (props) => {
  const { desk, forum, focusTitle } = props;
  const text = useText(meetingsText);
  const { seen: list, reload } = useFollowed(desk, listMeetings);
  const loaded = useSurroundings(props.actions);
  const around = loaded?.ok === true ? loaded.value : null;
  useUsableWhen(list?.ok === true);
  const lists = <Lists list={list} reload={reload} mayPlan={around?.me.coordinator === true} forum={forum} />;
  return around === null ? (
    <Page title={text.title} focusTitle={focusTitle === true}>
      {lists}
    </Page>
  ) : (
    <KnownList {...props} around={around} onPlanned={reload}>
      {lists}
      {list?.ok === true && (
        <BesideMeetings {...props} around={around} list={list.value} onChanged={reload} />
      )}
    </KnownList>
  );
};

interface KnownListProps extends MeetingListScreenProps {
  readonly onPlanned: () => void;
  readonly around: RegisterSurroundings;
}

/** With the forum's name, and a new meeting for those who plan them. */
const KnownList: React.FC<KnownListProps> = ({ around, children, ...props }) => {
  const text = useText(meetingsText);
  const [planning, setPlanning] = React.useState(false);
  const [receipt, setReceipt] = React.useState('');
  const series = (meetings: number): void => {
    setPlanning(false);
    setReceipt(text.plannedMany(meetings));
    props.onPlanned();
  };
  const offer = around.me.coordinator && !planning;
  return (
    <Page
      title={text.title}
      subtitle={around.forum.name}
      {...(offer ? { actions: <PlanButton onPlan={() => setPlanning(true)} /> } : {})}
      focusTitle={props.focusTitle === true}
    >
      {planning && (
        <Planning {...props} around={around} onClose={() => setPlanning(false)} onSeries={series} />
      )}
      <div role="status">{receipt}</div>
      {children}
    </Page>
  );
};

const PlanButton: React.FC<{ readonly onPlan: () => void }> = ({ onPlan }) => {
  const text = useText(meetingsText);
  return (
    <Button appearance="primary" icon={<AddRegular />} onClick={onPlan}>
      {text.plan}
    </Button>
  );
};

interface PlanningProps extends MeetingListScreenProps {
  readonly around: RegisterSurroundings;
  readonly onSeries: (meetings: number) => void;
  readonly onClose: () => void;
}

/** A planned meeting is opened at once, since its agenda is what one wants to see. */
const Planning: React.FC<PlanningProps> = ({ desk, templates, around, forum, onClose, onSeries }) => {
  const { go } = useNavigation();
  return (
    <PlanMeeting
      desk={desk}
      templates={templates}
      suggested={around.forum.meetingTemplate}
      cadenceDays={around.forum.cadenceDays}
      onSeries={onSeries}
      onClose={onClose}
      onPlanned={(meeting) => go({ page: 'meeting', meeting, ...inForum(forum) })}
    />
  );
};

interface ListsProps {
  readonly list: Followed<readonly Meeting[]>['seen'];
  readonly reload: () => void;
  readonly mayPlan: boolean;
  readonly forum: ForumKey | undefined;
}

const Lists: React.FC<ListsProps> = ({ list, reload, mayPlan, forum }) => {
  const styles = useStyles();
  const text = useText(meetingsText);
  const language = useLanguage();
  if (list === null) return <SkeletonList rows={6} rowHeight={56} />;
  if (!list.ok)
    return (
      <Notice title={text.failed} body={readingText(list.error, language)} announced>
        <Button appearance="primary" onClick={reload}>
          {text.tryAgain}
        </Button>
      </Notice>
    );
  if (list.value.length === 0)
    return (
      <Notice title={text.empty.title} body={mayPlan ? text.empty.coordinator : text.empty.other}>
        {mayPlan && (
          <RouteLink to={{ page: 'overview', ...inForum(forum) }}>{text.empty.firstSteps}</RouteLink>
        )}
      </Notice>
    );
  const { coming, over } = sortMeetings(list.value);
  return (
    <div className={styles.cards}>
      <Card title={text.coming}>
        <MeetingRows meetings={coming} empty={text.noComing} forum={forum} />
      </Card>
      <Card title={text.held}>
        <MeetingRows meetings={over} empty={text.noHeld} forum={forum} />
      </Card>
    </div>
  );
};
