import * as React from 'react';
import { CountedTextarea } from '../../../parts/CountedTextarea';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { DateForm } from './DateForm';
import { ReasonForm, wordsLimit } from './ReasonForm';
import type { PromiseAnswers } from './usePromiseAnswers';

interface AnswerFormProps {
  readonly asking: 'date' | 'skip' | 'words';
  readonly answers: PromiseAnswers;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onCancel: () => void;
}

/** What is typed for an answer: words to go with it, a new date, or the reason for skipping. */
export const AnswerForm: React.FC<AnswerFormProps> = ({ asking, answers, words, onWords, onCancel }) => {
  const text = useText(panelText);
  const { command, action } = answers;
  const { busy } = command;
  if (asking === 'words') {
    return <CountedTextarea label={text.commentLabel} value={words} limit={wordsLimit} onChange={onWords} />;
  }
  if (asking === 'date') {
    return (
      <DateForm
        keptAs={`date-${action}`}
        doIt={text.dateAsk}
        busy={busy}
        onDone={answers.newDate}
        onCancel={onCancel}
      />
    );
  }
  return (
    <ReasonForm
      label={text.skipWhy}
      keptAs={`skip-${action}`}
      doIt={text.skipDo}
      busy={busy}
      onDone={answers.skip}
      onCancel={onCancel}
    />
  );
};
