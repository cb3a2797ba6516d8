import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type {
  ForeseenDay,
  ForeseenMessage,
  ReminderDesk,
} from '../../application/reminder-desk/ReminderDesk';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { RefusalMessage } from '../parts/RefusalMessage';
import { atLineStart, dayText, nearDayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { reminderSettingsText } from '../text/reminderSettingsText';
import { remindersText } from '../text/remindersText';
import { useReminderStyles } from './reminderStyles';

interface AheadCardProps {
  readonly desk: ReminderDesk;
  readonly forum: ForumKey | undefined;
}

/** What would go out next, by the planner's own rules; worked out when it is asked for. */
export const AheadCard: React.FC<AheadCardProps> = ({ desk, forum }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText).ahead;
  const [looking, setLooking] = React.useState(false);
  const [seen, setSeen] = React.useState<ForeseenDay | null>(null);
  const [refusal, setRefusal] = React.useState<GatewayFailure | null>(null);
  const look = async () => {
    setLooking(true);
    const found = await desk.foresee();
    setLooking(false);
    setSeen(found.ok ? found.value : null);
    setRefusal(found.ok ? null : found.error);
  };
  return (
    <Card title={text.title}>
      <p className={styles.hint}>{text.intro}</p>
      <Button disabledFocusable={looking} onClick={() => void look()}>
        {looking ? text.looking : text.show}
      </Button>
      <RefusalMessage refusal={refusal} />
      <div role="status">{seen !== null && <Sum seen={seen} />}</div>
      {seen !== null && (
        <ul className={styles.list}>
          {seen.messages.map((message) => (
            <li key={message.contact.id} className={styles.item}>
              <Foreseen message={message} forum={forum} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

const Sum: React.FC<{ readonly seen: ForeseenDay }> = ({ seen }) => {
  const text = useText(remindersText).ahead;
  const language = useLanguage();
  const today = useToday();
  const { day, messages, toAgenda, unaddressed } = seen;
  return (
    <p>
      {atLineStart(text.day(nearDayText(day, language, today), messages.length))}
      {toAgenda > 0 && ` ${text.toAgenda(toAgenda)}`}
      {unaddressed > 0 && ` ${text.unaddressed(unaddressed)}`}
    </p>
  );
};

interface ForeseenProps {
  readonly message: ForeseenMessage;
  readonly forum: ForumKey | undefined;
}

const Foreseen: React.FC<ForeseenProps> = ({ message, forum }) => {
  const styles = useReminderStyles();
  const { delivery, ahead } = useText(remindersText);
  const { names } = useText(reminderSettingsText);
  const language = useLanguage();
  const today = useToday();
  const { contact, organisation, channel, lines } = message;
  return (
    <>
      <h3 className={styles.heading}>{contact.functionTitle}</h3>
      <span className={styles.meta}>
        {[organisation?.name, delivery.channels[channel]].filter(Boolean).join(' · ')}
      </span>
      <ul className={styles.bullets}>
        {lines.map(({ reminder, action }) => (
          <li key={`${reminder.rule}-${reminder.subject.kind}-${reminder.subject.id}`}>
            {names[reminder.rule]}
            {action !== null && (
              <>
                {': '}
                <RouteLink to={{ page: 'action', action: action.id, ...inForum(forum) }}>
                  {action.displayId} {action.title}
                </RouteLink>
                {action.dueDate !== null && <>, {ahead.due(dayText(action.dueDate, language, today))}</>}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
