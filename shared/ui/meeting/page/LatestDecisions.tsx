import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MeetingsAndDecisions } from '../../../application/meetings/loadMeetingsAndDecisions';
import type { ForumKey } from '../../../domain/organisation/forum';
import { RouteLink } from '../../navigation/RouteLink';
import { Card } from '../../parts/Card';
import { agendaPartText } from '../../text/agendaPartText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '6px 0', overflowWrap: 'anywhere' },
  kind: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface LatestDecisionsProps {
  readonly latest: MeetingsAndDecisions['latest'];
  readonly forum: ForumKey;
}

/** What was decided at the latest meeting, with the way to its minutes. */
export const LatestDecisions: React.FC<LatestDecisionsProps> = ({ latest, forum }) => {
  const styles = useStyles();
  const text = useText(agendaPartText);
  const words = useText(vocabularyText);
  if (latest === null)
    return (
      <Card title={text.latestDecisions}>
        <p className={styles.quiet}>{text.noHeld}</p>
      </Card>
    );
  const { meeting, decisions } = latest;
  return (
    <Card
      title={text.latestDecisions}
      aside={<RouteLink to={{ page: 'minutes', meeting: meeting.id, forum }}>{meeting.title}</RouteLink>}
    >
      {decisions.length === 0 && <p className={styles.quiet}>{text.noDecisions}</p>}
      <ul className={styles.list}>
        {decisions.map((decision) => (
          <li key={decision.id} className={styles.row}>
            {decision.text}
            <span className={styles.kind}>
              {words.decisionKind[decision.kind]},{' '}
              {words.decisionStatus[decision.status].toLocaleLowerCase('sv')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
