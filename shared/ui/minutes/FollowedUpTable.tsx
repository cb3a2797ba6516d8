import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { readEditRecord } from '../../application/actions/editRecord';
import type { ComposedMinutes } from '../../application/minutes/composeMinutes';
import type { FollowedUp } from '../../domain/meeting/minutes';
import { organisationIn } from '../meeting/organisationIn';
import { FigureTable } from '../parts/chart/FigureTable';
import { DueDate } from '../parts/DueDate';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { minutesText } from '../text/minutesText';
import { vocabularyText } from '../text/vocabularyText';
import { MinutesSection } from './MinutesSection';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
  line: { margin: '4px 0' },
});

interface FollowedUpTableProps {
  readonly composed: ComposedMinutes;
}

/** What has changed since last time, promise by promise, in the words that were said. */
export const FollowedUpTable: React.FC<FollowedUpTableProps> = ({ composed }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const { followedUp } = composed.minutes;
  if (followedUp.length === 0)
    return (
      <MinutesSection title={text.changed}>
        <p className={styles.line}>{text.nothingChanged}</p>
      </MinutesSection>
    );
  const { promise, organisation, said, due } = text.columns;
  return (
    <MinutesSection title={text.changed}>
      <FigureTable
        caption={text.changed}
        columns={[promise, organisation, said, due]}
        rows={followedUp.map((row) => ({ key: row.action.id, cells: cellsOf(row, composed) }))}
      />
    </MinutesSection>
  );
};

const cellsOf = (row: FollowedUp, { directory }: ComposedMinutes): readonly React.ReactNode[] => {
  const { action } = row;
  return [
    <Named key="promise" action={action} />,
    organisationIn(directory, action.organisation).shortName,
    <Said key="said" row={row} />,
    <DueDate key="due" due={action.dueDate} first={action.firstDueDate} />,
  ];
};

const Named: React.FC<Pick<FollowedUp, 'action'>> = ({ action }) => {
  const styles = useStyles();
  return (
    <>
      {action.title}
      <span className={styles.quiet}>{action.displayId}</span>
    </>
  );
};

const Said: React.FC<{ readonly row: FollowedUp }> = ({ row }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const { kind, text: said } = row.answer;
  const day = (date: FollowedUp['action']['dueDate']) =>
    date === null ? text.noDate : dayText(date, language);
  return (
    <div>
      {kind === 'skip' ? text.skipped(said) : words.answerKind[kind]}
      {kind !== 'skip' && said !== '' && <span className={styles.quiet}>{said}</span>}
      {row.dueDates.map((change) => (
        <span key={change.answer} className={styles.quiet}>
          {text.dateMoved(
            day(change.from),
            day(change.to),
            readEditRecord({ text: change.why, changedFields: ['dueDate'] }).reason,
          )}
        </span>
      ))}
    </div>
  );
};
