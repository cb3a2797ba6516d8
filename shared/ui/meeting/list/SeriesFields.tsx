import * as React from 'react';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { cadences, type Cadence, type ProposedDay } from '../../../domain/meeting/cadence';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { useToday } from '../../parts/clockContext';
import { PlainSelect } from '../../parts/PlainSelect';
import { useHeadingId } from '../../parts/useHeadingId';
import { dayText, weekText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import type { MeetingsText } from '../../text/sv/meetings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  days: { display: 'flex', flexDirection: 'column', minWidth: 0, margin: 0, padding: 0, border: 'none' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  legend: { padding: 0, marginBottom: '4px' },
});

/** How many meetings, how often, and which of the proposed days one has chosen otherwise. */
export interface Series {
  readonly count: number;
  readonly cadence: Cadence;
  readonly turned: ReadonlySet<LocalDate>;
}

const counts = ['1', '4', '6', '8', '10', '12'] as const;

interface SeriesFieldsProps {
  readonly series: Series;
  readonly days: readonly ProposedDay[];
  readonly set: (part: Partial<Series>) => void;
  /** Nothing is chosen, and saving was asked for. */
  readonly lacking: boolean;
}

/** A day that had better be skipped is not chosen until it is turned. */
export const isChosen = ({ day, skip }: ProposedDay, { turned }: Series): boolean =>
  (skip === null) !== turned.has(day);

/** Several meetings at once, with red days and July proposed to be skipped. */
export const SeriesFields: React.FC<SeriesFieldsProps> = (props) => {
  const styles = useStyles();
  const text = useText(meetingsText);
  const { series, set } = props;
  return (
    <>
      <div className={styles.row}>
        <Field label={text.repeat} hint={text.repeatHint}>
          <PlainSelect
            value={String(series.count)}
            groups={[counts.map((value) => ({ value, label: value }))]}
            onChoose={(value) => set({ count: Number(value), turned: new Set() })}
          />
        </Field>
        {series.count > 1 && (
          <Field label={text.cadence}>
            <PlainSelect
              value={series.cadence}
              groups={[cadences.map((value) => ({ value, label: text.cadences[value] }))]}
              onChoose={(cadence) => set({ cadence, turned: new Set() })}
            />
          </Field>
        )}
      </div>
      {series.count > 1 && <Days {...props} />}
    </>
  );
};

const Days: React.FC<SeriesFieldsProps> = ({ series, days, set, lacking }) => {
  const styles = useStyles();
  const text = useText(meetingsText);
  const language = useLanguage();
  const today = useToday();
  const hint = useHeadingId();
  const turn = (day: LocalDate): void => {
    const turned = new Set(series.turned);
    if (!turned.delete(day)) turned.add(day);
    set({ turned });
  };
  return (
    // A Field would give all boxes its one control's id, and so all names to the first of them.
    <fieldset className={styles.days} aria-describedby={hint}>
      <legend className={styles.legend}>{text.days}</legend>
      {days.map((proposed) => (
        <Checkbox
          key={proposed.day}
          checked={isChosen(proposed, series)}
          onChange={() => turn(proposed.day)}
          label={`${weekText(proposed.day, language)}, ${dayText(proposed.day, language, today)}${reasonOf(proposed, text)}`}
        />
      ))}
      <p id={hint} className={styles.hint}>
        {text.daysHint}
      </p>
      <div role="alert">{lacking && <p className={styles.fault}>{text.noDays}</p>}</div>
    </fieldset>
  );
};

function reasonOf({ skip }: ProposedDay, text: MeetingsText): string {
  if (skip === null) return '';
  return ` (${skip.kind === 'july' ? text.july : text.redDays[skip.name]})`;
}
