import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import type { MeetingDesk, MeetingTemplate } from '../../../application/meetings/MeetingDesk';
import { addDays, parseLocalDate, type LocalDate } from '../../../domain/kernel/localDate';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { Card } from '../../parts/Card';
import { useToday } from '../../parts/clockContext';
import { RestoredLine } from '../../parts/RestoredLine';
import { useKept } from '../../parts/useKept';
import { PlainSelect } from '../../parts/PlainSelect';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useEscape } from '../../parts/useEscape';
import { weekText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import { SeriesFields } from './SeriesFields';
import { usePlan } from './usePlan';
import { useSeries } from './useSeries';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

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
  const { plan, planAll, saving, refusal } = usePlan({
    ...props,
    onPlanned: (meeting) => {
      kept.forget();
      props.onPlanned(meeting);
    },
    onSeries: (meetings) => {
      kept.forget();
      props.onSeries(meetings);
    },
  });
  const several = useSeries(props, { day, template });
  const { count } = several.series;
  const [asked, setAsked] = React.useState(false);
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
            <GuardedInput value={name} onChange={(typed) => set({ name: typed })} />
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
      <PlainSelect
        value={chosen?.key ?? ''}
        groups={[templates.map(({ key, name }) => ({ value: key, label: name[language] }))]}
        onChoose={onChoose}
      />
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
  const dayRefused =
    missing === 'day' ? { validationMessage: draft.day ? text.dayOutOfReach : text.dayMissing } : {};
  return (
    <div className={styles.row}>
      <Field label={text.day} required {...dayRefused}>
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
