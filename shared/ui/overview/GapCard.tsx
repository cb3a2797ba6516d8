import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { GapLine, LiveFigures } from '../../application/overview/OverviewDesk';
import type { ForumKey } from '../../domain/organisation/forum';
import type { ProblemId } from '../../domain/situation/problem';
import type { ActionId } from '../../domain/action/action';
import { writeFilter } from '../action-register/registerFilter';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import type { Route } from '../navigation/route';
import { Card } from '../parts/Card';
import { chainSigns } from '../parts/signs/chainSigns';
import { StatusWord } from '../parts/StatusWord';
import { useText } from '../text/language';
import { overviewText } from '../text/overviewText';
import { ChainLine } from './ChainLine';
import { gapSelections } from './gapSelections';
import { useCardList } from './useCardList';

const useStyles = makeStyles({
  link: { display: 'flex', flexGrow: 1, minHeight: '32px', alignItems: 'center', padding: '6px 0' },
  rows: { ...typographyStyles.body1, listStyleType: 'none', margin: '0 0 8px', padding: '0 0 0 24px' },
  row: { padding: '4px 0', overflowWrap: 'anywhere' },
});

interface GapCardProps {
  readonly figures: Pick<LiveFigures, 'chain' | 'gaps'>;
  readonly forum: ForumKey | undefined;
}

/** The way of working from problem to effect, with every broken link and the way to its rows (M3). */
export const GapCard: React.FC<GapCardProps> = ({ figures, forum }) => {
  const lines = useCardList();
  const text = useText(overviewText).chain;
  return (
    <Card title={text.title}>
      <p className={lines.hint}>{text.hint}</p>
      <ChainLine chain={figures.chain} gaps={figures.gaps} forum={forum} />
      {figures.gaps.length === 0 && <p className={lines.hint}>{text.whole}</p>}
      <ul className={lines.list}>
        {figures.gaps.map((line) => (
          <li key={line.gap}>
            {line.kind === 'listed' ? (
              <ListedLine line={line} forum={forum} />
            ) : (
              <RowsLine line={line} forum={forum} />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};

type Line<Kind extends GapLine['kind']> = Extract<GapLine, { readonly kind: Kind }>;

const ListedLine: React.FC<{ readonly line: Line<'listed'>; readonly forum: ForumKey | undefined }> = ({
  line,
  forum,
}) => {
  const styles = useStyles();
  const lines = useCardList();
  const text = useText(overviewText).chain;
  const query = writeFilter(gapSelections[line.gap]);
  return (
    <div className={lines.line}>
      <RouteLink to={{ page: 'actions', query, ...inForum(forum) }} className={styles.link}>
        <StatusWord sign={chainSigns.missing} word={text.gaps[line.gap](line.count)} wraps />
      </RouteLink>
    </div>
  );
};

const RowsLine: React.FC<{ readonly line: Line<'rows'>; readonly forum: ForumKey | undefined }> = ({
  line,
  forum,
}) => {
  const styles = useStyles();
  const lines = useCardList();
  const text = useText(overviewText).chain;
  const [open, setOpen] = React.useState(false);
  const words = text.gaps[line.gap](line.rows.length);
  return (
    <>
      <div className={lines.line}>
        <StatusWord sign={chainSigns.missing} word={words} wraps />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={open ? text.hideRows(words) : text.showRows(words)}
          onClick={() => setOpen(!open)}
        >
          {open ? text.hide : text.show}
        </Button>
      </div>
      {open && (
        <ul className={styles.rows}>
          {line.rows.map((row) => (
            <li key={row.id} className={styles.row}>
              <RowLink line={line} row={row} forum={forum} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

interface RowLinkProps {
  readonly line: Line<'rows'>;
  readonly row: Line<'rows'>['rows'][number];
  readonly forum: ForumKey | undefined;
}

/** A problem leads to its actions, finished ones too; a cause stands by its problem's number. */
const RowLink: React.FC<RowLinkProps> = ({ line, row, forum }) => {
  const words = `${row.displayId} ${row.title}`.trim();
  const to = routeOf(line, row.id);
  return to === null ? <>{words}</> : <RouteLink to={{ ...to, ...inForum(forum) }}>{words}</RouteLink>;
};

function routeOf({ gap }: Line<'rows'>, id: number): Route | null {
  if (gap === 'only-rejected-causes') return { page: 'action', action: id as ActionId };
  if (gap === 'cause-without-action') return null;
  return { page: 'actions', query: writeFilter({ all: true, problem: id as ProblemId }) };
}
