import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { mergeClasses } from '@griffel/react';
import { decisionKinds, type DecisionKind } from '../../../../domain/meeting/decision';
import type { Note } from '../../../../domain/meeting/note';
import type { OrganisationKey } from '../../../../domain/organisation/organisation';
import { NewProblem } from '../../../situation/NewProblem';
import { PlainSelect } from '../../../parts/PlainSelect';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { commonText } from '../../../text/commonText';
import { useText } from '../../../text/language';
import { notesText } from '../../../text/notesText';
import { situationText } from '../../../text/situationText';
import { vocabularyText } from '../../../text/vocabularyText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { OrganisationSelect } from '../promises/OrganisationSelect';
import { usePanelStyles } from '../usePanelStyles';

interface NoteTurningProps {
  readonly note: Note;
  readonly onDone: () => void;
}

/** What a note is to become: a promise, a decision or, outside a rehearsal, a problem. */
export const NoteTurning: React.FC<NoteTurningProps> = (props) => {
  const text = useText(situationText);
  const { rehearsal } = usePanel().view.room.meeting;
  const [lifting, setLifting] = React.useState(false);
  if (lifting) return <NoteLifting {...props} />;
  return (
    <PromiseOrDecision {...props}>
      {!rehearsal && <Button onClick={() => setLifting(true)}>{text.makeProblem}</Button>}
    </PromiseOrDecision>
  );
};

/** What keeps coming back becomes a problem of the forum's. */
const NoteLifting: React.FC<NoteTurningProps> = ({ note, onDone }) => {
  const { view, commands } = usePanel();
  const command = useCommand();
  return (
    <NewProblem
      title={note.text}
      places={view.directory.places}
      busy={command.busy}
      refusal={command.refusal}
      onSave={(draft) => command.run(() => commands.turnNoteIntoProblem(note.id, draft), onDone)}
      onCancel={onDone}
    />
  );
};

/** A promise by which organisation, or which kind of decision. */
const PromiseOrDecision: React.FC<NoteTurningProps> = ({ note, onDone, children }) => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const common = useText(commonText);
  const words = useText(vocabularyText);
  const { commands } = usePanel();
  const command = useCommand();
  const [organisation, setOrganisation] = React.useState<OrganisationKey | null>(null);
  const [kind, setKind] = React.useState<DecisionKind>('joint-position');
  const promise = () => {
    const by = organisation ?? ('' as OrganisationKey);
    command.run(() => commands.turnNoteIntoPromise(note.id, by), onDone);
  };
  return (
    <div className={shared.stack}>
      <OrganisationSelect
        label={text.whichOrganisationPromises}
        value={organisation}
        onChange={setOrganisation}
      />
      <div>
        <Button disabledFocusable={command.busy} onClick={promise}>
          {text.makePromise}
        </Button>
      </div>
      <Field label={text.whichDecision} hint={text.decisionRule}>
        <PlainSelect
          value={kind}
          groups={[decisionKinds.map((value) => ({ value, label: words.decisionKind[value] }))]}
          onChoose={setKind}
        />
      </Field>
      <RefusalMessage refusal={command.refusal} />
      <div className={mergeClasses(shared.wrap)}>
        <Button
          disabledFocusable={command.busy}
          onClick={() => command.run(() => commands.turnNoteIntoDecision(note.id, kind), onDone)}
        >
          {text.makeDecision}
        </Button>
        {children}
        <Button appearance="subtle" onClick={onDone}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
};
