import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import type { WishDesk } from '../../../application/reminder-desk/WishDesk';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { ActionId } from '../../../domain/action/action';
import { addDays, parseLocalDate, type LocalDate } from '../../../domain/kernel/localDate';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { ReminderWish } from '../../../domain/reminders/reminderWish';
import { useToday } from '../../parts/clockContext';
import { PlainCheckbox } from '../../parts/PlainCheckbox';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useEscape } from '../../parts/useEscape';
import { dayText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { myRemindersText } from '../../text/myRemindersText';
import { quietDayWords } from '../../text/quietDayWords';
import { useReminderStyles } from '../reminderStyles';

interface RemindFormProps {
  readonly desk: WishDesk;
  readonly forum: ForumKey;
  readonly action: ActionId;
  readonly title: string;
  /** What was done, in words, and the way back. */
  readonly onDone: (words: string, undo: () => Promise<unknown>) => void;
  readonly onClose: () => void;
}

/** As far ahead as is often meant. */
const daysAhead = 7;

/** "Påmin mig": a day to be reminded of an action on, in the page itself. A new day moves the one that stands. */
const RemindForm: React.FC<RemindFormProps> = ({ desk, forum, action, title, onDone, onClose }) => {
  const styles = useReminderStyles();
  const text = useText(myRemindersText).remind;
  const today = useToday();
  const [typed, setTyped] = React.useState<string>(addDays(today, daysAhead));
  const [quiet, setQuiet] = React.useState(false);
  const standing = useStanding(desk, forum, action);
  const asking = useAsking({ desk, standing, onDone, onClose });
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useEscape(true, onClose);
  const day = parseLocalDate(typed);
  const late = day.ok && day.value > today ? day.value : null;
  const [wrong, setWrong] = React.useState(false);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setWrong(late === null);
    if (late !== null && !asking.saving)
      asking.ask({ kind: 'own', forum, action, on: late, quietUntilThen: quiet });
  };
  return (
    <form ref={form} className={styles.form} noValidate aria-label={text.title(title)} onSubmit={submit}>
      <Standing standing={standing} onTakeBack={asking.takeBack} />
      <Field label={text.on} required {...(wrong ? { validationMessage: text.tomorrow } : {})}>
        <Input
          type="date"
          min={addDays(today, 1)}
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <PlainCheckbox label={text.quiet} checked={quiet} onChange={setQuiet} />
      <RefusalMessage refusal={asking.refusal} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={asking.saving || standing === null}>
          {asking.saving ? text.saving : text.submit}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </form>
  );
};

type StandingWishes = readonly ReminderWish[] | null;

/** Null until it is known; what cannot be read is taken for nothing, and the last word stands anyhow. */
function useStanding(desk: WishDesk, forum: ForumKey, action: ActionId): StandingWishes {
  const [standing, setStanding] = React.useState<StandingWishes>(null);
  React.useEffect(() => {
    let current = true;
    void desk.ofAction(forum, action).then((found) => {
      if (current) setStanding(found.ok ? found.value : []);
    });
    return () => {
      current = false;
    };
  }, [desk, forum, action]);
  return standing;
}

interface Asking {
  readonly saving: boolean;
  readonly refusal: CommandRefusal | null;
  readonly ask: (wish: Parameters<WishDesk['ask']>[0] & { readonly on: LocalDate }) => void;
  readonly takeBack: () => void;
}

function useAsking({
  desk,
  standing,
  onDone,
  onClose,
}: Pick<RemindFormProps, 'desk' | 'onDone' | 'onClose'> & { readonly standing: StandingWishes }): Asking {
  const text = useText(myRemindersText).remind;
  const language = useLanguage();
  const today = useToday();
  const [saving, setSaving] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const before = standing ?? [];
  const carryOut = async <T,>(
    deed: () => Promise<{ ok: true; value: T } | { ok: false; error: CommandRefusal }>,
    words: string,
    undo: (done: T) => Promise<unknown>,
  ) => {
    setSaving(true);
    const done = await deed();
    setSaving(false);
    setRefusal(done.ok ? null : done.error);
    if (!done.ok) return;
    onDone(words, () => undo(done.value));
    onClose();
  };
  const willRemind = (on: LocalDate): string =>
    `${text.done(dayText(on, language, today))} ${quietDayWords(on, language)}`.trim();
  return {
    ...{ saving, refusal },
    ask: (wish) =>
      void carryOut(
        () => desk.ask(wish, before),
        willRemind(wish.on),
        async (wishes) => {
          await desk.takeBack(wishes);
          await desk.restore(before);
        },
      ),
    takeBack: () =>
      void carryOut(
        () => desk.takeBack(before),
        text.takenBack,
        () => desk.restore(before),
      ),
  };
}

interface StandingProps {
  readonly standing: StandingWishes;
  readonly onTakeBack: () => void;
}

const Standing: React.FC<StandingProps> = ({ standing, onTakeBack }) => {
  const styles = useReminderStyles();
  const text = useText(myRemindersText).remind;
  const language = useLanguage();
  const today = useToday();
  if (standing === null) return <div role="status">{text.looking}</div>;
  if (standing.length === 0) return null;
  return (
    <div className={styles.row}>
      <span>
        {standing
          .map((wish) =>
            wish.kind === 'own'
              ? text.standing(dayText(wish.on, language, today))
              : text.standingPause(dayText(wish.until, language, today)),
          )
          .join(' ')}
      </span>
      <Button size="small" onClick={onTakeBack}>
        {text.takeBack}
      </Button>
    </div>
  );
};

export default RemindForm;
