import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ComposedMinutes } from '../../../application/minutes/composeMinutes';
import { organisationIn } from '../../meeting/organisationIn';
import { GuardedInput } from '../../parts/guarded/GuardedInput';
import { PlainSelect } from '../../parts/PlainSelect';
import { useText } from '../../text/language';
import { sharingText } from '../../text/sharingText';
import type { StepProps } from '../file/StepProps';
import { SharingQuestion } from './SharingQuestion';
import { useSharingTold } from './useSharingTold';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '12px', maxWidth: '640px' },
  field: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '8px' },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Stands for a receiver that the register does not know; no organisation has an empty name. */
const other = '';

function receiversOf({ forum, directory }: ComposedMinutes): readonly string[] {
  const members = forum?.members ?? [];
  return members.map((key) => organisationIn(directory, key).name);
}

/** To whom the file is given: an organisation of the forum, or anybody else by name. Asked about the first time. */
export const HandOver: React.FC<StepProps> = (props) => {
  const { desk, latest, composed, hasShared, command, go, onChanged } = props;
  const styles = useStyles();
  const text = useText(sharingText);
  const { isTold, tell } = useSharingTold();
  const [chosen, setChosen] = React.useState(() => receiversOf(composed)[0] ?? other);
  const [name, setName] = React.useState('');
  const [asked, setAsked] = React.useState(false);
  const receiver = chosen === other ? name.trim() : chosen;
  const share = () => {
    tell();
    command.run(
      () => desk.handOver(latest.meeting, receiver),
      () => {
        go('steps');
        onChanged();
      },
    );
  };
  if (asked)
    return (
      <SharingQuestion
        who={text.handOverWho(receiver)}
        busy={command.busy}
        onShare={share}
        onCancel={() => setAsked(false)}
      />
    );
  return (
    <>
      <p className={styles.line}>
        {text.handOverHint} {text.once}
      </p>
      <Receiver
        receivers={receiversOf(composed)}
        {...{ chosen, name }}
        onChoose={setChosen}
        onName={setName}
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={command.busy || receiver === ''}
          onClick={() => (hasShared || isTold() ? share() : setAsked(true))}
        >
          {command.busy ? text.working : text.handOverDo}
        </Button>
        <Button appearance="subtle" onClick={() => go('steps')}>
          {text.cancel}
        </Button>
      </div>
    </>
  );
};

interface ReceiverProps {
  readonly receivers: readonly string[];
  readonly chosen: string;
  readonly name: string;
  readonly onChoose: (receiver: string) => void;
  readonly onName: (name: string) => void;
}

const Receiver: React.FC<ReceiverProps> = ({ receivers, chosen, name, onChoose, onName }) => {
  const styles = useStyles();
  const text = useText(sharingText);
  const known = receivers.map((value) => ({ value, label: value }));
  return (
    <div className={styles.fields}>
      <Field label={text.receiver} className={styles.field}>
        <PlainSelect
          value={chosen}
          groups={[known, [{ value: other, label: text.other }]]}
          onChoose={onChoose}
        />
      </Field>
      {chosen === other && (
        <Field label={text.otherName} hint={text.otherNameHint} required className={styles.field}>
          <GuardedInput value={name} onChange={onName} />
        </Field>
      )}
    </div>
  );
};
