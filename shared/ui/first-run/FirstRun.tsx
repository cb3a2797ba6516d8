import * as React from 'react';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { makeStyles } from '@griffel/react';
import type { MeetingDesk, MeetingTemplate } from '../../application/meetings/MeetingDesk';
import type { FirstStep, ForumAtAGlance, OverviewDesk } from '../../application/overview/OverviewDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { useCommand } from '../meeting/useCommand';
import { inForum } from '../navigation/inForum';
import { useNavigation } from '../navigation/navigation';
import { Card } from '../parts/Card';
import { RefusalMessage } from '../parts/RefusalMessage';
import { StatusWord } from '../parts/StatusWord';
import { firstRunText } from '../text/firstRunText';
import { useText } from '../text/language';
import { rehearsalText } from '../text/rehearsalText';
import { EnterPromises } from './EnterPromises';
import { FirstSteps } from './FirstSteps';
import { OrganisationAccess } from './OrganisationAccess';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 9fr) minmax(0, 4fr)',
    gap: '16px',
    alignItems: 'start',
    '@container (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '16px', minWidth: 0 },
  words: { margin: 0 },
});

export interface FirstRunProps {
  readonly seen: ForumAtAGlance;
  readonly steps: Readonly<Record<FirstStep, boolean>>;
  readonly desk: Pick<OverviewDesk, 'enterPromises'>;
  readonly meetings: Pick<MeetingDesk, 'startRehearsal'>;
  readonly templates: readonly MeetingTemplate[];
  readonly forum: ForumKey | undefined;
  readonly onChanged: () => void;
}

/** A forum before its first meeting: what leads there, and how each organisation takes part. */
export const FirstRun: React.FC<FirstRunProps> = (props) => {
  const { seen, steps, desk, onChanged } = props;
  const styles = useStyles();
  const text = useText(firstRunText);
  const [entering, setEntering] = React.useState(false);
  const [receipt, setReceipt] = React.useState('');
  const rehearse = useRehearsal(props);
  const { go } = useNavigation();
  const act: Partial<Record<FirstStep, () => void>> = {
    organisations: () => go({ page: 'contacts', ...inForum(props.forum) }),
    promises: () => setEntering(true),
    meeting: () => go({ page: 'meetings', ...inForum(props.forum) }),
    rehearsal: rehearse.start,
  };
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <div role="status">{receipt}</div>
        {entering && (
          <EnterPromises
            directory={seen.directory}
            enter={(rows) => desk.enterPromises(rows)}
            onClose={() => setEntering(false)}
            onEntered={(rows) => {
              setEntering(false);
              setReceipt(text.enter.saved(rows));
              onChanged();
            }}
          />
        )}
        <FirstSteps seen={seen} steps={steps} busy={rehearse.busy} onAct={(step) => act[step]?.()} />
        <RefusalMessage refusal={rehearse.refusal} />
      </div>
      <div className={styles.column}>
        <OrganisationAccess seen={seen} />
        <Card title={text.privacy.title}>
          <StatusWord
            sign={{ Icon: ShieldCheckmarkRegular, tone: 'neutral' }}
            word={text.privacy.body}
            wraps
          />
        </Card>
      </div>
    </div>
  );
};

/** A started rehearsal is opened at once. */
function useRehearsal({ meetings, templates, seen, forum }: FirstRunProps) {
  const words = useText(rehearsalText);
  const { go } = useNavigation();
  const command = useCommand();
  const template = templates.find(({ key }) => key === seen.forum?.meetingTemplate) ?? templates[0];
  const start = (): void => {
    if (template === undefined) return;
    command.run(
      () => meetings.startRehearsal(template, { title: words.meetingTitle, promises: words.samples }),
      (meeting) => go({ page: 'meeting', meeting, ...inForum(forum) }),
    );
  };
  return { start, busy: command.busy, refusal: command.refusal };
}
