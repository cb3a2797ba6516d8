import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { readEditRecord } from '../../application/actions/editRecord';
import type { ComposedMinutes } from '../../application/minutes/composeMinutes';
import type { FollowedUp } from '../../domain/meeting/minutes';
import { organisationIn } from '../meeting/organisationIn';
import { DueDate } from '../parts/DueDate';
import { dayText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { minutesText } from '../text/minutesText';
import { vocabularyText } from '../text/vocabularyText';
import { MinutesSection } from './MinutesSection';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', minWidth: '540px', borderCollapse: 'collapse' },
  head: {
    padding: '6px 8px 6px 0',
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: '6px 8px 6px 0',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 'normal',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
  },
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
      {/* A narrow window scrolls the table, so it must take the keyboard's focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-label={text.changed} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[promise, organisation, said, due].map((column) => (
                <th key={column} scope="col" className={styles.head}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {followedUp.map((row) => (
              <FollowedUpRow key={row.action.id} row={row} composed={composed} />
            ))}
          </tbody>
        </table>
      </div>
    </MinutesSection>
  );
};

const FollowedUpRow: React.FC<FollowedUpTableProps & { readonly row: FollowedUp }> = ({ row, composed }) => {
  const styles = useStyles();
  const { action } = row;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {action.title}
        <span className={styles.quiet}>{action.displayId}</span>
      </th>
      <td className={styles.cell}>{organisationIn(composed.directory, action.organisation).shortName}</td>
      <td className={styles.cell}>
        <Said row={row} />
      </td>
      <td className={styles.cell}>
        <DueDate due={action.dueDate} first={action.firstDueDate} />
      </td>
    </tr>
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
    <>
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
    </>
  );
};
