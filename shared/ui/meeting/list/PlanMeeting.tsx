import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { MeetingDesk, MeetingTemplate } from '../../../application/meetings/MeetingDesk';
import { instantAt } from '../../../domain/kernel/instantAt';
import { addDays, parseLocalDate, type LocalDate } from '../../../domain/kernel/localDate';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useEscape } from '../../parts/useEscape';
import { timeZone, weekText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';

const useStyles = makeStyles({
  card: { marginBottom: '16px' },
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px', maxWidth: '640px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

interface PlanMeetingProps {
  readonly desk: MeetingDesk;
  readonly templates: readonly MeetingTemplate[];
  /** The forum's own template. */
  readonly suggested: string;
  readonly onClose: () => void;
  readonly onPlanned: (meeting: MeetingId) => void;
}

interface Draft {
  readonly template: string;
  readonly day: string;
  readonly time: string;
  /** Null while the suggested name stands. */
  readonly name: string | null;
}

const daysAhead = 7;
const usualTime = '13:00';

/** What is wrong with the form itself, in its own words. */
type Missing = 'day' | 'time' | null;

function missingIn(draft: Draft, day: LocalDate | null): Missing {
  if (day === null) return 'day';
  return /^\d{2}:\d{2}$/.test(draft.time) ? null : 'time';
}

function usePlan({ desk, onPlanned }: PlanMeetingProps) {
  const [saving, setSaving] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const plan = async (name: string, day: LocalDate, time: string, template: MeetingTemplate) => {
    setSaving(true);
    const planned = await desk.plan(name, instantAt(day, time, timeZone), template);
    setSaving(false);
    setRefusal(planned.ok ? null : planned.error);
    if (planned.ok) onPlanned(planned.value);
  };
  return { plan, saving, refusal };
}

function useDraft({ templates, suggested }: PlanMeetingProps) {
  const text = useText(meetingsText);
  const language = useLanguage();
  const today = useToday();
  const [draft, setDraft] = React.useState<Draft>({
    template: suggested,
    day: addDays(today, daysAhead),
    time: usualTime,
    name: null,
  });
  const template = templates.find((each) => each.key === draft.template) ?? templates[0];
  const parsed = parseLocalDate(draft.day);
  const day = parsed.ok ? parsed.value : null;
  const suggestion =
    template === undefined || day === null
      ? ''
      : text.suggestedName(template.name[language], weekText(day, language));
  const set = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  return { draft, set, template, day, name: draft.name ?? suggestion };
}

/** A meeting needs a day, a time and a template; its name suggests itself. */
export const PlanMeeting: React.FC<PlanMeetingProps> = (props) => {
  const styles = useStyles();
  const text = useText(meetingsText);
  const { draft, set, template, day, name } = useDraft(props);
  const { plan, saving, refusal } = usePlan(props);
  const [missing, setMissing] = React.useState<Missing>(null);
  useEscape(draft.name === null, props.onClose);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const lacking = missingIn(draft, day);
    setMissing(lacking);
    if (lacking === null && day !== null && template !== undefined && !saving)
      void plan(name, day, draft.time, template);
  };
  return (
    <Card title={text.planTitle} className={styles.card}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TemplateField
          templates={props.templates}
          chosen={template}
          onChoose={(key) => set({ template: key })}
        />
        <WhenFields draft={draft} set={set} missing={missing} />
        <Field label={text.name} hint={text.nameHint}>
          <Input value={name} onChange={(_event, { value }) => set({ name: value })} />
        </Field>
        <RefusalMessage refusal={refusal} />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={saving}>
            {saving ? text.saving : text.save}
          </Button>
          <Button onClick={props.onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Card>
  );
};

interface TemplateFieldProps {
  readonly templates: readonly MeetingTemplate[];
  readonly chosen: MeetingTemplate | undefined;
  readonly onChoose: (key: string) => void;
}

const TemplateField: React.FC<TemplateFieldProps> = ({ templates, chosen, onChoose }) => {
  const text = useText(meetingsText);
  const language = useLanguage();
  const minutes = chosen?.steps.reduce((sum, step) => sum + step.minutes, 0) ?? 0;
  return (
    <Field label={text.template} hint={text.templateSteps(chosen?.steps.length ?? 0, minutes)}>
      <Select value={chosen?.key ?? ''} onChange={(_event, { value }) => onChoose(value)}>
        {templates.map((template) => (
          <option key={template.key} value={template.key}>
            {template.name[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
};

interface WhenFieldsProps {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  readonly missing: Missing;
}

const WhenFields: React.FC<WhenFieldsProps> = ({ draft, set, missing }) => {
  const styles = useStyles();
  const text = useText(meetingsText);
  const first = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => first.current?.focus(), []);
  return (
    <div className={styles.row}>
      <Field label={text.day} required {...(missing === 'day' ? { validationMessage: text.dayMissing } : {})}>
        <Input
          type="date"
          input={{ ref: first }}
          value={draft.day}
          onChange={(_event, { value }) => set({ day: value })}
        />
      </Field>
      <Field
        label={text.time}
        required
        {...(missing === 'time' ? { validationMessage: text.timeMissing } : {})}
      >
        <Input type="time" value={draft.time} onChange={(_event, { value }) => set({ time: value })} />
      </Field>
    </div>
  );
};
