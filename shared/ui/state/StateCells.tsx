import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { StateFigures } from '../../application/overview/stateFigures';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { RouteLink } from '../navigation/RouteLink';
import { useText } from '../text/language';
import { stateText } from '../text/stateText';
import { filterOf } from './FigureList';

export const useCellStyles = makeStyles({
  head: { padding: '0 8px 6px 0', textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: '10px 8px 10px 0',
    textAlign: 'left',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
});

const shown = ['open', 'overdue', 'withoutCause', 'withoutEffect'] as const;

interface StateCellsProps {
  readonly name: string;
  /** Null for all of them, whose numbers are added up and have no rows of their own. */
  readonly forum: ForumKey | null;
  readonly figures: StateFigures;
}

/** A forum's row: every number leads to its actions. */
export const StateCells: React.FC<StateCellsProps> = ({ name, forum, figures }) => {
  const { cell } = useCellStyles();
  const text = useText(stateText);
  return (
    <tr>
      <th scope="row" className={cell}>
        {name}
      </th>
      {shown.map((figure) => {
        const rows = figures[figure];
        return (
          <td key={figure} className={cell}>
            {rows === null ? (
              text.unknown
            ) : forum === null ? (
              rows
            ) : (
              <RouteLink
                to={{ page: 'actions', query: writeFilter(filterOf[figure]), forum }}
                label={`${name}: ${text[figure](rows)}`}
              >
                {rows}
              </RouteLink>
            )}
          </td>
        );
      })}
      <td className={cell}>{figures.share === null ? text.unknown : text.percent(figures.share)}</td>
    </tr>
  );
};
