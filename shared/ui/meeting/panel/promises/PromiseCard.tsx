import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import type { Action } from '../../../../domain/action/action';
import { DueDate } from '../../../parts/DueDate';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { onKeys } from '../../../parts/useShortcut';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { useKeptText } from '../useKeptText';
import { usePanelStyles } from '../usePanelStyles';
import { followUpKeys } from './AnswerButtons';
import { LastWordQuote } from './LastWordQuote';
import { PromiseAnswering } from './PromiseAnswering';
import { PromiseHead } from './PromiseHead';
import { RequestedDate } from './RequestedDate';
import { StandingLine } from './StandingLine';
import { usePromiseAnswers } from './usePromiseAnswers';

interface PromiseCardProps {
  readonly action: Action;
  readonly cardRef: React.Ref<HTMLElement>;
  readonly onAnswered: () => void;
}

/** The promise in focus, with everything needed to answer it. */
export const PromiseCard: React.FC<PromiseCardProps> = ({ action, cardRef, onAnswered }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const [words, setWords] = useKeptText(`words-${action.id}`);
  const answers = usePromiseAnswers(action, onAnswered);
  const title = `promise-${action.id}`;
  const acts = Object.fromEntries(
    followUpKeys.map(({ kind, key }) => [key, () => answers.answer(kind, words)]),
  );
  return (
    // Answer letters work while the card or something in it has focus.

    <article
      ref={cardRef}
      tabIndex={-1}
      aria-labelledby={title}
      className={mergeClasses(shared.card, shared.inFocus)}
      onKeyDown={answers.mayAnswer && !answers.command.busy ? onKeys(acts) : undefined}
    >
      <PromiseHead action={action} />
      <h3 id={title} className={shared.title}>
        {action.title}
      </h3>
      <StandingLine action={action} />
      <DueDate due={action.dueDate} first={action.firstDueDate} named />
      {action.carriedOver > 0 && <span className={shared.meta}>{text.carriedOver(action.carriedOver)}</span>}
      {action.lastWord !== null && <LastWordQuote word={action.lastWord} />}
      <RequestedDate action={action} answers={answers} />
      {answers.mayAnswer ? (
        <PromiseAnswering answers={answers} words={words} onWords={setWords} />
      ) : (
        <p className={mergeClasses(shared.body, shared.meta)}>{text.notAnswering}</p>
      )}
      <RefusalMessage refusal={answers.command.refusal} />
    </article>
  );
};
