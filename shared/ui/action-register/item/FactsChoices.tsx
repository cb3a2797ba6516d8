import * as React from 'react';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { Cause } from '../../../domain/cause/cause';
import { PlainSelect } from '../../parts/PlainSelect';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import type { FilterChoice } from '../filterChoices';
import type { ChosenFact } from './choicesInFacts';
import { causesIn, contributorsIn, withCause, withContributor, type FactsDraft } from './factsDraft';
import type { FactsFormState } from './useFactsForm';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0 },
  name: { padding: 0 },
  many: { display: 'flex', flexDirection: 'column', maxHeight: '240px', overflowY: 'auto' },
  hint: { color: tokens.colorNeutralForeground3, margin: 0 },
});

interface ChoiceFieldProps {
  readonly form: FactsFormState;
  readonly field: ChosenFact;
  readonly choices: readonly FilterChoice[];
  readonly needed?: boolean;
}

/** One of a list; a value that is no longer offered stays until another is chosen. */
export const ChoiceField: React.FC<ChoiceFieldProps> = ({ form, field, choices, needed }) => {
  const text = useText(actionPageText);
  const value = form.draft[field];
  const known = value === '' || choices.some((choice) => choice.value === value);
  const none = needed === true ? [] : [{ value: '', label: text.none }];
  const kept = known ? [] : [{ value, label: value }];
  const choose = (chosen: string) => {
    form.set(field, chosen);
    if (field === 'problem') form.set('causes', '');
  };
  return (
    <Field label={text.fields[field]}>
      <PlainSelect value={value} groups={[[...none, ...kept, ...choices]]} onChoose={choose} />
    </Field>
  );
};

interface CauseChoiceProps {
  readonly form: {
    readonly draft: Pick<FactsDraft, 'problem' | 'causes'>;
    readonly set: (field: 'causes', value: string) => void;
  };
  readonly causes: readonly Cause[];
}

/** The causes of the chosen problem; a rejected one can only be kept, not chosen anew (F19). */
export const CauseChoice: React.FC<CauseChoiceProps> = ({ form, causes }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const { draft } = form;
  const chosen = causesIn(draft.causes);
  const offered = causes.filter(
    (cause) => String(cause.problem) === draft.problem && (!cause.rejected || chosen.includes(cause.id)),
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{text.fields.causes}</legend>
      {draft.problem === '' && <p className={styles.hint}>{text.causesNeedProblem}</p>}
      {draft.problem !== '' && offered.length === 0 && <p className={styles.hint}>{text.noCausesYet}</p>}
      {offered.map((cause) => (
        <div key={cause.id}>
          <Checkbox
            label={cause.title}
            checked={chosen.includes(cause.id)}
            onChange={(_event, { checked }) =>
              form.set('causes', withCause(draft.causes, cause.id, checked === true))
            }
          />
        </div>
      ))}
    </fieldset>
  );
};

/** Those who help; the responsible organisation is not among them. One that has left can be kept or taken away. */
export const ContributorChoice: React.FC<{
  readonly form: FactsFormState;
  readonly choices: readonly FilterChoice[];
}> = ({ form, choices }) => {
  const styles = useStyles();
  const text = useText(actionPageText);
  const { draft } = form;
  const chosen = contributorsIn(draft.contributors);
  const left = chosen.filter((key) => !choices.some(({ value }) => value === key));
  const offered = [...choices, ...left.map((key) => ({ value: key, label: key }))];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{text.fields.contributors}</legend>
      <div className={styles.many}>
        {offered
          .filter(({ value }) => value !== draft.organisation)
          .map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={chosen.some((key) => key === value)}
              onChange={(_event, { checked }) =>
                form.set(
                  'contributors',
                  withContributor(draft.contributors, value as OrganisationKey, checked === true),
                )
              }
            />
          ))}
      </div>
    </fieldset>
  );
};
