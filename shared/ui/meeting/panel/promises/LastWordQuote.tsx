import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { LastWord } from '../../../../domain/action/action';
import { useToday } from '../../../parts/clockContext';
import { dayOf, nearDayText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { hourWordsText } from '../../../text/hourWordsText';
import { usePanelStyles } from '../usePanelStyles';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    padding: '2px 0 2px 10px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
});

/** The last thing said of a promise: the words, who, through which channel, when. */
export const LastWordQuote: React.FC<{ readonly word: LastWord }> = ({ word }) => {
  const styles = useStyles();
  const shared = usePanelStyles();
  const text = useText(panelText);
  const words = useText(hourWordsText);
  const language = useLanguage();
  const day = nearDayText(dayOf(word.at), language, useToday());
  const said = word.text === '' ? words.answerKind[word.kind] : `”${word.text}”`;
  return (
    <blockquote className={styles.quote}>
      <div>{said}</div>
      <div className={shared.meta}>{text.saidBy(word.by, words.confirmationChannel[word.via], day)}</div>
    </blockquote>
  );
};
