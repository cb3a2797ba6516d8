import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import { conflictText } from '../text/conflictText';
import { useText } from '../text/language';
import { between, comparedWords, type ComparedWord } from './comparedWords';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground4,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
  },
});

interface ComparedTextProps {
  readonly text: string;
  readonly other: string;
}

/** A text with what the other lacks marked: underlined and bold, not by colour alone. */
export const ComparedText: React.FC<ComparedTextProps> = ({ text, other }) => {
  const styles = useStyles();
  const words = useText(conflictText);
  const stretches = stretchesOf(comparedWords(text, other));
  return (
    <p className={styles.text}>
      {stretches.length === 0 && words.empty}
      {stretches.map(({ before, shown, differs }, at) => (
        <React.Fragment key={`${at}-${shown}`}>
          {before}
          {differs ? (
            <mark className={styles.mark}>
              <VisuallyHidden>{`${words.differs}: `}</VisuallyHidden>
              {shown}
            </mark>
          ) : (
            shown
          )}
        </React.Fragment>
      ))}
    </p>
  );
};

interface Stretch {
  readonly before: string;
  readonly shown: string;
  readonly differs: boolean;
}

/** Words side by side that all differ, or all do not, are marked and read out as one. */
function stretchesOf(words: readonly ComparedWord[]): readonly Stretch[] {
  const made: Stretch[] = [];
  words.forEach(({ word, differs }, at) => {
    const space = between(words[at - 1]?.word, word);
    const last = made.at(-1);
    if (last?.differs === differs) made[made.length - 1] = { ...last, shown: last.shown + space + word };
    else made.push({ before: space, shown: word, differs });
  });
  return made;
}
