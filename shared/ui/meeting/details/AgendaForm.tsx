import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { PlainSelect } from '../../parts/PlainSelect';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { useEscape } from '../../parts/useEscape';
import { detailsText } from '../../text/detailsText';
import { useText } from '../../text/language';
import { organisationIn } from '../organisationIn';
import { useDetails } from './detailsContext';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '10px', padding: '10px 0' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'flex-end' },
  title: { flexGrow: 1, flexBasis: '220px' },
  minutes: { width: '96px' },
});

/** As they stand in the fields. */
export interface AgendaFields {
  readonly title: string;
  readonly minutes: string;
  readonly presenter: string;
}

interface AgendaValues {
  readonly title: string;
  readonly minutes: number;
  readonly presenter: OrganisationKey | null;
}

interface AgendaFormProps {
  readonly start: AgendaFields;
  readonly busy: boolean;
  readonly refusal: CommandRefusal | null;
  readonly withPresenter?: boolean;
  readonly onSave: (values: AgendaValues) => void;
  readonly onClose: () => void;
}

const mostMinutes = 480;

function minutesIn(text: string): number | null {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : null;
}

/** Title, minutes and who presents, in the place of the row. */
export const AgendaForm: React.FC<AgendaFormProps> = (props) => {
  const { start, busy, refusal, onSave, onClose } = props;
  const styles = useStyles();
  const text = useText(detailsText);
  const [fields, setFields] = React.useState(start);
  const [wrong, setWrong] = React.useState(false);
  useEscape(fields === start, onClose);
  const set = (part: Partial<AgendaFields>) => setFields((before) => ({ ...before, ...part }));
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    const minutes = minutesIn(fields.minutes);
    setWrong(minutes === null);
    if (minutes === null || busy) return;
    const presenter = fields.presenter === '' ? null : (fields.presenter as OrganisationKey);
    onSave({ title: fields.title.trim(), minutes, presenter });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TitleAndMinutes fields={fields} wrong={wrong} set={set} />
      {props.withPresenter === true && <Presenter fields={fields} set={set} />}
      <RefusalMessage refusal={refusal} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {text.save}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </form>
  );
};

interface PartProps {
  readonly fields: AgendaFields;
  readonly set: (part: Partial<AgendaFields>) => void;
}

const TitleAndMinutes: React.FC<PartProps & { readonly wrong: boolean }> = ({ fields, wrong, set }) => {
  const styles = useStyles();
  const text = useText(detailsText);
  const title = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.row}>
      <Field label={text.itemTitle} required className={styles.title}>
        <GuardedInput inputRef={title} value={fields.title} onChange={(value) => set({ title: value })} />
      </Field>
      <Field label={text.itemMinutes} {...(wrong ? { validationMessage: text.minutesWrong } : {})}>
        <Input
          className={styles.minutes}
          inputMode="numeric"
          value={fields.minutes}
          onChange={(_event, { value }) => set({ minutes: value })}
        />
      </Field>
    </div>
  );
};

const Presenter: React.FC<PartProps> = ({ fields, set }) => {
  const text = useText(detailsText);
  const { view, preparation } = useDetails();
  const attending = preparation.attending.map(({ organisation }) => ({
    value: organisation,
    label: organisationIn(view.directory, organisation).name,
  }));
  return (
    <Field label={text.presenter}>
      <PlainSelect
        value={fields.presenter}
        groups={[[{ value: '', label: text.noPresenter }, ...attending]]}
        onChoose={(presenter) => set({ presenter })}
      />
    </Field>
  );
};
