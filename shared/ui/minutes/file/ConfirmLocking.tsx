import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useText } from '../../text/language';
import { minutesFileText } from '../../text/minutesFileText';
import type { StepProps } from './StepProps';

const useStyles = makeStyles({
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

/** Said before it is done, since it cannot be taken back. */
export const ConfirmLocking: React.FC<StepProps> = ({ desk, latest, command, go, onChanged }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  const question = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => question.current?.focus(), []);
  return (
    <>
      <p ref={question} tabIndex={-1} className={styles.line}>
        {text.finaliseHint}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={command.busy}
          onClick={() => command.run(() => desk.finalise(latest.meeting), onChanged)}
        >
          {command.busy ? text.working : text.finaliseDo}
        </Button>
        <Button appearance="subtle" onClick={() => go('steps')}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
};
