import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { QuotedFinding } from '../../../application/guard/TextGuard';
import type { TextField } from './textField';
import { usePlacedOver } from './usePlacedOver';

const useStyles = makeStyles({
  over: {
    position: 'absolute',
    boxSizing: 'border-box',
    overflow: 'hidden',
    pointerEvents: 'none',
    color: 'transparent',
    forcedColorAdjust: 'none',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
  },
  mark: {
    color: 'transparent',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationThickness: '1.5px',
    textDecorationSkipInk: 'none',
    textUnderlineOffset: '3px',
  },
  asks: { textDecorationColor: tokens.colorStatusWarningForeground3 },
  stops: { textDecorationColor: tokens.colorStatusDangerForeground1 },
});

interface UnderlinesProps {
  readonly field: React.RefObject<TextField>;
  readonly text: string;
  readonly findings: readonly QuotedFinding[];
}

/** Up to the end of the last word that is underlined: what comes after moves no line. */
function lastWordEnd(text: string, findings: readonly QuotedFinding[]): number {
  const end = findings[findings.length - 1]?.end ?? 0;
  const rest = /\s/u.exec(text.slice(end, end + longestWord));
  return end + (rest?.index ?? longestWord);
}

/** A longer word than this is broken anywhere. */
const longestWord = 60;

/** The text once more over its field, unseen but for the lines under what is asked about. */
export const Underlines: React.FC<UnderlinesProps> = ({ field, text, findings }) => {
  const styles = useStyles();
  const over = React.useRef<HTMLDivElement>(null);
  usePlacedOver(over, field);
  return (
    <div ref={over} aria-hidden="true" className={styles.over}>
      <Lines text={text.slice(0, lastWordEnd(text, findings))} findings={findings} />
    </div>
  );
};

type LinesProps = Pick<UnderlinesProps, 'text' | 'findings'>;

/** Drawn anew only when what stands before the last line is changed, so that a key at the end of a long text costs nothing. */
const Lines: React.FC<LinesProps> = React.memo(({ text, findings }) => {
  const styles = useStyles();
  const last = findings[findings.length - 1];
  return (
    <div>
      {findings.map(({ start, end, severity }, index) => (
        <React.Fragment key={start}>
          {text.slice(findings[index - 1]?.end ?? 0, start)}
          <span className={mergeClasses(styles.mark, styles[severity])}>{text.slice(start, end)}</span>
        </React.Fragment>
      ))}
      {text.slice(last?.end ?? 0)}
    </div>
  );
});
Lines.displayName = 'Lines';
