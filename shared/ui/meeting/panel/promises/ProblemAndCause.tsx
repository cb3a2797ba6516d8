import * as React from 'react';
import { Field } from '@fluentui/react-field';
import type { CauseId } from '../../../../domain/cause/cause';
import type { ProblemId } from '../../../../domain/situation/problem';
import { PlainCheckbox } from '../../../parts/PlainCheckbox';
import { PlainSelect } from '../../../parts/PlainSelect';
import { NewInSituation } from '../../../situation/NewInSituation';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { situationText } from '../../../text/situationText';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import type { PromiseForm } from './promiseForm';

interface ProblemAndCauseProps {
  readonly form: PromiseForm;
  readonly onChange: (change: Partial<PromiseForm>) => void;
}

/** Which problem and causes the promise acts on; rejected causes are not offered. */
export const ProblemAndCause: React.FC<ProblemAndCauseProps> = ({ form, onChange }) => {
  const shared = usePanelStyles();
  const text = useText(promisingText);
  const { problems, causes } = usePanel().view.room;
  const own = causes.filter((cause) => cause.problem === form.problem && !cause.rejected);
  const toggle = (id: CauseId, on: boolean) =>
    onChange({ causes: on ? [...form.causes, id] : form.causes.filter((other) => other !== id) });
  const choose = (value: string) =>
    onChange({ problem: value === '' ? null : (Number(value) as ProblemId), causes: [] });
  return (
    <>
      <Field label={text.problem}>
        <PlainSelect
          value={String(form.problem ?? '')}
          groups={[
            [{ value: '', label: text.noProblem }],
            problems.map(({ id, displayId, title }) => ({
              value: String(id),
              label: `${displayId} ${title}`,
            })),
          ]}
          onChoose={choose}
        />
      </Field>
      {form.problem !== null && (
        <div role="group" aria-label={text.causes} className={shared.stack}>
          {own.length === 0 && <span className={shared.meta}>{text.noCauses}</span>}
          {own.map((cause) => (
            <PlainCheckbox
              key={cause.id}
              label={cause.title}
              checked={form.causes.includes(cause.id)}
              onChange={(checked) => toggle(cause.id, checked)}
            />
          ))}
        </div>
      )}
      <NamedHere form={form} onChange={onChange} />
    </>
  );
};

/** Only a coordinator names problems and causes, and never in a rehearsal. */
const NamedHere: React.FC<ProblemAndCauseProps> = ({ form, onChange }) => {
  const { view, commands, say } = usePanel();
  const text = useText(situationText);
  if (!view.me.coordinator || view.room.meeting.rehearsal) return null;
  return (
    <NewInSituation
      commands={commands}
      places={view.directory.places}
      problem={form.problem}
      onProblem={({ id, displayId }) => {
        onChange({ problem: id, causes: [] });
        say(text.problemSaved(displayId));
      }}
      onCause={({ id }) => {
        onChange({ causes: [...form.causes, id] });
        say(text.causeSaved);
      }}
    />
  );
};
