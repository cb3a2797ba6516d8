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
import type { Result } from '../../../domain/kernel/result';
import { cadenceOf, proposedDays } from '../../../domain/meeting/cadence';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { RestoredLine } from '../../parts/RestoredLine';
import { useKept } from '../../parts/useKept';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useEscape } from '../../parts/useEscape';
import { timeZone, weekText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import { isChosen, SeriesFields, type Series } from './SeriesFields';

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
  /** The forum's own, for planning several at once. */
  readonly cadenceDays: number | null;
  readonly onClose: () => void;
  readonly onPlanned: (meeting: MeetingId) => void;
  /** Several were planned, or stood already. */
  readonly onSeries: (meetings: number) => void;
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

function usePlan({ desk, onPlanned, onSeries }: PlanMeetingProps) {
  const [saving, setSaving] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const carryOut = async <T,>(
    planning: () => Promise<Result<T, CommandRefusal>>,
    onDone: (value: T) => void,
  ): Promise<void> => {
    setSaving(true);
    const planned = await planning();
    setSaving(false);
    setRefusal(planned.ok ? null : planned.error);
    if (planned.ok) onDone(planned.value);
  };
  const at = (day: LocalDate, time: string) => instantAt(day, time, timeZone);
  return {
    saving,
    refusal,
    plan: (name: string, day: LocalDate, time: string, template: MeetingTemplate) =>
      carryOut(() => desk.plan(name, at(day, time), template), onPlanned),
    planAll: (times: readonly PlannedDay[], time: string, template: MeetingTemplate) =>
      carryOut(
        () =>
          desk.planSeries(
            times.map(({ day, title }) => ({ title, startsAt: at(day, time) })),
            template,
          ),
        (planned) => onSeries(planned.length),
      ),
  };
}

interface PlannedDay {
  readonly day: LocalDate;
  readonly title: string;
}

/** The days proposed from the first one on, and those of them that are chosen, each with its own name. */
function useSeries(
  { cadenceDays }: PlanMeetingProps,
  { day, template }: { readonly day: LocalDate | null; readonly template: MeetingTemplate | undefined },
) {
  const text = useText(meetingsText);
  const language = useLanguage();
  const [series, setSeries] = React.useState<Series>({
    count: 1,
    cadence: cadenceOf(cadenceDays),
    turned: new Set(),
  });
  const days = day === null ? [] : proposedDays(day, series.cadence, series.count);
  const name = template?.name[language] ?? '';
  const chosen = days
    .filter((proposed) => isChosen(proposed, series))
    .map((proposed) => ({
      day: proposed.day,
      title: text.suggestedName(name, weekText(proposed.day, language)),
    }));
  const set = (part: Partial<Series>): void => setSeries((before) => ({ ...before, ...part }));
  return { series, days, chosen, set };
}

function useDraft({ templates, suggested }: PlanMeetingProps) {
  const text = useText(meetingsText);
  const language = useLanguage();
  const today = useToday();
  const kept = useKept<Draft>('plan', {
    template: suggested,
    day: addDays(today, daysAhead),
    time: usualTime,
    name: null,
  });
  const draft = kept.value;
  const template = templates.find((each) => each.key === draft.template) ?? templates[0];
  const parsed = parseLocalDate(draft.day);
  const day = parsed.ok ? parsed.value : null;
  const suggestion =
    template === undefined || day === null
      ? ''
      : text.suggestedName(template.name[language], weekText(day, language));
  const set = (part: Partial<Draft>) => kept.set((before) => ({ ...before, ...part }));
  return { kept, draft, set, template, day, name: draft.name ?? suggestion };
}

/** A meeting needs a day, a time and a template; its name suggests itself. */
export const PlanMeeting: React.FC<PlanMeetingProps> = (props) => {
  const styles = useStyles();
  const text = useText(meetingsText);
  const { kept, draft, set, template, day, name } = useDraft(props);
  const { plan, saving, refusal } = usePlan({
    ...props,
    onPlanned: (meeting) => {
      kept.forget();
      props.onPlanned(meeting);
    },
  });
  const close = () => {
    kept.forget();
    props.onClose();
  };
  const [missing, setMissing] = React.useState<Missing>(null);
  useEscape(draft.name === null, close);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    const lacking = missingIn(draft, day);
    setMissing(lacking);
    setAsked(true);
    if (lacking !== null || day === null || template === undefined || saving) return;
    if (count === 1) void plan(name, day, draft.time, template);
    else if (several.chosen.length > 0) void planAll(several.chosen, draft.time, template);
  };
  return (
    <Card title={text.planTitle} className={styles.card}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <RestoredLine restored={kept.restored} />
        <TemplateField
          templates={props.templates}
          chosen={template}
          onChoose={(key) => set({ template: key })}
        />
        <WhenFields draft={draft} set={set} missing={missing} />
        <SeriesFields {...several} lacking={asked && several.chosen.length === 0} />
        {count === 1 && (
          <Field label={text.name} hint={text.nameHint}>
            <Input value={name} onChange={(_event, { value }) => set({ name: value })} />
          </Field>
        )}
        <RefusalMessage refusal={refusal} />
        <div className={styles.row}>
          <Button type="submit" appearance="primary" disabled={saving}>
            {saving ? text.saving : count === 1 ? text.save : text.saveMany(several.chosen.length)}
          </Button>
          <Button onClick={close}>{text.cancel}</Button>
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
