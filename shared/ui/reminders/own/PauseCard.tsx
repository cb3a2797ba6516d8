import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import type { MyReminders, WishDesk } from '../../../application/reminder-desk/WishDesk';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import { parseLocalDate } from '../../../domain/kernel/localDate';
import type { ForumKey } from '../../../domain/organisation/forum';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { PlainSelect } from '../../parts/PlainSelect';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { dayText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { myRemindersText } from '../../text/myRemindersText';
import { useReminderStyles } from '../reminderStyles';
import type { Said } from './SaidLine';

interface PauseCardProps {
  readonly desk: WishDesk;
  readonly mine: MyReminders;
  readonly said: Said;
}

/** Being left alone until a day, everywhere or in one forum; why is nobody's business. */
export const PauseCard: React.FC<PauseCardProps> = (props) => {
  const styles = useReminderStyles();
  const text = useText(myRemindersText).pause;
  const today = useToday();
  const [forum, setForum] = React.useState<ForumKey | ''>('');
  const [until, setUntil] = React.useState('');
  const { saving, refusal, wrong, pause } = usePausing(props);
  const choices = props.mine.forums.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <Card title={text.title}>
      <p className={styles.hint}>{text.hint}</p>
      <form
        className={styles.form}
        noValidate
        aria-label={text.title}
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) void pause(forum === '' ? null : forum, until, () => setUntil(''));
        }}
      >
        <Field label={text.where}>
          <PlainSelect<ForumKey | ''>
            value={forum}
            groups={[[{ value: '', label: text.everywhere }], choices]}
            onChoose={setForum}
          />
        </Field>
        <Field label={text.until} required {...(wrong ? { validationMessage: text.dateMissing } : {})}>
          <Input type="date" min={today} value={until} onChange={(_event, { value }) => setUntil(value)} />
        </Field>
        <RefusalMessage refusal={refusal} />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabledFocusable={saving}>
            {saving ? text.saving : text.submit}
          </Button>
        </div>
      </form>
    </Card>
  );
};

function usePausing({ desk, mine, said }: PauseCardProps) {
  const text = useText(myRemindersText).pause;
  const language = useLanguage();
  const today = useToday();
  const [saving, setSaving] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const [wrong, setWrong] = React.useState(false);
  const pause = async (forum: ForumKey | null, typed: string, onDone: () => void) => {
    const day = parseLocalDate(typed);
    setWrong(!day.ok);
    if (!day.ok) return;
    const before = mine.wishes
      .map(({ wish }) => wish)
      .filter((wish) => wish.forum === forum && wish.action === null);
    setSaving(true);
    const asked = await desk.ask({ kind: 'pause', forum, until: day.value }, before);
    setSaving(false);
    setRefusal(asked.ok ? null : asked.error);
    if (!asked.ok) return;
    onDone();
    const where =
      mine.forums.find(({ key }) => key === forum)?.name ?? text.everywhere.toLocaleLowerCase('sv');
    said.say(text.done(where, dayText(day.value, language, today)), async () => {
      await desk.takeBack(asked.value);
      await desk.restore(before);
    });
  };
  return { saving, refusal, wrong, pause };
}
