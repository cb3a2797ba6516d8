import * as React from 'react';
import type { ForumContacts } from '../../application/contacts/ContactDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { contactsText } from '../text/contactsText';
import { momentText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { useContactStyles } from './contactStyles';

interface ForumFactsProps {
  readonly content: ForumContacts;
  readonly forum: ForumKey | undefined;
}

/** Mandate, convener, how often it meets and when next. */
export const ForumFacts: React.FC<ForumFactsProps> = ({ content, forum: inAddress }) => {
  const styles = useContactStyles();
  const text = useText(contactsText);
  const language = useLanguage();
  const today = useToday();
  const { forum, next } = content;
  return (
    <Card title={text.forum}>
      <dl className={styles.facts}>
        <dt className={styles.name}>{text.mandate}</dt>
        <dd className={styles.value}>{forum.mandate === '' ? text.noMandate : forum.mandate}</dd>
        <dt className={styles.name}>{text.chair}</dt>
        <dd className={styles.value}>{chairOf(content)}</dd>
        {forum.cadenceDays !== null && (
          <>
            <dt className={styles.name}>{text.cadenceLabel}</dt>
            <dd className={styles.value}>{text.cadence(forum.cadenceDays)}</dd>
          </>
        )}
        <dt className={styles.name}>{text.nextMeeting}</dt>
        <dd className={styles.value}>
          {next === null ? (
            text.noMeeting
          ) : (
            <RouteLink to={{ page: 'meeting', meeting: next.id, ...inForum(inAddress) }}>
              {next.title}, {momentText(next.startsAt, language, today)}
            </RouteLink>
          )}
        </dd>
      </dl>
    </Card>
  );
};

/** The organisation that convenes, and its coordinator's function. */
function chairOf({ forum, directory, contacts }: ForumContacts): string {
  const organisation = directory.organisations.find(({ key }) => key === forum.convener);
  const coordinators = contacts.filter(
    (contact) => contact.organisation === forum.convener && contact.role === 'coordinator',
  );
  const stepsIn = new Set(coordinators.map(({ substitute }) => substitute));
  const coordinator = coordinators.find(({ id }) => !stepsIn.has(id)) ?? coordinators[0];
  return [organisation?.name ?? forum.convener, coordinator?.functionTitle ?? '']
    .filter((words) => words !== '')
    .join(', ');
}
