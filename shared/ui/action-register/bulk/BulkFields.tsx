import * as React from 'react';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import { PlainSelect } from '../../parts/PlainSelect';
import { actionKindsText } from '../../text/actionKindsText';
import { bulkText } from '../../text/bulkText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';
import type { FilterChoice } from '../filterChoices';
import { factsChoices } from '../item/choicesInFacts';
import { bulkStatuses, type BulkDraft, type BulkPart } from './bulkDraft';
import { GuardedInput } from '../../parts/guarded/GuardedInput';

interface BulkFieldsProps {
  readonly draft: BulkDraft;
  readonly around: RegisterSurroundings;
  readonly set: (part: Partial<BulkDraft>) => void;
}

const nothing: FilterChoice = { value: '', label: '–' };

/** The fields of what is to be changed. */
export const BulkFields: React.FC<BulkFieldsProps> = (props) => {
  const Fields = fields[props.draft.part];
  return <Fields {...props} />;
};

const DueDateFields: React.FC<BulkFieldsProps> = ({ draft, set }) => {
  const text = useText(bulkText);
  return (
    <Field label={text.newDate} required>
      <Input type="date" value={draft.date} onChange={(_event, { value }) => set({ date: value })} />
    </Field>
  );
};

const ResponsibleFields: React.FC<BulkFieldsProps> = ({ draft, around, set }) => {
  const text = useText(bulkText);
  const { organisation } = factsChoices(around, useText(actionKindsText));
  return (
    <>
      <Field label={text.organisation} required>
        <PlainSelect
          value={draft.organisation}
          groups={[[nothing, ...organisation]]}
          onChoose={(value) => set({ organisation: value })}
        />
      </Field>
      <Field label={text.functionTitle}>
        <GuardedInput value={draft.functionTitle} onChange={(functionTitle) => set({ functionTitle })} />
      </Field>
    </>
  );
};

const StatusFields: React.FC<BulkFieldsProps> = ({ draft, set }) => {
  const text = useText(bulkText);
  const words = useText(vocabularyText);
  const choices = bulkStatuses.map((status) => ({
    value: status,
    label: words.actionStatus[status],
  }));
  return (
    <Field label={text.status} required>
      <PlainSelect
        value={draft.status}
        groups={[[nothing, ...choices]]}
        onChoose={(status) => set({ status })}
      />
    </Field>
  );
};

const ProblemFields: React.FC<BulkFieldsProps> = ({ draft, around, set }) => {
  const text = useText(bulkText);
  const { problem } = factsChoices(around, useText(actionKindsText));
  const causes = around.situation.causes
    .filter((cause) => String(cause.problem) === draft.problem && !cause.rejected)
    .map((cause) => ({ value: String(cause.id), label: cause.title }));
  return (
    <>
      <Field label={text.problem} required>
        <PlainSelect
          value={draft.problem}
          groups={[[nothing, ...problem]]}
          onChoose={(value) => set({ problem: value, cause: '' })}
        />
      </Field>
      <Field label={text.cause}>
        <PlainSelect
          value={draft.cause}
          groups={[[{ value: '', label: text.noCause }, ...causes]]}
          onChoose={(cause) => set({ cause })}
        />
      </Field>
    </>
  );
};

const fields: Readonly<Record<BulkPart, React.FC<BulkFieldsProps>>> = {
  dueDate: DueDateFields,
  responsible: ResponsibleFields,
  status: StatusFields,
  problem: ProblemFields,
};
