import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { markedParts } from '../../domain/search/searchWords';

const useStyles = makeStyles({
  hit: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
});

interface MarkedProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A text where the words that were searched for stand out. */
export const Marked: React.FC<MarkedProps> = ({ text, words }) => {
  const styles = useStyles();
  return (
    <>
      {markedParts(text, words).map((part, index) =>
        part.hit ? (
          <mark key={index} className={styles.hit}>
            {part.text}
          </mark>
        ) : (
          <React.Fragment key={index}>{part.text}</React.Fragment>
        ),
      )}
    </>
  );
};
