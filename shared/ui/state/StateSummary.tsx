import * as React from 'react';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { KeptInBrief, StateInBrief } from '../../application/overview/stateInBrief';
import { addDays } from '../../domain/kernel/localDate';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { stateText } from '../text/stateText';
import { filterOf } from './FigureList';

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body2, margin: '0 0 4px', ':last-child': { margin: 0 } },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

interface StateSummaryProps {
  readonly brief: StateInBrief;
  readonly forum: ForumKey;
}

/** Läget i några meningar: what is late and what was kept, against the time before. */
export const StateSummary: React.FC<StateSummaryProps> = ({ brief, forum }) => {
  const styles = useStyles();
  const text = useText(stateText).brief;
  const language = useLanguage();
  const today = useToday();
  const { open, overdue, before, kept } = brief;
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
      {kept !== null && <KeptSentence {...{ kept, forum }} />}
    </Card>
  );
};

const KeptSentence: React.FC<{ readonly kept: KeptInBrief; readonly forum: ForumKey }> = ({
  kept,
  forum,
}) => {
  const styles = useStyles();
  const text = useText(stateText).brief;
  const { share, before, since, day } = kept;
  const query = writeFilter({ all: true, fellDue: `${since}..${addDays(day, -1)}` });
  return (
    <p className={styles.sentence}>
      <RouteLink className={styles.link} to={{ page: 'actions', query, forum }}>
        {text.kept(share)}
      </RouteLink>
      {before === null ? '' : text.keptBefore(share - before, before)}.
    </p>
  );
};
