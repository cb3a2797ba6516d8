import * as React from 'react';
import type { Action } from '../../../../domain/action/action';
import { standingOf } from '../../../../domain/action/standing';
import { useToday } from '../../../parts/clockContext';
import { standingSigns } from '../../../parts/signs/standingSigns';
import { StatusWord } from '../../../parts/StatusWord';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { hourWordsText } from '../../../text/hourWordsText';

/** How a promise stands today, with the days where it is late. */
export const StandingLine: React.FC<{ readonly action: Action }> = ({ action }) => {
  const text = useText(panelText);
  const words = useText(hourWordsText);
  const { kind, daysLate } = standingOf(action, useToday());
  if (kind === 'none') return null;
  const word = words.standing[kind];
  return (
    <StatusWord
      sign={standingSigns[kind]}
      word={daysLate > 0 ? `${word} ${text.overdueDays(daysLate)}` : word}
    />
  );
};
