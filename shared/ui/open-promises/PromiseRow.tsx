import * as React from 'react';
import { TableCell, TableRow } from '@fluentui/react-table';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { OpenPromise } from '../../application/actions/listOpenPromises';
import { standingOf, type ActionStanding } from '../../domain/action/standing';
import type { LocalDate } from '../../domain/kernel/localDate';
import { DueDate } from '../parts/DueDate';
import { actionStatusSigns } from '../parts/signs/actionStatusSigns';
import { confirmationSigns } from '../parts/signs/confirmationSigns';
import { standingSigns } from '../parts/signs/standingSigns';
import { StatusWord } from '../parts/StatusWord';
import { useText } from '../text/language';
import { openPromisesText } from '../text/openPromisesText';
import type { OpenPromisesText } from '../text/sv/openPromises';
import { vocabularyText } from '../text/vocabularyText';
import { useColumnStyles } from './columns';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, display: 'block', overflowWrap: 'anywhere' },
  meta: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
});

interface PromiseRowProps {
  readonly promise: OpenPromise;
  readonly today: LocalDate;
}

/** One promise: what, why, who, when, how far it has come and how it stands. No person is named. */
export const PromiseRow: React.FC<PromiseRowProps> = ({ promise, today }) => {
  const { row, organisation } = promise;
  const columns = useColumnStyles();
  const text = useText(openPromisesText);
  return (
    <TableRow className={columns.row}>
      <TableCell className={columns.cell}>
        <What promise={promise} />
      </TableCell>
      <TableCell className={columns.cell}>
        <Why promise={promise} />
      </TableCell>
      <TableCell className={columns.cell}>{organisation?.shortName ?? row.organisation}</TableCell>
      <TableCell className={columns.cell}>
        {row.dueDate !== null && <span className={columns.narrowLabel}>{text.doneBy} </span>}
        <DueDate due={row.dueDate} first={row.firstDueDate} />
      </TableCell>
      <TableCell className={columns.cell}>
        <HowFar row={row} />
      </TableCell>
      <TableCell className={columns.cell}>
        <HowItStands standing={standingOf(row, today)} />
      </TableCell>
    </TableRow>
  );
};

const What: React.FC<{ readonly promise: OpenPromise }> = ({ promise: { row, place } }) => {
  const styles = useStyles();
  return (
    <>
      <span className={styles.title}>{row.title}</span>
      <span className={styles.meta}>
        {place === null ? row.displayId : `${row.displayId}, ${place.name}`}
      </span>
    </>
  );
};

const Why: React.FC<{ readonly promise: OpenPromise }> = ({ promise: { row, problem } }) => {
  const styles = useStyles();
  const text = useText(openPromisesText);
  if (problem === null)
    return <span className={styles.meta}>{row.direct ? text.direct : text.noProblem}</span>;
  return (
    <>
      {problem.title} <span className={styles.meta}>{problem.displayId}</span>
    </>
  );
};

const HowFar: React.FC<{ readonly row: OpenPromise['row'] }> = ({ row: { status, confirmation } }) => {
  const words = useText(vocabularyText);
  return (
    <>
      <StatusWord sign={actionStatusSigns[status]} word={words.actionStatus[status]} />
      {confirmation !== 'confirmed' && (
        <StatusWord sign={confirmationSigns[confirmation]} word={words.confirmation[confirmation]} />
      )}
    </>
  );
};

const HowItStands: React.FC<{ readonly standing: ActionStanding }> = ({ standing }) => {
  const text = useText(openPromisesText);
  return <StatusWord sign={standingSigns[standing.kind]} word={standingWord(standing, text)} />;
};

const standingWord = ({ kind, daysLate }: ActionStanding, text: OpenPromisesText): string =>
  kind === 'overdue' ? text.overdueBy(daysLate) : text.standings[kind];
