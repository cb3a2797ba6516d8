import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { Cause } from '../../domain/cause/cause';
import type { Place } from '../../domain/situation/place';
import type { Problem, ProblemId } from '../../domain/situation/problem';
import { useCommand } from '../meeting/useCommand';
import { useText } from '../text/language';
import { situationText } from '../text/situationText';
import { NewCause } from './NewCause';
import { NewProblem } from './NewProblem';

const useStyles = makeStyles({ row: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface NewInSituationProps {
  readonly commands: Pick<ActionDesk, 'addProblem' | 'addCause'>;
  readonly places: readonly Place[];
  /** The chosen one, which a new cause belongs to. */
  readonly problem: ProblemId | null;
  readonly onProblem: (problem: Problem) => void;
  readonly onCause: (cause: Cause) => void;
}

/** A problem or cause that is not among those known: named here, and chosen at once. */
export const NewInSituation: React.FC<NewInSituationProps> = (props) => {
  const styles = useStyles();
  const text = useText(situationText);
  const [open, setOpen] = React.useState<'problem' | 'cause' | null>(null);
  const close = () => setOpen(null);
  const { problem } = props;
  if (open === 'problem') return <ProblemHere {...props} onClose={close} />;
  if (open === 'cause' && problem !== null) return <CauseHere {...props} problem={problem} onClose={close} />;
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => setOpen('problem')}>
        {text.newProblem}
      </Button>
      {problem !== null && (
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

const ProblemHere: React.FC<HereProps> = ({ commands, places, onProblem, onClose }) => {
  const command = useCommand();
  return (
    <NewProblem
      {...{ places, busy: command.busy, refusal: command.refusal }}
      onCancel={onClose}
      onSave={(draft) =>
        command.run(
          () => commands.addProblem(draft),
          (problem) => {
            onProblem(problem);
            onClose();
          },
        )
      }
    />
  );
};

const CauseHere: React.FC<HereProps & { readonly problem: ProblemId }> = (props) => {
  const { commands, problem, onCause, onClose } = props;
  const command = useCommand();
  return (
    <NewCause
      {...{ problem, busy: command.busy, refusal: command.refusal }}
      onCancel={onClose}
      onSave={(draft) =>
        command.run(
          () => commands.addCause(draft),
          (cause) => {
            onCause(cause);
            onClose();
          },
        )
      }
    />
  );
};
