import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { weeksOfAll, type KeptWeek } from '../../application/overview/keptWeeks';
import type { ForumState } from '../../application/overview/loadProgrammeState';
import { fallenDue, shareKept } from '../../domain/action/tally';
import { addDays, daysBetween, type LocalDate } from '../../domain/kernel/localDate';
import { writeFilter } from '../action-register/registerFilter';
import type { Route } from '../navigation/route';
import { RouteLink } from '../navigation/RouteLink';
import { Card } from '../parts/Card';
import { FigureTable } from '../parts/chart/FigureTable';
import { LineChart } from '../parts/chart/LineChart';
import { weekText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { overviewText } from '../text/overviewText';
import { stateText } from '../text/stateText';
import { rowsEnded } from './FigureList';

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body2, margin: '0 0 8px' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  chart: { maxWidth: '720px' },
  hint: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

interface KeptWeeksProps {
  readonly states: readonly ForumState[];
  /** Whether no more forums are on their way. */
  readonly isWhole: boolean;
  readonly className?: string;
}

/** Which way it goes in all the forums that could be counted: a sentence, a line, and the table behind it (F44). */
export const KeptWeeksCard: React.FC<KeptWeeksProps> = ({ states, isWhole, ...rest }) => {
  const styles = useStyles();
  const text = useText(stateText).weeks;
  const [asTable, setAsTable] = React.useState(false);
  const come = weeksOfAll(states.flatMap((state) => (state.weeks === null ? [] : [state.weeks])));
  const counted = come.flatMap(withShare);
  const leftOut = namesLeftOut(states);
  // Where nothing could be read, nothing is said of it; nor that nothing fell due, until all have said so.
  const weeks = isWhole || counted.length > 0 ? come : [];
  if (weeks.length === 0 && leftOut === '') return null;
  return (
    <Card
      {...rest}
      title={text.title}
      aside={counted.length > 0 && <AsTable asTable={asTable} onChange={setAsTable} />}
    >
      {counted.length > 0 ? (
        <Counted counted={counted} weeks={weeks} asTable={asTable} />
      ) : (
        weeks.length > 0 && <p className={styles.sentence}>{text.none}</p>
      )}
      <LeftOut names={leftOut} />
    </Card>
  );
};

const LeftOut: React.FC<{ readonly names: string }> = ({ names }) => {
  const styles = useStyles();
  const text = useText(stateText).weeks;
  return names === '' ? null : <p className={styles.hint}>{text.leftOut(names)}</p>;
};

const namesLeftOut = (states: readonly ForumState[]): string =>
  states
    .filter(({ weeks, failure }) => weeks === null && failure === null)
    .map(({ forum }) => forum.name)
    .join(', ');

/** A week in which anything fell due. */
interface CountedWeek {
  readonly monday: LocalDate;
  readonly share: number;
}

function withShare(week: KeptWeek): readonly CountedWeek[] {
  const share = shareKept(week);
  return share === null ? [] : [{ monday: week.monday, share }];
}

/** What fell due that week in all forums; their rows stand in one list. */
const rowsOf = (monday: LocalDate): Route => ({
  page: 'actions',
  query: writeFilter(rowsEnded({ since: monday, day: addDays(monday, 7) })),
});

interface CountedProps {
  /** Oldest first. */
  readonly counted: readonly CountedWeek[];
}

/** Kept on one line. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

interface AsTableProps {
  readonly asTable: boolean;
  readonly onChange: (asTable: boolean) => void;
}

const AsTable: React.FC<AsTableProps> = ({ asTable, onChange }) => {
  const words = useText(overviewText).kept;
  return (
    <Button size="small" appearance="subtle" aria-expanded={asTable} onClick={() => onChange(!asTable)}>
      {asTable ? words.asChart : words.asTable}
    </Button>
  );
};

/** The sentence, with the line or the table. */
const Counted: React.FC<
  CountedProps & { readonly weeks: readonly KeptWeek[]; readonly asTable: boolean }
> = ({ counted, weeks, asTable }) => {
  const styles = useStyles();
  const text = useText(stateText).weeks;
  return (
    <>
      <Latest counted={counted} />
      {asTable ? <WeekTable weeks={weeks} /> : <WeekChart counted={counted} />}
      <p className={styles.hint}>{text.asNow}</p>
    </>
  );
};

/** The last week against the one before it, with the way to its rows. */
const Latest: React.FC<CountedProps> = ({ counted }) => {
  const styles = useStyles();
  const text = useText(stateText).weeks;
  const language = useLanguage();
  const [before, last] = [counted.at(-2), counted.at(-1)];
  if (last === undefined) return null;
  return (
    <p className={styles.sentence}>
      <RouteLink className={styles.link} to={rowsOf(last.monday)}>
        {text.latest(last.share, unbroken(weekText(last.monday, language)))}
      </RouteLink>
      {before !== undefined && text.before(before.share, unbroken(weekText(before.monday, language)))}.
    </p>
  );
};

const WeekChart: React.FC<CountedProps> = ({ counted }) => {
  const styles = useStyles();
  const text = useText(overviewText).kept;
  const language = useLanguage();
  const points = counted.map(({ monday, share }) => ({
    key: monday,
    // A week in which nothing fell due has no share; the line goes past its place.
    at: daysBetween(counted[0]?.monday ?? monday, monday) / 7,
    period: weekText(monday, language),
    value: share,
  }));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <div className={styles.chart}>
      <LineChart
        label={text.chartLabel(first.period, last.period, text.percent(last.value))}
        most={100}
        points={points}
      />
    </div>
  );
};

/** Newest first. */
const WeekTable: React.FC<{ readonly weeks: readonly KeptWeek[] }> = ({ weeks }) => {
  const text = useText(stateText);
  const { columns, percent } = useText(overviewText).kept;
  const language = useLanguage();
  return (
    <FigureTable
      caption={text.weeks.title}
      columns={[text.weeks.week, columns.due, columns.kept, columns.moved, columns.late, columns.share]}
      rows={[...weeks].reverse().map((week) => {
        const [due, share, name] = [fallenDue(week), shareKept(week), weekText(week.monday, language)];
        return {
          key: week.monday,
          cells: [
            name,
            <RouteLink key="due" to={rowsOf(week.monday)} label={text.weeks.rows(name, due)}>
              {due}
            </RouteLink>,
            week.kept,
            week.keptAfterMove,
            week.late,
            share === null ? text.unknown : percent(share),
          ],
        };
      })}
    />
  );
};
