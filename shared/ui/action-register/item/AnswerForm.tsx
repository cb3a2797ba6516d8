import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { SpokenAnswer } from '../../../application/meetings/MeetingSession';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { textLimits } from '../../../application/textLimits';
import type { Action } from '../../../domain/action/action';
import { involvedIn } from '../../../domain/action/actionFacts';
import { parseLocalDate } from '../../../domain/kernel/localDate';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { Card } from '../../parts/Card';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { useEscape } from '../../parts/useEscape';
import { RestoredLine } from '../../parts/RestoredLine';
import { useKept } from '../../parts/useKept';
import { PlainSelect } from '../../parts/PlainSelect';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { organisationName, useOpenAction } from './actionContext';
import { answerChoices, spokenFor, type AnswerChoice } from './answerChoices';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', maxWidth: '640px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  card: { marginBottom: '16px' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, margin: 0 },
});

interface Draft {
  readonly kind: AnswerChoice | null;
  readonly text: string;
  readonly date: string;
  readonly organisation: OrganisationKey;
}

/** The answer being typed, as the device has it. */
function useDraft(
  { displayId }: Pick<Action, 'displayId'>,
  organisation: OrganisationKey,
  onClose: () => void,
) {
  const kept = useKept<Draft>(`answer-${displayId}`, { kind: null, text: '', date: '', organisation });
  return {
    kept,
    draft: kept.value,
    set: (part: Partial<Draft>) => kept.set((before) => ({ ...before, ...part })),
    close: () => {
      kept.forget();
      onClose();
    },
  };
}

/** Answers in the page, under its title: no dialog, no answer preferred, nothing sent before the last button. */
export const AnswerForm: React.FC<{ readonly onClose: () => void }> = ({ onClose }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const { file, around } = useOpenAction();
  const { action } = file;
  const speaksFor = spokenFor(around?.me ?? null, involvedIn(action));
  const { kept, draft, set, close } = useDraft(action, speaksFor[0] ?? action.organisation, onClose);
  const { send, sending, refusal } = useSend(draft, close);
  const dated = draft.kind === 'request-date' || draft.kind === 'late';
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  useEscape(draft.text === '', close);
  return (
    <Card title={text.answerTitle} className={styles.card}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <RestoredLine restored={kept.restored} />
        <Speakers
          organisations={speaksFor}
          chosen={draft.organisation}
          onChoose={(organisation) => set({ organisation })}
        />
        <Kinds draft={draft} onChoose={(kind) => set({ kind })} />
        {dated && (
          <Field label={text.newDate} required={draft.kind === 'request-date'}>
            <Input type="date" value={draft.date} onChange={(_event, { value }) => set({ date: value })} />
          </Field>
        )}
        <CountedTextarea
          label={text.answerTextOptional}
          value={draft.text}
          limit={textLimits.answer}
          onChange={(value) => set({ text: value })}
        />
        <p className={styles.hint}>{text.sharedOnce}</p>
        <RefusalMessage refusal={refusal} />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={sending || draft.kind === null}>
            {sending ? text.saving : text.sendAnswer}
          </Button>
          <Button onClick={close}>{text.cancel}</Button>
        </div>
      </form>
    </Card>
  );
};

/** An answer is kept in the form until it is stored; a refusal leaves it there. */
function useSend(draft: Draft, onClose: () => void) {
  const text = useText(actionPageText);
  const { file, desk, carryOut, say } = useOpenAction();
  const [sending, setSending] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const send = async () => {
    if (draft.kind === null || sending) return;
    const answer = answerOf(draft);
    if ('refusal' in answer) {
      setRefusal(answer.refusal);
      return;
    }
    setSending(true);
    const { kind, newDate = null } = answer.said;
    const word = { kind, text: draft.text.trim(), newDate, oldDate: file.action.dueDate };
    const refused = await carryOut(() => desk.answer(file.action, answer.said), word, draft.organisation);
    setSending(false);
    setRefusal(refused);
    if (refused === null) {
      say(text.answered);
      onClose();
    }
  };
  return { send, sending, refusal };
}

function answerOf(draft: Draft): { readonly said: SpokenAnswer } | { readonly refusal: CommandRefusal } {
  const { kind, organisation } = draft;
  const dated = kind === 'request-date' || (kind === 'late' && draft.date !== '');
  const date = dated ? parseLocalDate(draft.date) : null;
  if (date?.ok === false) return { refusal: date.error };
  const said = { kind: kind ?? 'comment', text: draft.text.trim(), organisation };
  return { said: date === null ? said : { ...said, newDate: date.value } };
}

const Kinds: React.FC<{ readonly draft: Draft; readonly onChoose: (kind: AnswerChoice) => void }> = (
  props,
) => {
  const text = useText(actionPageText);
  const { file } = useOpenAction();
  return (
    <Field label={text.answerKind}>
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: 'wrap' }}
        value={props.draft.kind ?? ''}
        onChange={(_event, { value }) => props.onChoose(value as AnswerChoice)}
      >
        {answerChoices(file.action).map((kind) => (
          <Radio key={kind} value={kind} label={text.answers[kind]} />
        ))}
      </RadioGroup>
    </Field>
  );
};

interface SpeakersProps {
  readonly organisations: readonly OrganisationKey[];
  readonly chosen: OrganisationKey;
  readonly onChoose: (organisation: OrganisationKey) => void;
}

/** Only a coordinator can note for more than one organisation. */
const Speakers: React.FC<SpeakersProps> = ({ organisations, chosen, onChoose }) => {
  const text = useText(actionPageText);
  const { around } = useOpenAction();
  if (organisations.length < 2) return null;
  const own = around?.me.speaksFor.includes(chosen) === true;
  return (
    <Field label={text.answerFor} {...(own ? {} : { hint: text.noteForOrganisation })}>
      <PlainSelect
        value={chosen}
        groups={[organisations.map((key) => ({ value: key, label: organisationName(around, key) }))]}
        onChoose={onChoose}
      />
    </Field>
  );
};
