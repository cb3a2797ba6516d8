import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { shareOf, type Ended } from '../../application/overview/stateFigures';
import { fallenDue, shareKept, type DailyTally } from '../../domain/action/tally';
import { addDays } from '../../domain/kernel/localDate';
import type { ForumKey } from '../../domain/organisation/forum';
import { writeFilter } from '../action-register/registerFilter';
import { inForum } from '../navigation/inForum';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { FigureTable } from '../parts/chart/FigureTable';
import { useToday } from '../parts/clockContext';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { overviewText } from '../text/overviewText';
import { KeptChart } from './KeptChart';

const useStyles = makeStyles({
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  figure: { ...typographyStyles.title2, margin: '0 0 4px', fontVariantNumeric: 'tabular-nums' },
});

interface KeptCardProps {
  /** Oldest first. */
  readonly tallies: readonly DailyTally[];
  /** Counted on the rows as they stand; null where there are too many. */
  readonly live: DailyTally | null;
  /** What the figure is of; the days since the last tally where it is absent. */
  readonly ended?: Ended | null;
  readonly forum: ForumKey | undefined;
}

const shownTallies = 12;

/** How large a part of the promises was kept in time: a figure, a small series, and the table behind it (F44). */
export const KeptCard: React.FC<KeptCardProps> = ({ tallies, live, ended, forum }) => {
  const styles = useStyles();
  const text = useText(overviewText).kept;
  const [asTable, setAsTable] = React.useState(false);
  const kept = live === null ? tallies : [...tallies.filter(({ day }) => day !== live.day), live];
  const shown = kept.filter((tally) => shareKept(tally) !== null).slice(-shownTallies);
  const figure = useFigure(ended ?? null, shown.at(-1));
  if (figure === null)
    return (
      <Card title={text.title}>
        <p className={styles.hint}>{text.none}</p>
      </Card>
    );
  return (
    <Card
      title={text.title}
      aside={
        <Button size="small" appearance="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? text.asChart : text.asTable}
        </Button>
      }
    >
      <p className={styles.hint}>{figure.words}</p>
      <p className={styles.figure}>{text.percent(figure.share)}</p>
      {asTable ? <KeptTable tallies={shown} live={live} forum={forum} /> : <KeptChart tallies={shown} />}
    </Card>
  );
};

interface Figure {
  readonly share: number;
  /** Which days it is of. */
  readonly words: string;
}

/** Of the days that are named, or of those since the last tally; null where nothing fell due. */
function useFigure(ended: Ended | null, last: DailyTally | undefined): Figure | null {
  const text = useText(overviewText).kept;
  const language = useLanguage();
  const today = useToday();
  const share = ended === null ? null : shareOf(ended);
  if (ended !== null && share !== null)
    return { share, words: text.since(dayText(ended.since, language, today)) };
  const lastShare = last === undefined ? null : shareKept(last);
  return lastShare === null ? null : { share: lastShare, words: text.hint };
}

/** Newest first. */
const KeptTable: React.FC<Omit<KeptCardProps, 'ended'>> = ({ tallies, live, forum }) => {
  const styles = useStyles();
  const text = useText(overviewText).kept;
  const language = useLanguage();
  const today = useToday();
  const { columns } = text;
  return (
    <>
      <FigureTable
        caption={text.caption}
        columns={[columns.day, columns.due, columns.kept, columns.moved, columns.late, columns.share]}
        rows={[...tallies].reverse().map((tally) => ({
          key: tally.day,
          cells: [
            tally.day === live?.day ? text.now : dayText(tally.day, language, today),
            <FellDue key="due" tally={tally} forum={forum} />,
            tally.kept,
            tally.keptAfterMove,
            tally.late,
            text.percent(shareKept(tally) ?? 0),
          ],
        }))}
      />
      <p className={styles.hint}>{text.rowsNow}</p>
    </>
  );
};

interface FellDueProps extends Pick<KeptCardProps, 'forum'> {
  readonly tally: DailyTally;
}

/** How many fell due, which leads to them. */
const FellDue: React.FC<FellDueProps> = ({ tally, forum }) => {
  const text = useText(overviewText).kept;
  const query = writeFilter({ all: true, fellDue: `${tally.since}..${addDays(tally.day, -1)}` });
  const due = fallenDue(tally);
  return (
    <RouteLink to={{ page: 'actions', query, ...inForum(forum) }} label={text.fellDue(due)}>
      {due}
    </RouteLink>
  );
};
