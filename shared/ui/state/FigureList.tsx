import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Ended, StateChoice, StateFigures } from '../../application/overview/stateFigures';
import { addDays } from '../../domain/kernel/localDate';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter, type RegisterFilter } from '../action-register/registerFilter';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { useToday } from '../parts/clockContext';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { stateText } from '../text/stateText';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))',
    gap: '4px 16px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  figure: { display: 'flex', alignItems: 'center', minHeight: '44px' },
  hint: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

export type FigureName = Exclude<keyof StateFigures, 'ended' | 'tallied'>;

/** The register's selection behind each number. */
export const filterOf: Record<FigureName, RegisterFilter> = {
  open: {},
  overdue: { state: 'overdue' },
  helpNeeded: { state: 'help' },
  waiting: { state: 'waiting' },
  withoutCause: { gap: 'cause' },
  withoutEffect: { gap: 'effect' },
};

/** What fell due in those days, kept or not. */
export const rowsEnded = ({ since, day }: Pick<Ended, 'since' | 'day'>): RegisterFilter => ({
  all: true,
  fellDue: `${since}..${addDays(day, -1)}`,
});
const names = Object.keys(filterOf) as readonly FigureName[];

interface FigureListProps {
  readonly figures: StateFigures;
  readonly forum: ForumKey;
  /** What the figures are narrowed to, and their rows with them. */
  readonly chosen: StateChoice;
}

/** A forum's numbers, each with the way to its rows. */
export const FigureList: React.FC<FigureListProps> = ({ figures, forum, chosen, children }) => {
  const styles = useStyles();
  const text = useText(stateText);
  const language = useLanguage();
  const today = useToday();
  return (
    <Card title={text.figures}>
      <ul className={styles.list}>
        {names.map((name) => {
          const rows = figures[name];
          return rows === null ? null : (
            <li key={name} className={styles.figure}>
              <RouteLink
                to={{ page: 'actions', query: writeFilter({ ...filterOf[name], ...chosen }), forum }}
              >
                {text[name](rows)}
              </RouteLink>
            </li>
          );
        })}
      </ul>
      {children}
      {figures.tallied !== null && (
        <p className={styles.hint}>{text.fromTally(dayText(figures.tallied, language, today))}</p>
      )}
    </Card>
  );
};
