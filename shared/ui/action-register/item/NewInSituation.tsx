import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { SituationContent } from '../../../application/ports/SituationBook';
import type { ProblemId } from '../../../domain/situation/problem';
import { useCommand } from '../../meeting/useCommand';
import { NewCause } from '../../situation/NewCause';
import { NewProblem } from '../../situation/NewProblem';
import { useText } from '../../text/language';
import { situationText } from '../../text/situationText';
import { useOpenAction } from './actionContext';
import { withCause } from './factsDraft';
import type { FactsFormState } from './useFactsForm';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface NewInSituationProps {
  readonly form: FactsFormState;
  readonly around: RegisterSurroundings;
  /** What has been named, for the lists to offer. */
  readonly onNamed: (named: Partial<SituationContent>) => void;
}

/** A problem or cause that is not among those known: named here, and chosen at once. */
export const NewInSituation: React.FC<NewInSituationProps> = (props) => {
  const styles = useStyles();
  const text = useText(situationText);
  const [open, setOpen] = React.useState<'problem' | 'cause' | null>(null);
  const close = () => setOpen(null);
  const { problem } = props.form.draft;
  if (open === 'problem') return <ProblemHere {...props} onClose={close} />;
  if (open === 'cause') return <CauseHere {...props} onClose={close} />;
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => setOpen('problem')}>
        {text.newProblem}
      </Button>
      {problem !== '' && (
        <Button size="small" onClick={() => setOpen('cause')}>
          {text.newCause}
        </Button>
      )}
    </div>
  );
};

interface HereProps extends NewInSituationProps {
  readonly onClose: () => void;
}

const ProblemHere: React.FC<HereProps> = ({ form, around, onNamed, onClose }) => {
  const { desk } = useOpenAction();
  const command = useCommand();
  return (
    <NewProblem
      places={around.directory.places}
      busy={command.busy}
      refusal={command.refusal}
      onCancel={onClose}
      onSave={(draft) =>
        command.run(
          () => desk.addProblem(draft),
          (problem) => {
            onNamed({ problems: [problem] });
            form.set('problem', String(problem.id));
            form.set('causes', '');
            onClose();
          },
        )
      }
    />
  );
};

const CauseHere: React.FC<HereProps> = ({ form, onNamed, onClose }) => {
  const { desk } = useOpenAction();
  const command = useCommand();
  return (
    <NewCause
      problem={Number(form.draft.problem) as ProblemId}
      busy={command.busy}
      refusal={command.refusal}
      onCancel={onClose}
      onSave={(draft) =>
        command.run(
          () => desk.addCause(draft),
          (cause) => {
            onNamed({ causes: [cause] });
            form.set('causes', withCause(form.draft.causes, cause.id, true));
            onClose();
          },
        )
      }
    />
  );
};
