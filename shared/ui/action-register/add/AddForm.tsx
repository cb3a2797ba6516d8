import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import { textLimits } from '../../../application/textLimits';
import type { Action } from '../../../domain/action/action';
import { useToday } from '../../parts/clockContext';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { PlainSelect } from '../../parts/PlainSelect';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { RestoredLine } from '../../parts/RestoredLine';
import { useEscape } from '../../parts/useEscape';
import { actionKindsText } from '../../text/actionKindsText';
import { commonText } from '../../text/commonText';
import { useText } from '../../text/language';
import { registerText } from '../../text/registerText';
import type { FilterChoice } from '../filterChoices';
import { factsChoices } from '../item/choicesInFacts';
import { ActsOn, type NamingDesk } from './ActsOn';
import { useAddForm } from './useAddForm';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    // Wider lines are hard to read, and a page goes out to the window's edge.
    boxSizing: 'border-box',
    maxWidth: '720px',
    marginBottom: '16px',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface AddFormProps {
  readonly desk: NamingDesk & Pick<ActionDesk, 'add'>;
  readonly around: RegisterSurroundings;
  readonly onAdded: (action: Action) => void;
  readonly onClose: () => void;
}

/** Two fields save an action; the rest can wait (F4). */
export const AddForm: React.FC<AddFormProps> = ({ desk, around, onAdded, onClose }) => {
  const styles = useStyles();
  const text = useText(registerText).add;
  const common = useText(commonText);
  const form = useAddForm(desk, onAdded);
  const { organisation: choices } = factsChoices(around, useText(actionKindsText));
  useEscape(form.untouched, onClose);
  return (
    <form
      aria-label={text.heading}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <h2 className={styles.title}>{text.heading}</h2>
      <RestoredLine restored={form.restored} />
      <Fields {...{ form, choices }} />
      <ActsOn {...{ form, desk, around }} />
      <p className={styles.hint}>{text.later}</p>
      <RefusalMessage refusal={form.wholeRefusal} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={form.busy}>
          {text.save}
        </Button>
        <Button
          onClick={() => {
            form.forget();
            onClose();
          }}
        >
          {common.cancel}
        </Button>
      </div>
    </form>
  );
};

interface FieldsProps {
  readonly form: ReturnType<typeof useAddForm>;
  readonly choices: readonly FilterChoice[];
}

const Fields: React.FC<FieldsProps> = ({ form, choices }) => {
  const text = useText(registerText).add;
  const today = useToday();
  return (
    <>
      <CountedTextarea
        label={text.what}
        required
        rows={2}
        value={form.draft.title}
        limit={textLimits.title}
        error={form.errorIn('title')}
        textareaRef={form.refs.title}
        onChange={(title) => form.change({ title })}
      />
      <Field label={text.who} required {...form.marked('organisation')}>
        <PlainSelect
          value={form.draft.organisation}
          selectRef={form.refs.organisation}
          groups={[[{ value: '', label: text.chooseWho }], choices]}
          onChoose={(organisation) => form.change({ organisation })}
        />
      </Field>
      <Field label={text.due} {...form.marked('due')}>
        <Input
          type="date"
          min={today}
          value={form.draft.due}
          input={{ ref: form.refs.due }}
          onChange={(_event, { value }) => form.change({ due: value })}
        />
      </Field>
    </>
  );
};
