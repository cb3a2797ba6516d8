import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { makeStyles } from '@griffel/react';
import type { ActionDesk } from '../../../application/actions/ActionDesk';
import type { MeetingDesk, MeetingTemplate } from '../../../application/meetings/MeetingDesk';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useSurroundings } from '../../action-register/useSurroundings';
import { useNavigation } from '../../navigation/navigation';
import { Card } from '../../parts/Card';
import { Notice } from '../../parts/Notice';
import { Page } from '../../parts/Page';
import { SkeletonList } from '../../parts/SkeletonList';
import { useUsableWhen } from '../../parts/usableContext';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import { refusalText } from '../../text/refusalText';
import { MeetingRows } from './MeetingRows';
import { PlanMeeting } from './PlanMeeting';
import { sortMeetings } from './sortMeetings';
import { useMeetings, type MeetingsState } from './useMeetings';

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

/** Möten: the next one first, the held ones with their minutes, and a new one from a template. */
export const MeetingListScreen: React.FC<MeetingListScreenProps> = (props) => {
  const { desk, actions, templates, forum, focusTitle } = props;
  const text = useText(meetingsText);
  const { go } = useNavigation();
  const { list, reload } = useMeetings(desk);
  const loaded = useSurroundings(actions);
  const around = loaded?.ok === true ? loaded.value : null;
  const [planning, setPlanning] = React.useState(false);
  useUsableWhen(list?.ok === true);
  const mayPlan = around?.me.coordinator === true && !planning;
  const plan = mayPlan ? (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => setPlanning(true)}>
      {text.plan}
    </Button>
  ) : undefined;
  return (
    <Page
      title={text.title}
      {...(around === null ? {} : { subtitle: around.forum.name })}
      {...(plan === undefined ? {} : { actions: plan })}
      focusTitle={focusTitle === true}
    >
      {planning && around !== null && (
        <PlanMeeting
          desk={desk}
          templates={templates}
          suggested={around.forum.meetingTemplate}
          onClose={() => setPlanning(false)}
          onPlanned={(meeting) => go({ page: 'meeting', meeting, ...(forum === undefined ? {} : { forum }) })}
        />
      )}
      <Lists list={list} reload={reload} mayPlan={around?.me.coordinator === true} forum={forum} />
    </Page>
  );
};

interface ListsProps extends MeetingsState {
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
      <Notice title={text.failed} body={refusalText(list.error, language)} announced>
        <Button appearance="primary" onClick={reload}>
          {text.tryAgain}
        </Button>
      </Notice>
    );
  if (list.value.length === 0)
    return <Notice title={text.empty.title} body={mayPlan ? text.empty.coordinator : text.empty.other} />;
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
