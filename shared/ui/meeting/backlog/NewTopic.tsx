import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { PlainSelect } from '../../parts/PlainSelect';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { backlogText } from '../../text/backlogText';
import { useText } from '../../text/language';
import { organisationIn } from '../organisationIn';
import { useCommand } from '../useCommand';
import type { BacklogProps } from './BacklogProps';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '12px', marginTop: '12px' },
  title: { flexGrow: 1, flexBasis: '200px' },
});

interface NewTopicProps extends Pick<BacklogProps, 'desk' | 'me' | 'forum' | 'directory'> {
  readonly onAdded: () => void;
}

/** Members add for their own organisation, the coordinator for any. */
export const NewTopic: React.FC<NewTopicProps> = ({ desk, me, forum, directory, onAdded }) => {
  const styles = useStyles();
  const text = useText(backlogText);
  const command = useCommand();
  const [title, setTitle] = React.useState('');
  const [chosen, setChosen] = React.useState(me.organisation);
  if (chosen === null) return null;
  const add = (event: React.FormEvent): void => {
    event.preventDefault();
    if (command.busy) return;
    command.run(
      () => desk.addTopic(title, chosen),
      () => {
        setTitle('');
        onAdded();
      },
    );
  };
  return (
    <form className={styles.form} noValidate onSubmit={add}>
      <Field label={text.what} className={styles.title}>
        <GuardedInput value={title} onChange={setTitle} />
      </Field>
      {me.coordinator && (
        <Field label={text.from}>
          <PlainSelect
            value={chosen}
            groups={[
              forum.members.map((value) => ({ value, label: organisationIn(directory, value).shortName })),
            ]}
            onChoose={setChosen}
          />
        </Field>
      )}
      <Button type="submit" disabledFocusable={command.busy}>
        {text.add}
      </Button>
      <RefusalMessage refusal={command.refusal} />
    </form>
  );
};
