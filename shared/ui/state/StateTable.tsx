import * as React from 'react';
import type { ForumState } from '../../application/overview/loadProgrammeState';
import { stateOfAll, type StateFigures } from '../../application/overview/stateFigures';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { RouteLink } from '../navigation/RouteLink';
import { FigureTable } from '../parts/chart/FigureTable';
import { useText } from '../text/language';
import { stateText } from '../text/stateText';
import { filterOf } from './FigureList';

const shown = ['open', 'overdue', 'withoutCause', 'withoutEffect'] as const;

type Known = ForumState & { readonly figures: StateFigures };
const isKnown = (state: ForumState): state is Known => state.figures !== null;

/** A row for each forum, and what they add up to. */
export const StateTable: React.FC<{ readonly states: readonly ForumState[] }> = ({ states }) => {
  const text = useText(stateText);
  const known = states.filter(isKnown);
  const rows = known.map(({ forum, figures }) => ({ name: forum.name, forum: forum.key, figures }));
  const total = { name: text.total, forum: null, figures: stateOfAll(known.map(({ figures }) => figures)) };
  return (
    <FigureTable
      caption={text.forums}
      columns={Object.values(text.columns)}
      rows={(known.length > 1 ? [...rows, total] : rows).map((row) => ({
        key: row.forum ?? '',
        cells: [
          row.name,
          ...shown.map((figure) => <Rows key={figure} {...row} figure={figure} />),
          row.figures.share === null ? text.unknown : text.percent(row.figures.share),
        ],
      }))}
    />
  );
};

interface RowsProps {
  readonly name: string;
  /** Null for all of them, whose numbers are added up and have no rows of their own. */
  readonly forum: ForumKey | null;
  readonly figures: StateFigures;
  readonly figure: (typeof shown)[number];
}

/** A number, which leads to its actions. */
const Rows: React.FC<RowsProps> = ({ name, forum, figures, figure }) => {
  const text = useText(stateText);
  const rows = figures[figure];
  if (rows === null) return <>{text.unknown}</>;
  if (forum === null) return <>{rows}</>;
  return (
    <RouteLink
      to={{ page: 'actions', query: writeFilter(filterOf[figure]), forum }}
      label={`${name}: ${text[figure](rows)}`}
    >
      {rows}
    </RouteLink>
  );
};
