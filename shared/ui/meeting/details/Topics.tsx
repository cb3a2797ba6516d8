import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Topic } from '../../../domain/meeting/topic';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { Card } from '../../parts/Card';
import { RestoredLine } from '../../parts/RestoredLine';
import { useKept } from '../../parts/useKept';
import { RedactLink } from '../../redaction/RedactLink';
import { PlainSelect } from '../../parts/PlainSelect';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { detailsText } from '../../text/detailsText';
import { deviceText } from '../../text/deviceText';
import { useText } from '../../text/language';
import { TopicLine } from '../backlog/TopicLine';
import { organisationIn } from '../organisationIn';
import { useCommand, type Command } from '../useCommand';
import { useDetails } from './detailsContext';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  tools: { display: 'flex', columnGap: '8px', '@media print': { display: 'none' } },
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: '12px',
    marginTop: '12px',
    '@media print': { display: 'none' },
  },
  title: { flexGrow: 1, flexBasis: '220px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What members want taken up; waits here between meetings (F6). */
export const Topics: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { view } = useDetails();
  const command = useCommand();
  const topics = view.room.topics.filter(({ state }) => state !== 'dropped');
  return (
    <Card title={text.topics}>
      {topics.length === 0 && <p className={styles.quiet}>{text.noTopics}</p>}
      <ul className={styles.list}>
        {topics.map((topic) => (
          <TopicRow key={topic.id} topic={topic} command={command} />
        ))}
      </ul>
      <RefusalMessage refusal={command.refusal} />
      <NewTopic />
    </Card>
  );
};

const TopicRow: React.FC<{ readonly topic: Topic; readonly command: Command }> = ({ topic, command }) => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { view, commands, mayEdit } = useDetails();
  return (
    <TopicLine
      topic={topic}
      directory={view.directory}
      beneath={<RedactLink rights={view.room.rights} list="topics" row={topic.id} what={topic.title} />}
    >
      {topic.state === 'taken' && <span>{text.taken}</span>}
      {topic.state === 'waiting' && mayEdit && (
        <span className={styles.tools}>
          <Button
            size="small"
            aria-label={text.takeLong(topic.title)}
            disabled={command.busy}
            onClick={() => command.run(() => commands.takeTopic(topic.id))}
          >
            {text.take}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.dropLong(topic.title)}
            disabled={command.busy}
            onClick={() => command.run(() => commands.dropTopic(topic.id))}
          >
            {text.drop}
          </Button>
        </span>
      )}
    </TopicLine>
  );
};

/** Anybody who may answer here may add a topic, for their own organisation. */
const NewTopic: React.FC = () => {
  const styles = useStyles();
  const text = useText(detailsText);
  const { view, commands, preparation, say, forum } = useDetails();
  const device = useText(deviceText);
  const command = useCommand();
  const kept = useKept(`topic-${forum}-${view.room.meeting.id}`, { title: '' });
  const { title } = kept.value;
  const setTitle = (typed: string) => kept.set(() => ({ title: typed }));
  const [chosen, setChosen] = React.useState<OrganisationKey | null>(view.me.organisation);
  if (chosen === null || !(view.room.rights.mayAnswer || view.room.rights.mayEdit)) return null;
  const goOn = (receipt: string) => {
    setTitle('');
    say(receipt);
  };
  const add = (event: React.FormEvent) => {
    event.preventDefault();
    if (command.busy) return;
    command.run(
      () => commands.addTopic(title, chosen),
      () => goOn(text.topicAdded),
      () => goOn(device.keptHere),
    );
  };
  return (
    <form className={styles.form} noValidate onSubmit={add}>
      <Field label={text.topicTitle} className={styles.title}>
        <GuardedInput value={title} onChange={setTitle} />
      </Field>
      {view.me.coordinator && (
        <Field label={text.topicFrom}>
          <PlainSelect
            value={chosen}
            groups={[
              preparation.attending.map(({ organisation }) => ({
                value: organisation,
                label: organisationIn(view.directory, organisation).shortName,
              })),
            ]}
            onChoose={setChosen}
          />
        </Field>
      )}
      <Button type="submit" disabled={command.busy}>
        {text.addTopic}
      </Button>
      <RestoredLine restored={kept.restored && title !== ''} />
      <RefusalMessage refusal={command.refusal} />
    </form>
  );
};
