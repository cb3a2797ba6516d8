import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { useEscape } from '../../parts/useEscape';
import { backlogText } from '../../text/backlogText';
import { useText } from '../../text/language';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '8px', flexBasis: '100%' },
  why: { flexGrow: 1, flexBasis: '200px' },
});

interface DropTopicProps {
  readonly busy: boolean;
  readonly onDrop: (reason: string) => void;
  readonly onKeep: () => void;
}

/** Whoever put the topic in is owed a reason. */
export const DropTopic: React.FC<DropTopicProps> = ({ busy, onDrop, onKeep }) => {
  const styles = useStyles();
  const text = useText(backlogText);
  const [reason, setReason] = React.useState('');
  const first = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  useEscape(reason === '', onKeep);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (!busy) onDrop(reason);
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field label={text.why} required className={styles.why}>
        <GuardedInput inputRef={first} value={reason} onChange={setReason} />
      </Field>
      <Button type="submit" disabledFocusable={busy}>
        {text.saveDrop}
      </Button>
      <Button appearance="subtle" onClick={onKeep}>
        {text.keep}
      </Button>
    </form>
  );
};
