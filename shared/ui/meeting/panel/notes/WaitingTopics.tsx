import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { Topic } from '../../../../domain/meeting/topic';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { notesText } from '../../../text/notesText';
import { organisationIn } from '../../organisationIn';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

/** The backlog's waiting topics, to take up now or leave (F6). */
export const WaitingTopics: React.FC = () => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const waiting = usePanel().view.room.topics.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return null;
  return (
    <section className={shared.stack}>
      <h2 className={shared.strong}>{text.topicsWaiting}</h2>
      <ul className={shared.list}>
        {waiting.map((topic) => (
          <TopicRow key={topic.id} topic={topic} />
        ))}
      </ul>
    </section>
  );
};

const TopicRow: React.FC<{ readonly topic: Topic }> = ({ topic }) => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const { view, commands } = usePanel();
  const command = useCommand();
  return (
    <li className={shared.card}>
      <span>{topic.title}</span>
      <span className={shared.meta}>{organisationIn(view.directory, topic.organisation).shortName}</span>
      {view.me.coordinator && (
        <div className={shared.wrap}>
          <Button size="small" onClick={() => command.run(() => commands.takeTopic(topic.id))}>
            {text.topicTake}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => command.run(() => commands.dropTopic(topic.id))}
          >
            {text.topicDrop}
          </Button>
        </div>
      )}
      <RefusalMessage refusal={command.refusal} />
    </li>
  );
};
