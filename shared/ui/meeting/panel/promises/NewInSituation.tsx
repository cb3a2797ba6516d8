import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { ProblemId } from '../../../../domain/situation/problem';
import { NewCause } from '../../../situation/NewCause';
import { NewProblem } from '../../../situation/NewProblem';
import { useText } from '../../../text/language';
import { situationText } from '../../../text/situationText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import type { PromiseForm } from './promiseForm';

interface NewInSituationProps {
  readonly form: PromiseForm;
  readonly onChange: (change: Partial<PromiseForm>) => void;
}

/** A problem or cause that is not among those known: named here, and chosen at once. */
export const NewInSituation: React.FC<NewInSituationProps> = (props) => {
  const shared = usePanelStyles();
  const text = useText(situationText);
  const [open, setOpen] = React.useState<'problem' | 'cause' | null>(null);
  const close = () => setOpen(null);
  const { problem } = props.form;
  const { me, room } = usePanel().view;
  if (!me.coordinator || room.meeting.rehearsal) return null;
  if (open === 'problem') return <ProblemHere {...props} onClose={close} />;
  if (open === 'cause' && problem !== null) {
    return <CauseHere {...props} problem={problem} onClose={close} />;
  }
  return (
    <div className={shared.wrap}>
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

const ProblemHere: React.FC<HereProps> = ({ onChange, onClose }) => {
  const { view, commands, say } = usePanel();
  const text = useText(situationText);
  const command = useCommand();
  return (
    <NewProblem
      places={view.directory.places}
      busy={command.busy}
      refusal={command.refusal}
      onCancel={onClose}
      onSave={(draft) =>
        command.run(
          () => commands.addProblem(draft),
          ({ id, displayId }) => {
            onChange({ problem: id, causes: [] });
            say(text.problemSaved(displayId));
            onClose();
          },
        )
      }
    />
  );
};

const CauseHere: React.FC<HereProps & { readonly problem: ProblemId }> = (props) => {
  const { form, problem, onChange, onClose } = props;
  const { commands, say } = usePanel();
  const text = useText(situationText);
  const command = useCommand();
  return (
    <NewCause
      problem={problem}
      busy={command.busy}
      refusal={command.refusal}
      onCancel={onClose}
      onSave={(draft) =>
        command.run(
          () => commands.addCause(draft),
          ({ id }) => {
            onChange({ causes: [...form.causes, id] });
            say(text.causeSaved);
            onClose();
          },
        )
      }
    />
  );
};
