import * as React from 'react';
import type { Action } from '../../../../domain/action/action';
import { readBack } from '../../../../domain/action/readBack';
import { useToday } from '../../../parts/clockContext';
import { dayText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { organisationIn } from '../../organisationIn';
import { usePanel } from '../PanelContext';

/** The one sentence that is read aloud: who, what, with whom, when. */
export const ReadBackSentence: React.FC<{ readonly action: Action }> = ({ action }) => {
  const { sentence } = useText(promisingText);
  const language = useLanguage();
  const today = useToday();
  const { directory } = usePanel().view;
  const { who, what, together, due } = readBack(action);
  return (
    <>
      <strong>{organisationIn(directory, who).name}</strong>
      {`: ${what}`}
      {together.map((key, index) => (
        <React.Fragment key={key}>
          {index === 0 ? ` ${sentence.with} ` : ', '}
          <strong>{organisationIn(directory, key).name}</strong>
        </React.Fragment>
      ))}
      {due === null ? (
        `, ${sentence.noDate}.`
      ) : (
        <>
          {`, ${sentence.by} `}
          <strong>{dayText(due, language, today)}</strong>.
        </>
      )}
    </>
  );
};
