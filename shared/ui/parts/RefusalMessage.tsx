import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../application/meetings/CommandRefusal';
import { useLanguage } from '../text/language';
import { refusalText } from '../text/refusalText';

const useStyles = makeStyles({
  message: {
    margin: 0,
    padding: '8px 12px',
    borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** A refused save: the only thing that interrupts a screen reader. */
export const RefusalMessage: React.FC<{ readonly refusal: CommandRefusal | null }> = ({ refusal }) => {
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div role="alert">
      {refusal !== null && <p className={styles.message}>{refusalText(refusal, language)}</p>}
    </div>
  );
};
