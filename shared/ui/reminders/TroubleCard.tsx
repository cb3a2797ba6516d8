import * as React from 'react';
import type { ForumReminderState, NamedAction } from '../../application/reminder-desk/ReminderDesk';
import type { Delivery, DeliveryTrouble } from '../../domain/reminders/delivery';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { deliverySigns } from '../parts/signs/deliverySigns';
import { StatusWord } from '../parts/StatusWord';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { remindersText } from '../text/remindersText';
import { useReminderStyles } from './reminderStyles';

interface TroubleCardProps {
  readonly state: ForumReminderState;
  readonly forum: ForumKey | undefined;
}

/** Who has not been reached, why, and what to do about it. */
export const TroubleCard: React.FC<TroubleCardProps> = ({ state, forum }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText).trouble;
  const { lost } = state;
  return (
    <Card title={lost.length === 0 ? text.title : `${text.title} (${lost.length})`}>
      <p className={styles.hint}>{lost.length === 0 ? text.none : text.intro}</p>
      <ul className={styles.list}>
        {lost.map((delivery) => (
          <li key={delivery.row.id} className={styles.item}>
            <Lost delivery={delivery} state={state} forum={forum} />
          </li>
        ))}
      </ul>
    </Card>
  );
};

interface LostProps {
  readonly delivery: Delivery;
  readonly state: ForumReminderState;
  readonly forum: ForumKey | undefined;
}

/** Where the sender's own words tell more than ours. */
const told: ReadonlySet<DeliveryTrouble> = new Set(['bounced', 'gave-up']);

const Lost: React.FC<LostProps> = ({ delivery, state: { organisationOf, actions }, forum }) => {
  const styles = useReminderStyles();
  const all = useText(remindersText);
  const text = all.trouble;
  const language = useLanguage();
  const today = useToday();
  const { row, trouble, about } = delivery;
  const organisation = organisationOf(row.contact)?.name;
  const concerned = actions.filter(({ id }) =>
    about.some(({ subject }) => subject.kind === 'action' && subject.id === id),
  );
  return (
    <>
      <div className={styles.line}>
        <div className={styles.names}>
          <h3 className={styles.heading}>{row.functionTitle}</h3>
          <span className={styles.meta}>
            {[organisation, dayText(row.day, language, today), all.delivery.channels[row.channel]]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </div>
        <StatusWord sign={deliverySigns[delivery.state]} word={all.delivery.states[delivery.state]} />
      </div>
      {trouble !== null && (
        <div>
          {text.words[trouble]}{' '}
          <RouteLink to={{ page: 'contacts', ...inForum(forum) }}>{text.toContacts}</RouteLink>
        </div>
      )}
      {trouble !== null && told.has(trouble) && row.reason !== '' && (
        <div className={styles.meta}>{text.sendersWords(row.reason)}</div>
      )}
      <ActionLinks actions={concerned} forum={forum} />
    </>
  );
};

interface ActionLinksProps {
  readonly actions: readonly NamedAction[];
  readonly forum: ForumKey | undefined;
}

/** Number, title and date: all that ever stands of an action on these screens. */
const ActionLinks: React.FC<ActionLinksProps> = ({ actions, forum }) => {
  const styles = useReminderStyles();
  const text = useText(remindersText);
  const language = useLanguage();
  const today = useToday();
  if (actions.length === 0) return null;
  return (
    <ul className={styles.bullets}>
      {actions.map(({ id, displayId, title, dueDate }) => (
        <li key={id}>
          <RouteLink to={{ page: 'action', action: id, ...inForum(forum) }}>
            {displayId} {title}
          </RouteLink>
          {dueDate !== null && <>, {text.ahead.due(dayText(dueDate, language, today))}</>}
        </li>
      ))}
    </ul>
  );
};
