import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { VisuallyHidden } from '../../../parts/VisuallyHidden';
import { useText } from '../../../text/language';
import { troubleText } from '../../../text/troubleText';
import { differingWords } from './differingWords';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  mark: {
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground4,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
  },
});

interface ComparedTextProps {
  readonly text: string;
  readonly other: string;
}

/** A text with what the other lacks marked: underlined and bold, not by colour alone. */
export const ComparedText: React.FC<ComparedTextProps> = ({ text, other }) => {
  const styles = useStyles();
  const words = useText(troubleText);
  return (
    <p className={styles.text}>
      {differingWords(text, other).map(({ word, differs }, at) => (
        <React.Fragment key={`${at}-${word}`}>
          {at > 0 && ' '}
          {differs ? (
            <mark className={styles.mark}>
              <VisuallyHidden>{`${words.differs}: `}</VisuallyHidden>
              {word}
            </mark>
          ) : (
            word
          )}
        </React.Fragment>
      ))}
    </p>
  );
};
