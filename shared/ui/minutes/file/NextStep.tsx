import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MinutesState } from '../../../domain/meeting/meeting';
import { useCommand } from '../../meeting/useCommand';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useText } from '../../text/language';
import { minutesFileText } from '../../text/minutesFileText';
import { sharingText } from '../../text/sharingText';
import { HandOver } from '../sharing/HandOver';
import { SendOut } from '../sharing/SendOut';
import { useSharingTold } from '../sharing/useSharingTold';
import { ConfirmLocking } from './ConfirmLocking';
import { CorrectForm } from './CorrectForm';
import { RegisterForm } from './RegisterForm';
import type { Place, StepProps } from './StepProps';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type StepsProps = Omit<StepProps, 'command' | 'go'>;

/** What can be done now; one of it stands out. */
export const NextStep: React.FC<StepsProps> = (props) => {
  const styles = useStyles();
  const command = useCommand();
  const [place, setPlace] = React.useState<Place>('steps');
  const step = { ...props, command, go: setPlace };
  const forms: Readonly<Record<Place, () => React.ReactElement>> = {
    steps: () => (
      <>
        <Steps {...step} />
        <ToHandOver {...step} />
      </>
    ),
    sending: () => <SendOut {...step} />,
    'handing-over': () => <HandOver {...step} />,
    locking: () => <ConfirmLocking {...step} />,
    correcting: () => <CorrectForm {...step} />,
    numbering: () => <RegisterForm {...step} onCancel={() => setPlace('steps')} />,
  };
  return (
    <div className={styles.stack}>
      {forms[place]()}
      <RefusalMessage refusal={command.refusal} />
    </div>
  );
};

const Steps: React.FC<StepProps> = (props) => {
  const steps: Readonly<Record<MinutesState, () => React.ReactElement | null>> = {
    none: () => null,
    draft: () => <DraftSteps {...props} />,
    'out-for-comments': () => <CommentSteps {...props} />,
    finalised: () => (
      <>
        <RegisterForm {...props} />
        <Correct {...props} />
      </>
    ),
    registered: () => <Correct {...props} changesNumber />,
  };
  return steps[props.latest.state]();
};

const DraftSteps: React.FC<StepProps> = ({ desk, latest, hasShared, command, go, onChanged }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  const { once } = useText(sharingText);
  const { isTold } = useSharingTold();
  const sendOut = () => command.run(() => desk.sendOut(latest.meeting), onChanged);
  return (
    <>
      <p className={styles.hint}>
        {text.sendOutHint} {once}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={command.busy}
          onClick={() => (hasShared || isTold() ? sendOut() : go('sending'))}
        >
          {command.busy ? text.working : text.sendOut}
        </Button>
        <Button disabledFocusable={command.busy} onClick={() => go('locking')}>
          {text.finaliseAtOnce}
        </Button>
      </div>
    </>
  );
};

const CommentSteps: React.FC<StepProps> = ({ go }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  return (
    <>
      <p className={styles.hint}>{text.finaliseHint}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => go('locking')}>
          {text.finalise}
        </Button>
      </div>
    </>
  );
};

/** Whatever has come about can be given to somebody, and then it has to be on record. */
const ToHandOver: React.FC<StepProps> = ({ command, go }) => {
  const styles = useStyles();
  const text = useText(sharingText);
  return (
    <div className={styles.buttons}>
      <Button appearance="subtle" disabledFocusable={command.busy} onClick={() => go('handing-over')}>
        {text.handOver}
      </Button>
    </div>
  );
};

const Correct: React.FC<StepProps & { readonly changesNumber?: boolean }> = ({ go, changesNumber }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  return (
    <div className={styles.buttons}>
      <Button onClick={() => go('correcting')}>{text.correct}</Button>
      {changesNumber === true && (
        <Button appearance="subtle" onClick={() => go('numbering')}>
          {text.changeNumber}
        </Button>
      )}
    </div>
  );
};
