import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { ArrowForwardRegular } from '@fluentui/react-icons/svg/arrow-forward';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { AnswerButtons } from './AnswerButtons';
import type { PromiseAnswers } from './usePromiseAnswers';

const AnswerForm = React.lazy(async () => ({ default: (await import('../LaterParts')).AnswerForm }));

type Asking = 'date' | 'skip' | 'words' | null;

interface PromiseAnsweringProps {
  readonly answers: PromiseAnswers;
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** "Hur går det?": four answers, words to go with them, a new date, or a written reason for skipping. */
export const PromiseAnswering: React.FC<PromiseAnsweringProps> = ({ answers, words, onWords }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const [asking, setAsking] = React.useState<Asking>(words === '' ? null : 'words');
  const { busy } = answers.command;
  const form = { answers, words, onWords, onCancel: () => setAsking(null) };
  return (
    <>
      <h4 className={shared.strong}>{text.howIsItGoing}</h4>
      {asking === 'words' && <Form asking="words" {...form} />}
      <AnswerButtons disabled={busy} onAnswer={(kind) => answers.answer(kind, words)} />
      {(asking === 'date' || asking === 'skip') && <Form asking={asking} {...form} />}
      {(asking === null || asking === 'words') && <OtherAnswers onAsk={setAsking} />}
    </>
  );
};

/** The fields come when they are first asked for. */
const Form: React.FC<React.ComponentProps<typeof AnswerForm>> = (props) => (
  <React.Suspense fallback={null}>
    <AnswerForm {...props} />
  </React.Suspense>
);

const OtherAnswers: React.FC<{ readonly onAsk: (asking: Asking) => void }> = ({ onAsk }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const { me } = usePanel().view;
  return (
    <div className={shared.wrap}>
      <Button appearance="subtle" size="small" icon={<ChatRegular />} onClick={() => onAsk('words')}>
        {text.comment}
      </Button>
      <Button appearance="subtle" size="small" icon={<CalendarRegular />} onClick={() => onAsk('date')}>
        {text.newDate}
      </Button>
      {me.coordinator && (
        <Button appearance="subtle" size="small" icon={<ArrowForwardRegular />} onClick={() => onAsk('skip')}>
          <span className={shared.wide}>{text.skip}</span>
          <span aria-hidden className={shared.narrow}>
            {text.skipShort}
          </span>
        </Button>
      )}
    </div>
  );
};
