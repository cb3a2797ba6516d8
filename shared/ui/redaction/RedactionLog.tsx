import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { LoggedRedaction, RedactionDesk } from '../../application/redaction/RedactionDesk';
import type { Result } from '../../domain/kernel/result';
import { Notice } from '../parts/Notice';
import { SkeletonList } from '../parts/SkeletonList';
import { useToday } from '../parts/clockContext';
import { useUsableWhen } from '../parts/usableContext';
import { useBug } from '../parts/useBug';
import { momentText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { redactionText } from '../text/redactionText';
import { refusalText } from '../text/refusalText';

type Log = Result<readonly LoggedRedaction[], GatewayFailure>;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', minWidth: '640px', borderCollapse: 'collapse' },
  cell: {
    padding: '8px 12px 8px 0',
    verticalAlign: 'top',
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  unfinished: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Readable for coordinators too: who, when, why and where. */
export const RedactionLog: React.FC<{ readonly desk: RedactionDesk }> = ({ desk }) => {
  const text = useText(redactionText);
  const language = useLanguage();
  const bug = useBug();
  const [log, setLog] = React.useState<Log | null>(null);
  const read = React.useCallback(() => {
    setLog(null);
    desk.log().then(setLog, bug);
  }, [desk, bug]);
  React.useEffect(read, [read]);
  useUsableWhen(log?.ok === true);
  if (log === null) return <SkeletonList rows={4} rowHeight={44} />;
  if (!log.ok)
    return (
      <Notice title={refusalText(log.error, language)} announced>
        <Button onClick={read}>{text.retry}</Button>
      </Notice>
    );
  const told = log.value.filter(({ deed, unfinished }) => deed === 'done' || unfinished);
  return told.length === 0 ? <Notice title={text.logEmpty} /> : <LogTable log={told} />;
};

const LogTable: React.FC<{ readonly log: readonly LoggedRedaction[] }> = ({ log }) => {
  const styles = useStyles();
  const text = useText(redactionText);
  return (
    // A narrow window scrolls the table, so it must take the keyboard's focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={text.logTitle} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[text.when, text.who, text.where, text.why, text.what, text.state].map((column) => (
              <th key={column} scope="col" className={styles.cell}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {log.map((line) => (
            <LogLine key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const LogLine: React.FC<{ readonly line: LoggedRedaction }> = ({ line }) => {
  const styles = useStyles();
  const text = useText(redactionText);
  const language = useLanguage();
  const today = useToday();
  const { at, by, list, row, fields, reason, explanation, versions, binItems, unfinished } = line;
  const where = [text.place(list, row), ...fields.map(text.column)].join(', ');
  const why = [text.reasons[reason], explanation].filter((part) => part !== '').join('. ');
  return (
    <tr>
      <td className={styles.cell}>
        <time dateTime={at}>{momentText(at, language, today)}</time>
      </td>
      <td className={styles.cell}>{by}</td>
      <td className={styles.cell}>{where}</td>
      <td className={styles.cell}>{why}</td>
      <td className={styles.cell}>{text.extent(versions, binItems)}</td>
      <td className={styles.cell}>
        {unfinished ? <span className={styles.unfinished}>{text.begun}</span> : text.finished}
      </td>
    </tr>
  );
};
