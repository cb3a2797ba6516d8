import * as React from 'react';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { shareOf, type Ended } from '../../application/overview/stateFigures';
import type { StateInBrief } from '../../application/overview/stateInBrief';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { stateText } from '../text/stateText';
import { filterOf, rowsEnded } from './FigureList';

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body2, margin: '0 0 4px', ':last-child': { margin: 0 } },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface StateSummaryProps {
  readonly brief: StateInBrief;
  /** What fell due lately; the same days as the box of what was kept in time shows. */
  readonly ended: Ended | null;
  readonly forum: ForumKey;
}

/** Läget i några meningar: what is late and what was kept, against the time before. */
export const StateSummary: React.FC<StateSummaryProps> = ({ brief, ended, forum }) => {
  const styles = useStyles();
  const text = useText(stateText).brief;
  const language = useLanguage();
  const today = useToday();
  const { open, overdue, before } = brief;
  const change =
    before === null ? '' : text.than(overdue - before.overdue, dayText(before.day, language, today));
  return (
    <Card title={text.title}>
      <p className={styles.sentence}>
        <RouteLink
          className={styles.link}
          to={{ page: 'actions', query: writeFilter(filterOf.overdue), forum }}
        >
          {text.overdue(overdue, open)}
        </RouteLink>
        {change}.
      </p>
      {ended !== null && <KeptSentence {...{ ended, forum }} />}
    </Card>
  );
};

const KeptSentence: React.FC<{ readonly ended: Ended; readonly forum: ForumKey }> = ({ ended, forum }) => {
  const styles = useStyles();
  const text = useText(stateText).brief;
  const language = useLanguage();
  const today = useToday();
  const share = shareOf(ended);
  if (share === null) return null;
  return (
    <p className={styles.sentence}>
      <RouteLink
        className={styles.link}
        to={{ page: 'actions', query: writeFilter(rowsEnded(ended)), forum }}
      >
        {text.kept(share, dayText(ended.since, language, today))}
      </RouteLink>
      .
    </p>
  );
};
