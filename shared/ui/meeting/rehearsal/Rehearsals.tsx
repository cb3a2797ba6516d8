import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { MeetingDesk, MeetingTemplate } from '../../../application/meetings/MeetingDesk';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { Card } from '../../parts/Card';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useText } from '../../text/language';
import { rehearsalText } from '../../text/rehearsalText';
import { useCommand } from '../useCommand';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  words: { margin: '0 0 12px' },
});

interface RehearsalsProps {
  readonly desk: Pick<MeetingDesk, 'startRehearsal' | 'removeRehearsals'>;
  readonly template: MeetingTemplate | undefined;
  /** How many there are. */
  readonly count: number;
  readonly onStarted: (meeting: MeetingId) => void;
  readonly onRemoved: () => void;
}

/** Practice for whoever is to lead: started with invented rows, and taken away in one step. */
export const Rehearsals: React.FC<RehearsalsProps> = (props) => {
  const { desk, template, count, onStarted, onRemoved } = props;
  const styles = useStyles();
  const text = useText(rehearsalText);
  const command = useCommand();
  const [asking, setAsking] = React.useState(false);
  const [receipt, setReceipt] = React.useState('');
  const start = (): void => {
    if (template === undefined) return;
    const words = { title: text.meetingTitle, promises: text.samples };
    command.run(() => desk.startRehearsal(template, words), onStarted);
  };
  const remove = (): void =>
    command.run(
      () => desk.removeRehearsals(),
      (removed) => {
        setAsking(false);
        setReceipt(text.removed(removed));
        onRemoved();
      },
    );
  return (
    <Card title={text.mark}>
      <p className={styles.words}>{asking ? text.removeQuestion(count) : text.offered}</p>
      <div className={styles.row}>
        {asking ? (
          <>
            <Button disabledFocusable={command.busy} onClick={remove}>
              {command.busy ? text.removing : text.removeYes}
            </Button>
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {text.removeNo}
            </Button>
          </>
        ) : (
          <>
            <Button disabledFocusable={command.busy} onClick={start}>
              {text.start}
            </Button>
            {count > 0 && <Button onClick={() => setAsking(true)}>{text.remove}</Button>}
          </>
        )}
      </div>
      <div role="status">{receipt}</div>
      <RefusalMessage refusal={command.refusal} />
    </Card>
  );
};
