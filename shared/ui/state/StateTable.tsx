import * as React from 'react';
import type { ForumState } from '../../application/overview/loadProgrammeState';
import { shareOf, stateOfAll, type StateFigures } from '../../application/overview/stateFigures';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { FigureTable } from '../parts/chart/FigureTable';
import { useText } from '../text/language';
import { stateText } from '../text/stateText';
import { filterOf, rowsEnded } from './FigureList';

const shown = ['open', 'overdue', 'withoutCause', 'withoutEffect'] as const;

type Known = ForumState & { readonly figures: StateFigures };
const isKnown = (state: ForumState): state is Known => state.figures !== null;

/** A row for each forum, and what they add up to. */
export const StateTable: React.FC<{ readonly states: readonly ForumState[] }> = ({ states }) => {
  const text = useText(stateText);
  const known = states.filter(isKnown);
  const rows = known.map(({ forum, figures }) => ({ name: forum.name, forum: forum.key, figures }));
  const [first, ...others] = rows.map(({ figures }) => figures);
  const all = first === undefined ? null : stateOfAll([first, ...others]);
  const total = all === null || others.length === 0 ? [] : [{ name: text.total, figures: all }];
  return (
    <FigureTable
      caption={text.forums}
      columns={Object.values(text.columns)}
      rows={[...rows, ...total].map((row: RowOfForum) => ({
        key: row.forum ?? '',
        cells: [
          row.name,
          ...shown.map((figure) => <Rows key={figure} {...row} figure={figure} />),
          <Share key="share" {...row} />,
        ],
      }))}
    />
  );
};

interface RowOfForum {
  readonly name: string;
  /** Absent for all of them, whose rows stand in the list over all forums. */
  readonly forum?: ForumKey;
  readonly figures: StateFigures;
}

interface RowsProps extends RowOfForum {
  readonly figure: (typeof shown)[number];
}

/** A number, which leads to its actions. */
const Rows: React.FC<RowsProps> = ({ name, forum, figures, figure }) => {
  const text = useText(stateText);
  const rows = figures[figure];
  if (rows === null) return <>{text.unknown}</>;
  return (
    <RouteLink
      to={{ page: 'actions', query: writeFilter(filterOf[figure]), ...inForum(forum) }}
      label={`${name}: ${text[figure](rows)}`}
    >
      {rows}
    </RouteLink>
  );
};

/** How large a part was kept in time, which leads to all that fell due. */
const Share: React.FC<RowOfForum> = ({ name, forum, figures: { ended } }) => {
  const text = useText(stateText);
  const share = shareOf(ended);
  if (share === null) return <>{text.unknown}</>;
  return (
    <RouteLink
      to={{ page: 'actions', query: writeFilter(rowsEnded(ended)), ...inForum(forum) }}
      label={`${name}: ${text.percent(share)}, ${text.keptOf(ended.kept, ended.due)}`}
    >
      {text.percent(share)}
    </RouteLink>
  );
};
