import * as React from 'react';
import { makeStyles } from '@griffel/react';
import { useToday } from '../parts/clockContext';
import { StatusWord } from '../parts/StatusWord';
import { useText } from '../text/language';
import { registerText } from '../text/registerText';
import { vocabularyText } from '../text/vocabularyText';
import { standingWords, type Shown } from './standingWords';

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '2px',
    '& span': { whiteSpace: 'normal' },
  },
});

/** Läge or effekt, in icon and word. */
export const StandingCell: React.FC<{ readonly action: Shown }> = ({ action }) => {
  const styles = useStyles();
  const words = standingWords(action, useToday(), {
    register: useText(registerText),
    vocabulary: useText(vocabularyText),
  });
  return (
    <span className={styles.words}>
      {words.map(({ sign, word }) => (
        <StatusWord key={word} sign={sign} word={word} />
      ))}
    </span>
  );
};
