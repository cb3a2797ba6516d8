import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MeetingsAndDecisions } from '../../../application/meetings/loadMeetingsAndDecisions';
import type { ForumKey } from '../../../domain/organisation/forum';
import { RouteLink } from '../../navigation/RouteLink';
import { Card } from '../../parts/Card';
import { agendaPartText } from '../../text/agendaPartText';
import { useLanguage, useText } from '../../text/language';
import { agendaStepTitle } from '../agendaStepTitle';

const useStyles = makeStyles({
  steps: { margin: '8px 0 0', paddingLeft: '24px' },
  step: { padding: '4px 0', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface NextAgendaProps {
  readonly next: MeetingsAndDecisions['next'];
  readonly forum: ForumKey;
}

/** The next meeting's steps with their minutes. */
export const NextAgenda: React.FC<NextAgendaProps> = ({ next, forum }) => {
  const styles = useStyles();
  const text = useText(agendaPartText);
  const language = useLanguage();
  if (next === null) return null;
  const { meeting, agenda } = next;
  return (
    <Card title={text.agenda}>
      <RouteLink to={{ page: 'meeting', meeting: meeting.id, forum }}>{meeting.title}</RouteLink>
      <ol className={styles.steps}>
        {agenda.map((item) => (
          <li key={item.id} className={styles.step}>
            {agendaStepTitle(item, language)}{' '}
            <span className={styles.quiet}>{text.minutes(item.budgetMinutes)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
};
