import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { makeStyles } from '@griffel/react';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { SituationContent } from '../../../application/ports/SituationBook';
import { textLimits } from '../../../application/textLimits';
import type { ProblemId } from '../../../domain/situation/problem';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { useEscape } from '../../parts/useEscape';
import { RestoredLine } from '../../parts/RestoredLine';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { NewInSituation } from '../../situation/NewInSituation';
import { actionKindsText } from '../../text/actionKindsText';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { learnSituation, withNamed } from '../useSurroundings';
import { useOpenAction } from './actionContext';
import { ConflictChoice } from './ConflictChoice';
import { CauseChoice, ChoiceField, ContributorChoice } from './FactsChoices';
import { factsChoices } from './choicesInFacts';
import { withCause, type FactsField } from './factsDraft';
import { useFactsForm, type FactsFormState } from './useFactsForm';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface FactsFormProps {
  readonly around: RegisterSurroundings;
  readonly onClose: () => void;
}

/** All facts in one form, saved in one request; a refusal says why and leaves what was typed. */
export const FactsForm: React.FC<FactsFormProps> = ({ around, onClose }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const form = useFactsForm(onClose);
  useEscape(form.changed.length === 0, form.close);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.saving) void form.save();
      }}
    >
      <RestoredLine restored={form.restored} />
      {form.conflict !== null && <ConflictChoice around={around} form={form} conflict={form.conflict} />}
      <WrittenFields form={form} />
      <ChosenFields form={form} around={around} />
      <DateField form={form} field="effectCheckDate" />
      {form.changed.length > 0 && (
        <CountedTextarea
          label={form.movesDate ? text.reasonForDate : text.reasonForChange}
          value={form.reason}
          limit={textLimits.reason}
          required={form.movesDate}
          onChange={form.setReason}
        />
      )}
      <RefusalMessage refusal={form.conflict === null ? form.refusal : null} />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabled={form.saving}>
          {form.saving ? text.saving : text.save}
        </Button>
        <Button onClick={form.close}>{text.cancel}</Button>
      </div>
    </form>
  );
};

interface PartProps {
  readonly form: FactsFormState;
}

const TextField: React.FC<PartProps & { readonly field: FactsField; readonly focus?: boolean }> = (props) => {
  const { form, field, focus = false } = props;
  const text = useText(actionPageText);
  const input = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  return (
    <Field label={text.fields[field]} required={field === 'title'}>
      <GuardedInput inputRef={input} value={form.draft[field]} onChange={(value) => form.set(field, value)} />
    </Field>
  );
};

const DateField: React.FC<PartProps & { readonly field: 'dueDate' | 'effectCheckDate' }> = ({
  form,
  field,
}) => {
  const text = useText(actionPageText);
  return (
    <Field label={text.fields[field]}>
      <Input type="date" value={form.draft[field]} onChange={(_event, { value }) => form.set(field, value)} />
    </Field>
  );
};

const WrittenFields: React.FC<PartProps> = ({ form }) => {
  const text = useText(actionPageText);
  return (
    <>
      <TextField form={form} field="title" focus />
      <CountedTextarea
        label={text.fields.description}
        value={form.draft.description}
        limit={textLimits.description}
        onChange={(value) => form.set('description', value)}
      />
      <DateField form={form} field="dueDate" />
      <CountedTextarea
        label={text.fields.expectedEffect}
        value={form.draft.expectedEffect}
        limit={textLimits.expectedEffect}
        onChange={(value) => form.set('expectedEffect', value)}
      />
    </>
  );
};

const ChosenFields: React.FC<PartProps & { readonly around: RegisterSurroundings }> = (props) => {
  const { form } = props;
  const { desk } = useOpenAction();
  const [around, setAround] = React.useState(props.around);
  const onNamed = (named: Partial<SituationContent>) => {
    setAround(withNamed(around, named));
    learnSituation(desk, named);
  };
  const text = useText(actionPageText);
  const choices = factsChoices(around, useText(actionKindsText));
  const { draft } = form;
  return (
    <>
      <ChoiceField form={form} field="organisation" choices={choices.organisation} needed />
      <TextField form={form} field="functionTitle" />
      <ContributorChoice form={form} choices={choices.organisation} />
      <Checkbox
        checked={draft.direct !== ''}
        label={`${text.fields.direct}. ${text.directHint}`}
        onChange={(_event, { checked }) => form.set('direct', checked === true ? '1' : '')}
      />
      <Checkbox
        checked={draft.yearly !== ''}
        label={`${text.fields.yearly}. ${text.yearlyHint}`}
        onChange={(_event, { checked }) => form.set('yearly', checked === true ? '1' : '')}
      />
      <ChoiceField form={form} field="problem" choices={choices.problem} />
      <CauseChoice form={form} causes={around.situation.causes} />
      <NewInSituation
        commands={desk}
        places={around.directory.places}
        problem={draft.problem === '' ? null : (Number(draft.problem) as ProblemId)}
        onProblem={(problem) => {
          onNamed({ problems: [problem] });
          form.set('problem', String(problem.id));
          form.set('causes', '');
        }}
        onCause={(cause) => {
          onNamed({ causes: [cause] });
          form.set('causes', withCause(draft.causes, cause.id, true));
        }}
      />
      <ChoiceField form={form} field="place" choices={choices.place} />
      <ChoiceField form={form} field="kind" choices={choices.kind} />
    </>
  );
};
