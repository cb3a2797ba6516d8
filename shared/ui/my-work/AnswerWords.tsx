import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import type { SpokenAnswer } from '../../application/meetings/MeetingSession';
import { textLimits } from '../../application/textLimits';
import { readDueDate } from '../../domain/action/dueDate';
import { useToday } from '../parts/clockContext';
import { CountedTextarea } from '../parts/CountedTextarea';
import { RestoredLine } from '../parts/RestoredLine';
import { useKept } from '../parts/useKept';
import { useEscape } from '../parts/useEscape';
import { useLanguage, useText } from '../text/language';
import { myWorkText } from '../text/myWorkText';
import { refusalText } from '../text/refusalText';
import type { Answering } from './workAnswers';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px', maxWidth: '560px', marginTop: '10px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface AnswerWordsProps {
  readonly answering: Answering;
  readonly title: string;
  /** Under which name what is typed stays on the device. */
  readonly keptAs: string;
  readonly sending: boolean;
  readonly onSend: (said: SpokenAnswer) => void;
  readonly onClose: () => void;
}

/** The date or the words that an answer needs before it is sent. */
export const AnswerWords: React.FC<AnswerWordsProps> = (props) => {
  const { answering, title, keptAs, sending, onSend, onClose } = props;
  const styles = useStyles();
  const text = useText(myWorkText);
  const today = useToday();
  const language = useLanguage();
  const kept = useKept(keptAs, { words: '', date: '' });
  const { words, date } = kept.value;
  const setWords = (typed: string) => kept.set((before) => ({ ...before, words: typed }));
  const setDate = (typed: string) => kept.set((before) => ({ ...before, date: typed }));
  const close = () => {
    kept.forget();
    onClose();
  };
  const [wrong, setWrong] = React.useState<string | null>(null);
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  useEscape(words === '', close);
  const dated = answering.asks === 'date';
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const said = { kind: answering.kind, text: words.trim() };
    if (!dated) {
      onSend(said);
      return;
    }
    const read = readDueDate(date, today);
    setWrong(read.ok ? null : refusalText(read.error, language));
    if (read.ok) onSend({ ...said, newDate: read.value });
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <RestoredLine restored={kept.restored} />
      {dated && (
        <Field
          label={text.newDateFor(title)}
          hint={text.newDateHint}
          required
          {...(wrong === null ? {} : { validationMessage: wrong })}
        >
          <Input type="date" value={date} onChange={(_event, { value }) => setDate(value)} />
        </Field>
      )}
      <CountedTextarea
        label={labelOf(answering, text)}
        value={words}
        limit={textLimits.answer}
        onChange={setWords}
      />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={sending}>
          {sending ? text.sending : text.send}
        </Button>
        <Button onClick={close}>{text.cancel}</Button>
      </div>
    </form>
  );
};

const labelOf = ({ kind }: Answering, text: typeof myWorkText.sv): string => {
  if (kind === 'need-help') return text.helpWhy;
  return kind === 'request-date' || kind === 'decline' ? text.why : text.words;
};
