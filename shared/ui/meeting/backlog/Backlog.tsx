import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Topic } from '../../../domain/meeting/topic';
import { Card } from '../../parts/Card';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { backlogText } from '../../text/backlogText';
import { useText } from '../../text/language';
import { useCommand, type Command } from '../useCommand';
import type { BacklogProps } from './BacklogProps';
import { DropTopic } from './DropTopic';
import { NewTopic } from './NewTopic';
import { TopicLine } from './TopicLine';

const useStyles = makeStyles({
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What members want taken up: put in and taken back by them, taken up or dropped by the coordinator (F6). */
export const Backlog: React.FC<BacklogProps> = (props) => {
  const styles = useStyles();
  const text = useText(backlogText);
  const { topics, me, onChanged } = props;
  const command = useCommand();
  const [receipt, setReceipt] = React.useState('');
  const done = (words: string) => (): void => {
    setReceipt(words);
    onChanged();
  };
  return (
    <Card title={text.title}>
      <p className={styles.hint}>{topics.length === 0 ? text.none : text.hint}</p>
      <ul className={styles.list}>
        {topics.map((topic) => (
          <TopicRow key={topic.id} {...props} topic={topic} command={command} done={done} />
        ))}
      </ul>
      {me.coordinator && props.next === null && topics.length > 0 && (
        <p className={styles.hint}>{text.noMeeting}</p>
      )}
      <RefusalMessage refusal={command.refusal} />
      <div role="status">{receipt}</div>
      {props.mayAdd && <NewTopic {...props} onAdded={done(text.added)} />}
    </Card>
  );
};

interface TopicRowProps extends BacklogProps {
  readonly topic: Topic;
  readonly command: Command;
  readonly done: (words: string) => () => void;
}

const TopicRow: React.FC<TopicRowProps> = (props) => {
  const text = useText(backlogText);
  const { topic, directory, desk, command, done } = props;
  const [dropping, setDropping] = React.useState(false);
  return (
    <TopicLine topic={topic} directory={directory}>
      {dropping ? (
        <DropTopic
          onKeep={() => setDropping(false)}
          busy={command.busy}
          onDrop={(reason) => command.run(() => desk.dropTopic(topic, reason), done(text.dropped))}
        />
      ) : (
        <TopicTools {...props} onDrop={() => setDropping(true)} />
      )}
    </TopicLine>
  );
};

const TopicTools: React.FC<TopicRowProps & { readonly onDrop: () => void }> = (props) => {
  const styles = useStyles();
  const text = useText(backlogText);
  const { topic, desk, me, next, command, done, onDrop } = props;
  const isOwn = topic.author !== null && topic.author === me.contact?.person;
  return (
    <span className={styles.tools}>
      {isOwn && (
        <Button
          size="small"
          aria-label={text.withdrawLong(topic.title)}
          disabledFocusable={command.busy}
          onClick={() => command.run(() => desk.withdrawTopic(topic), done(text.withdrawn))}
        >
          {text.withdraw}
        </Button>
      )}
      {me.coordinator && next !== null && (
        <Button
          size="small"
          aria-label={text.takeLong(topic.title, next.title)}
          disabledFocusable={command.busy}
          onClick={() => command.run(() => desk.takeTopic(topic, next.id), done(text.taken(next.title)))}
        >
          {text.take}
        </Button>
      )}
      {me.coordinator && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={text.dropLong(topic.title)}
          disabledFocusable={command.busy}
          onClick={onDrop}
        >
          {text.drop}
        </Button>
      )}
    </span>
  );
};
