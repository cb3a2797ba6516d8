import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';

/** Colour sits in the icon; only `alarm` colours the word too. */
type Tone = 'neutral' | 'brand' | 'good' | 'warning' | 'bad' | 'alarm' | 'help';

/** An icon with its tone; the word beside it is always written out. */
export interface Sign {
  readonly Icon: (props: { className: string; 'aria-hidden': true }) => React.ReactElement | null;
  readonly tone: Tone;
}

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    whiteSpace: 'nowrap',
    // On the icon's baseline it would stand higher than the words around it.
    verticalAlign: 'top',
  },
  wraps: { whiteSpace: 'normal' },
  icon: { flexShrink: 0, fontSize: '18px', width: '18px', height: '18px' },
  neutral: { color: tokens.colorNeutralForeground3 },
  brand: { color: tokens.colorBrandForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  alarm: { color: tokens.colorStatusDangerForeground3 },
  help: { color: tokens.colorPaletteBerryForeground1 },
  alarmWord: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

interface StatusWordProps {
  readonly sign: Sign;
  readonly word: string;
  /** A sentence, which may take several lines. */
  readonly wraps?: boolean;
}

/** Status is icon and word, never colour alone. */
export const StatusWord: React.FC<StatusWordProps> = ({ sign: { Icon, tone }, word, wraps = false }) => {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, wraps && styles.wraps)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />
      <span className={tone === 'alarm' ? styles.alarmWord : undefined}>{word}</span>
    </span>
  );
};
