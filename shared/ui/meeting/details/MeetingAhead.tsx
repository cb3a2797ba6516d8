import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import type { MeetingDesk } from '../../../application/meetings/MeetingDesk';
import { instantAt } from '../../../domain/kernel/instantAt';
import { parseLocalDate } from '../../../domain/kernel/localDate';
import { localTimeOf } from '../../../domain/kernel/localDateOf';
import type { Meeting } from '../../../domain/meeting/meeting';
import { Card } from '../../parts/Card';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useEscape } from '../../parts/useEscape';
import { timeZone } from '../../text/dates';
import { useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import { useCommand } from '../useCommand';
import { useDetails } from './detailsContext';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  card: { '@media print': { display: 'none' } },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  words: { margin: '0 0 12px' },
});

/** What can be done to a meeting before it begins. */
export type AheadDesk = Pick<MeetingDesk, 'cancel' | 'reschedule'>;

interface MeetingAheadProps {
  readonly desk: AheadDesk;
  readonly meeting: Meeting;
}

/** Another time or place, or not at all; both with a reason that everybody sees. */
export const MeetingAhead: React.FC<MeetingAheadProps> = (props) => {
  const styles = useStyles();
  const text = useText(meetingsText).ahead;
  const { say, commands } = useDetails();
  const [open, setOpen] = React.useState<'move' | 'cancel' | null>(null);
  const close = (): void => setOpen(null);
  const done = (words: string): void => {
    close();
    say(words);
    // Written outside the session, which reads everything again at once.
    void commands.retry();
  };
  return (
    <Card title={text.title} className={styles.card}>
      {open === null && (
        <div className={styles.row}>
          <Button onClick={() => setOpen('move')}>{text.move}</Button>
          <Button onClick={() => setOpen('cancel')}>{text.cancel}</Button>
        </div>
      )}
      {open === 'move' && <MoveForm {...props} onDone={done} onClose={close} />}
      {open === 'cancel' && <CancelForm {...props} onDone={done} onClose={close} />}
    </Card>
  );
};

interface FormProps extends MeetingAheadProps {
  /** Carried out; `words` tells it politely. */
  readonly onDone: (words: string) => void;
  readonly onClose: () => void;
}

interface MoveDraft {
  readonly day: string;
  readonly time: string;
  readonly location: string;
  readonly reason: string;
}

const MoveForm: React.FC<FormProps> = ({ desk, meeting, onDone, onClose }) => {
  const styles = useStyles();
  const words = useText(meetingsText);
  const text = words.ahead;
  const command = useCommand();
  const was = localTimeOf(meeting.startsAt, timeZone);
  const [draft, setDraft] = React.useState<MoveDraft>({
    day: was.day,
    time: was.time,
    location: meeting.location,
    reason: '',
  });
  const set = (part: Partial<MoveDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const day = parseLocalDate(draft.day);
  const dayRefused = day.ok ? {} : { validationMessage: draft.day ? words.dayOutOfReach : words.dayMissing };
  useEscape(draft.reason === '', onClose);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (command.busy || !day.ok || !/^\d{2}:\d{2}$/.test(draft.time)) return;
    const startsAt = instantAt(day.value, draft.time, timeZone);
    const { location, reason } = draft;
    command.run(
      () => desk.reschedule(meeting.id, { startsAt, location, reason }),
      () => onDone(text.moved),
    );
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <div className={styles.row}>
        <Field label={words.day} required {...dayRefused}>
          <Input type="date" value={draft.day} onChange={(_event, { value }) => set({ day: value })} />
        </Field>
        <Field label={words.time} required>
          <Input type="time" value={draft.time} onChange={(_event, { value }) => set({ time: value })} />
        </Field>
      </div>
      <Field label={text.location} hint={text.locationHint}>
        <GuardedInput value={draft.location} onChange={(location) => set({ location })} />
      </Field>
      <Why reason={draft.reason} onChange={(reason) => set({ reason })} />
      <RefusalMessage refusal={command.refusal} />
      <Buttons save={command.busy ? text.saving : text.saveMove} busy={command.busy} onClose={onClose} />
    </form>
  );
};

const CancelForm: React.FC<FormProps> = ({ desk, meeting, onDone, onClose }) => {
  const styles = useStyles();
  const text = useText(meetingsText).ahead;
  const command = useCommand();
  const [reason, setReason] = React.useState('');
  useEscape(reason === '', onClose);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (command.busy) return;
    command.run(
      () => desk.cancel(meeting.id, reason),
      () => onDone(text.cancelled),
    );
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <p className={styles.words}>{text.cancelBody}</p>
      <Why reason={reason} onChange={setReason} />
      <RefusalMessage refusal={command.refusal} />
      <Buttons save={command.busy ? text.saving : text.saveCancel} busy={command.busy} onClose={onClose} />
    </form>
  );
};

const Why: React.FC<{ readonly reason: string; readonly onChange: (reason: string) => void }> = ({
  reason,
  onChange,
}) => {
  const text = useText(meetingsText).ahead;
  return (
    <Field label={text.why} hint={text.whyHint} required>
      <GuardedInput value={reason} onChange={onChange} />
    </Field>
  );
};

interface ButtonsProps {
  readonly save: string;
  readonly busy: boolean;
  readonly onClose: () => void;
}

const Buttons: React.FC<ButtonsProps> = ({ save, busy, onClose }) => {
  const styles = useStyles();
  const text = useText(meetingsText).ahead;
  return (
    <div className={styles.row}>
      <Button type="submit" disabledFocusable={busy}>
        {save}
      </Button>
      <Button appearance="subtle" onClick={onClose}>
        {text.keep}
      </Button>
    </div>
  );
};
