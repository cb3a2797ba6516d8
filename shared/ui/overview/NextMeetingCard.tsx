import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { NextMeeting, PromisesThere } from '../../application/overview/OverviewDesk';
import { isRunning } from '../../domain/meeting/moveMeeting';
import type { ForumKey } from '../../domain/organisation/forum';
import { inForum } from '../navigation/inForum';
import { useNavigation } from '../navigation/navigation';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { atLineStart, clockText, momentText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { overviewText } from '../text/overviewText';
import type { OverviewText } from '../text/sv/overview';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '12px',
  },
  when: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  title: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 32px',
    listStyleType: 'none',
    margin: '12px 0 0',
    padding: 0,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface NextMeetingCardProps {
  readonly next: NextMeeting | null;
  /** Members whom nobody, or nobody else, can speak for. */
  readonly missing: number;
  readonly mayPlan: boolean;
  readonly forum: ForumKey | undefined;
}

/** The next meeting first, with what needs somebody before it. */
export const NextMeetingCard: React.FC<NextMeetingCardProps> = ({ next, missing, mayPlan, forum }) => {
  const styles = useStyles();
  const text = useText(overviewText).next;
  const { go } = useNavigation();
  if (next !== null) return <Planned next={next} missing={missing} mayPlan={mayPlan} forum={forum} />;
  return (
    <Card title={text.title}>
      <div className={styles.head}>
        <p className={styles.quiet}>{text.none}</p>
        {mayPlan && (
          <Button appearance="primary" onClick={() => go({ page: 'meetings', ...inForum(forum) })}>
            {text.plan}
          </Button>
        )}
      </div>
    </Card>
  );
};

const Planned: React.FC<NextMeetingCardProps & { readonly next: NextMeeting }> = ({
  next,
  missing,
  mayPlan,
  forum,
}) => {
  const styles = useStyles();
  const text = useText(overviewText).next;
  const language = useLanguage();
  const today = useToday();
  const { go } = useNavigation();
  const { meeting } = next;
  const running = isRunning(meeting);
  const until = clockText(meeting.endsAt, language);
  return (
    <Card title={running ? text.running : text.title}>
      <div className={styles.head}>
        <div>
          <p className={styles.when}>
            {atLineStart(momentText(meeting.startsAt, language, today))}–{until}
          </p>
          <p className={styles.title}>
            {[meeting.title, meeting.location].filter((part) => part !== '').join(', ')}
          </p>
          {meeting.reason !== '' && <p className={styles.title}>{text.moved(meeting.reason)}</p>}
        </div>
        <Button
          appearance="primary"
          onClick={() => go({ page: 'meeting', meeting: meeting.id, ...inForum(forum) })}
        >
          {mayPlan && !running ? text.prepare : text.open}
        </Button>
      </div>
      <Facts next={next} missing={missing} forum={forum} />
    </Card>
  );
};

/** Each leads to the meeting's page, where the rows stand one by one. */
type FactsProps = Omit<NextMeetingCardProps, 'next' | 'mayPlan'> & { readonly next: NextMeeting };

const promiseFacts = (
  { toFollowUp, silent, unconfirmed }: PromisesThere,
  text: OverviewText['next'],
): readonly string[] => [
  text.toFollowUp(toFollowUp),
  ...(silent > 0 ? [text.silent(silent)] : []),
  ...(unconfirmed > 0 ? [text.unconfirmed(unconfirmed)] : []),
];

const Facts: React.FC<FactsProps> = ({ next, missing, forum }) => {
  const styles = useStyles();
  const text = useText(overviewText).next;
  const facts = [
    ...(next.promises === null ? [] : promiseFacts(next.promises, text)),
    ...(missing > 0 ? [text.missing(missing)] : []),
  ];
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>
          <RouteLink to={{ page: 'meeting', meeting: next.meeting.id, ...inForum(forum) }}>{fact}</RouteLink>
        </li>
      ))}
    </ul>
  );
};
