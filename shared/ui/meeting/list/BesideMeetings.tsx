import * as React from 'react';
import { makeStyles } from '@griffel/react';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { MeetingDesk, MeetingTemplate } from '../../../application/meetings/MeetingDesk';
import type { Meeting } from '../../../domain/meeting/meeting';
import type { ForumKey } from '../../../domain/organisation/forum';
import { inForum } from '../../navigation/inForum';
import { useNavigation } from '../../navigation/navigation';
import { Backlog } from '../backlog/Backlog';
import { useTopics } from '../backlog/useTopics';
import { Rehearsals } from '../rehearsal/Rehearsals';
import { sortMeetings } from './sortMeetings';

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: '16px', marginTop: '16px' },
});

interface BesideMeetingsProps {
  readonly desk: MeetingDesk;
  readonly templates: readonly MeetingTemplate[];
  readonly forum?: ForumKey;
  readonly around: RegisterSurroundings;
  readonly list: readonly Meeting[];
  readonly onChanged: () => void;
}

/** The backlog between meetings, and practice for those who lead them. */
export const BesideMeetings: React.FC<BesideMeetingsProps> = ({
  desk,
  around,
  list,
  templates,
  forum,
  onChanged,
}) => {
  const styles = useStyles();
  const { go } = useNavigation();
  const { topics, reload } = useTopics(desk);
  const { me, directory, forum: own, mayAdd } = around;
  const template = templates.find(({ key }) => key === own.meetingTemplate) ?? templates[0];
  return (
    <div className={styles.cards}>
      {topics !== null && (
        <Backlog
          {...{ desk, topics, me, directory, mayAdd }}
          forum={own}
          next={sortMeetings(list).coming.find(({ rehearsal }) => !rehearsal) ?? null}
          onChanged={reload}
        />
      )}
      {me.coordinator && (
        <Rehearsals
          desk={desk}
          template={template}
          count={list.filter(({ rehearsal }) => rehearsal).length}
          onStarted={(meeting) => go({ page: 'meeting', meeting, ...inForum(forum) })}
          onRemoved={onChanged}
        />
      )}
    </div>
  );
};
