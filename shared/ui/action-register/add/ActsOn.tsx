import * as React from 'react';
import { Field } from '@fluentui/react-field';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ActionDesk, RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { SituationContent } from '../../../application/ports/SituationBook';
import type { ProblemId } from '../../../domain/situation/problem';
import { PlainCheckbox } from '../../parts/PlainCheckbox';
import { PlainSelect } from '../../parts/PlainSelect';
import { NewInSituation } from '../../situation/NewInSituation';
import { actionKindsText } from '../../text/actionKindsText';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { registerText } from '../../text/registerText';
import { factsChoices } from '../item/choicesInFacts';
import { CauseChoice } from '../item/FactsChoices';
import { withCause } from '../item/factsDraft';
import { learnSituation, withNamed } from '../useSurroundings';
import type { useAddForm } from './useAddForm';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export type NamingDesk = Pick<ActionDesk, 'addProblem' | 'addCause' | 'surroundings'>;

interface ActsOnProps {
  readonly form: Pick<ReturnType<typeof useAddForm>, 'draft' | 'change'>;
  readonly desk: NamingDesk;
  readonly around: RegisterSurroundings;
}

/** The problem and causes that the action is to act on, or direktåtgärd; it is not decided without (F17). */
export const ActsOn: React.FC<ActsOnProps> = (props) => {
  const styles = useStyles();
  const { form, desk } = props;
  const text = useText(registerText).add;
  const facts = useText(actionPageText);
  const [around, setAround] = React.useState(props.around);
  const onNamed = (named: Partial<SituationContent>): void => {
    setAround(withNamed(around, named));
    learnSituation(desk, named);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{text.actsOn}</legend>
      <p className={styles.hint}>{text.actsOnHint}</p>
      <ProblemAndCauses {...{ form, desk, around, onNamed }} />
      <PlainCheckbox
        label={`${facts.fields.direct}. ${facts.directHint}`}
        checked={form.draft.direct !== ''}
        onChange={(checked) => form.change({ direct: checked ? '1' : '' })}
      />
    </fieldset>
  );
};

interface ProblemAndCausesProps extends ActsOnProps {
  readonly onNamed: (named: Partial<SituationContent>) => void;
}

/** One of the known problems and its causes, or new ones, named here. */
const ProblemAndCauses: React.FC<ProblemAndCausesProps> = ({ form, desk, around, onNamed }) => {
  const facts = useText(actionPageText);
  const { draft, change } = form;
  const { problem: choices } = factsChoices(around, useText(actionKindsText));
  return (
    <>
      <Field label={facts.fields.problem}>
        <PlainSelect
          value={draft.problem}
          groups={[[{ value: '', label: facts.none }], choices]}
          onChoose={(problem) => change({ problem, causes: '' })}
        />
      </Field>
      {draft.problem !== '' && (
        <CauseChoice
          form={{ draft, set: (_field, causes) => change({ causes }) }}
          causes={around.situation.causes}
        />
      )}
      <NewInSituation
        commands={desk}
        places={around.directory.places}
        problem={draft.problem === '' ? null : (Number(draft.problem) as ProblemId)}
        onProblem={(problem) => {
          onNamed({ problems: [problem] });
          change({ problem: String(problem.id), causes: '' });
        }}
        onCause={(cause) => {
          onNamed({ causes: [cause] });
          change({ causes: withCause(draft.causes, cause.id, true) });
        }}
      />
    </>
  );
};
