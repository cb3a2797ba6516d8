import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import { stageText } from '../../text/stageText';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { useLanguage, useText } from '../../text/language';
import { stepTitle } from '../stepTitle';
import { useFollowUp } from '../useFollowUp';
import { useStage } from './StageContext';
import type { StageRow } from './stageRows';
import { useStageRows } from './useStageRows';
import { useStageStyles } from './useStageStyles';

/** How many rows can be read across a room. */
const mostRows = 7;

/** A step with nothing chosen: its name, and what it is about, never the notes (F9). */
export const StageStep: React.FC<{ readonly step: AgendaItem }> = ({ step }) => {
  const styles = useStageStyles();
  const text = useText(stageText);
  const language = useLanguage();
  const rows = useStageRows(step.kind);
  const { all } = useFollowUp(useStage().view);
  const name = stepTitle(step, language);
  const isAnswered = step.kind === 'last-promises' && all.length > 0;
  if (rows === null || rows.length === 0) {
    return (
      <main className={styles.main}>
        <h1 className={styles.large}>{name}</h1>
        {rows !== null && (
          <p className={mergeClasses(styles.medium, styles.quiet)}>
            {isAnswered ? text.allAnswered : text.nothingYet}
          </p>
        )}
      </main>
    );
  }
  return (
    <main className={styles.main} style={{ justifyContent: 'flex-start' }}>
      <VisuallyHidden>
        <h1>{name}</h1>
      </VisuallyHidden>
      <ol className={styles.list}>
        {rows.slice(0, mostRows).map((row, index) => (
          <StageListRow key={row.key} row={row} number={index + 1} />
        ))}
      </ol>
    </main>
  );
};

const StageListRow: React.FC<{ readonly row: StageRow; readonly number: number }> = ({ row, number }) => {
  const styles = useStageStyles();
  return (
    <li className={styles.numbered}>
      <span className={mergeClasses(styles.strong, styles.quiet)}>{number}</span>
      <span>
        <span className={styles.item}>{row.title}</span>
        <br />
        <span className={styles.quiet}>{row.detail}</span>
      </span>
      <span className={styles.medium}>{row.status}</span>
    </li>
  );
};
