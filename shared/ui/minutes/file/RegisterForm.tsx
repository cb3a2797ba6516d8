import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { looksLikeRegistryNumber } from '../../../domain/meeting/registryNumber';
import { useText } from '../../text/language';
import { minutesFileText } from '../../text/minutesFileText';
import type { StepProps } from './StepProps';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  field: { maxWidth: '360px' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
});

interface RegisterFormProps extends StepProps {
  readonly onCancel?: () => void;
}

/** The registry's number; one of an unusual shape is asked about once, since every authority has its own. */
export const RegisterForm: React.FC<RegisterFormProps> = (props) => {
  const { desk, latest, command, onChanged, onCancel } = props;
  const styles = useStyles();
  const text = useText(minutesFileText);
  const [number, setNumber] = React.useState(latest.registryNumber);
  const [asked, setAsked] = React.useState<string | null>(null);
  const odd = asked !== null && asked === number.trim();
  const save = () => {
    const given = number.trim();
    if (asked === given || looksLikeRegistryNumber(given)) {
      if (given !== '') command.run(() => desk.register(latest.meeting, given), onChanged);
    } else setAsked(given);
  };
  const question = number.trim() === '' ? text.registryNumberMissing : text.registryNumberOdd;
  return (
    <>
      <Field
        label={text.registryNumber}
        hint={text.registryNumberHint}
        className={styles.field}
        {...(odd ? { validationMessage: question, validationState: 'warning' } : {})}
      >
        <GuardedInput value={number} onChange={setNumber} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={command.busy} onClick={save}>
          {command.busy ? text.working : text.register}
        </Button>
        {onCancel !== undefined && (
          <Button appearance="subtle" onClick={onCancel}>
            {text.cancel}
          </Button>
        )}
      </div>
    </>
  );
};
