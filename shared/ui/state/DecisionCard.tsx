import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ForumAsCounted } from '../../application/overview/StateDesk';
import { sentBackIn, type Undecided } from '../../application/overview/undecidedIn';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { dayOf, dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { readingText } from '../text/readingText';
import { stateText } from '../text/stateText';
import { vocabularyText } from '../text/vocabularyText';
import { usePointsNobodyOut } from './usePointsNobodyOut';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '0 0 12px', overflowWrap: 'anywhere', ':last-child': { paddingBottom: 0 } },
  what: { ...typographyStyles.subtitle2, margin: 0 },
  link: { ...typographyStyles.subtitle2 },
  more: { marginTop: '12px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  figure: { display: 'flex', alignItems: 'center', minHeight: '32px' },
});

const shownAtOnce = 3;

interface DecisionCardProps {
  readonly seen: Pick<ForumAsCounted, 'undecided' | 'actions'>;
  readonly forum: ForumKey;
}

/** Behöver beslut: what is proposed and not decided, and the promises that were sent back. */
export const DecisionCard: React.FC<DecisionCardProps> = ({ seen, forum }) => {
  const styles = useStyles();
  const text = useText(stateText).decide;
  const language = useLanguage();
  const [all, setAll] = React.useState(false);
  const undecided = seen.undecided.ok ? seen.undecided.value : [];
  const shown = all ? undecided : undecided.slice(0, shownAtOnce);
  const left = undecided.length - shown.length;
  const back = sentBackIn(seen.actions);
  return (
    <Card title={text.title}>
      {!seen.undecided.ok && <p className={styles.quiet}>{readingText(seen.undecided.error, language)}</p>}
      {seen.undecided.ok && undecided.length === 0 && back.length === 0 && (
        <p className={styles.quiet}>{text.nothing}</p>
      )}
      <ul className={styles.list}>
        {shown.map((decision) => (
          <DecisionRow key={decision.id} {...{ decision, forum }} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {text.more(left)}
        </Button>
      )}
      <ul className={styles.list}>
        {back.map(({ gap, count }) => (
          <li key={gap} className={styles.figure}>
            <RouteLink to={{ page: 'actions', query: writeFilter({ state: gap }), forum }}>
              {text[gap](count)}
            </RouteLink>
          </li>
        ))}
      </ul>
    </Card>
  );
};

interface DecisionRowProps {
  readonly decision: Undecided;
  readonly forum: ForumKey;
}

/** One decision with how far it has come, and the way to the minutes that propose it. */
const DecisionRow: React.FC<DecisionRowProps> = ({ decision, forum }) => {
  const styles = useStyles();
  const words = useText(vocabularyText);
  const language = useLanguage();
  const today = useToday();
  const { meeting, status } = decision;
  const { untold } = useText(stateText).decide;
  const text = usePointsNobodyOut(decision.text) ? decision.text : untold;
  return (
    <li className={styles.row}>
      <p className={styles.what}>
        {meeting === null ? (
          text
        ) : (
          <RouteLink className={styles.link} to={{ page: 'minutes', meeting: meeting.id, forum }}>
            {text}
          </RouteLink>
        )}
      </p>
      <p className={styles.quiet}>
        {words.decisionStatus[status]}
        {meeting !== null && `, ${meeting.title} ${dayText(dayOf(meeting.startsAt), language, today)}`}
      </p>
    </li>
  );
};
