import * as React from 'react';
import type { ForumReminderState } from '../../application/reminder-desk/ReminderDesk';
import { weeksOf, type Delivery, type DeliveryWeek } from '../../domain/reminders/delivery';
import { Card } from '../parts/Card';
import { FigureTable } from '../parts/chart/FigureTable';
import { useToday } from '../parts/clockContext';
import { deliverySigns } from '../parts/signs/deliverySigns';
import { StatusWord } from '../parts/StatusWord';
import { atLineStart, dayText, weekText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { remindersText } from '../text/remindersText';
import { useReminderStyles } from './reminderStyles';

type Around = Pick<ForumReminderState, 'organisationOf' | 'insteadOfChat'>;

interface DeliveryCardProps {
  readonly deliveries: readonly Delivery[];
  readonly state: Around;
}

/** Every message of the last weeks, by week and person; the latest week stands open. */
export const DeliveryCard: React.FC<DeliveryCardProps> = ({ deliveries, state }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText).delivery;
  const weeks = weeksOf(deliveries);
  return (
    <Card title={text.title}>
      <p className={styles.hint}>{weeks.length === 0 ? text.none : text.intro}</p>
      {weeks.map((week, index) => (
        <Week key={week.monday} week={week} open={index === 0} state={state} />
      ))}
    </Card>
  );
};

interface WeekProps {
  readonly state: Around;
  readonly week: DeliveryWeek;
  readonly open: boolean;
}

const Week: React.FC<WeekProps> = ({ week: { monday, deliveries, counts }, open, state }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText).delivery;
  const language = useLanguage();
  const today = useToday();
  const { columns } = text;
  const name = text.week(atLineStart(weekText(monday, language)), dayText(monday, language, today));
  return (
    <details open={open}>
      <summary className={styles.summary}>
        <strong>{name}</strong> {text.counts(counts)}
      </summary>
      <FigureTable
        caption={name}
        columns={[columns.to, columns.day, columns.channel, columns.state, columns.about]}
        rows={deliveries.map((delivery) => ({
          key: delivery.row.id,
          cells: [
            <To key="to" delivery={delivery} organisationOf={state.organisationOf} />,
            dayText(delivery.row.day, language, today),
            state.insteadOfChat.has(delivery.row.id)
              ? text.insteadOfChat
              : text.channels[delivery.row.channel],
            <StatusWord
              key="state"
              sign={deliverySigns[delivery.state]}
              word={text.states[delivery.state]}
              wraps
            />,
            aboutWords(delivery, text.about),
          ],
        }))}
      />
    </details>
  );
};

const To: React.FC<Pick<ForumReminderState, 'organisationOf'> & { readonly delivery: Delivery }> = (
  props,
) => {
  const styles = useReminderStyles();
  const { row } = props.delivery;
  return (
    <>
      {row.functionTitle} <span className={styles.meta}>{props.organisationOf(row.contact)?.name}</span>
    </>
  );
};

function aboutWords({ about }: Delivery, words: (actions: number, others: number) => string): string {
  const actions = new Set(
    about.filter(({ subject }) => subject.kind === 'action').map(({ subject }) => subject.id),
  );
  return words(actions.size, about.filter(({ subject }) => subject.kind !== 'action').length);
}
