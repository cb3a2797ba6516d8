import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { textLimits } from '../../../application/textLimits';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { useText } from '../../text/language';
import { minutesFileText } from '../../text/minutesFileText';
import type { StepProps } from './StepProps';

const useStyles = makeStyles({
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

/** Why a new version is made; it stands in the log and in the new version (F43). */
export const CorrectForm: React.FC<StepProps> = ({ desk, latest, command, go, onChanged }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  const [reason, setReason] = React.useState('');
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  return (
    <>
      <p className={styles.line}>{text.correctHint}</p>
      <CountedTextarea
        label={text.correctWhy}
        value={reason}
        limit={textLimits.reason}
        required
        textareaRef={field}
        onChange={setReason}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={command.busy}
          onClick={() => command.run(() => desk.correct(latest.meeting, reason), onChanged)}
        >
          {command.busy ? text.working : text.correctDo}
        </Button>
        <Button appearance="subtle" onClick={() => go('steps')}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
};
