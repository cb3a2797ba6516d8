import * as React from 'react';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { textLimits } from '../../../application/textLimits';
import { effects, type Effect } from '../../../domain/action/effect';
import { isRated, type Assessment } from '../../../domain/action/moveAction';
import { parseLocalDate } from '../../../domain/kernel/localDate';
import { CountedTextarea } from '../../parts/CountedTextarea';
import { actionPageText } from '../../text/actionPageText';
import { useText } from '../../text/language';
import { vocabularyText } from '../../text/vocabularyText';

/** An assessment while it is written; the day as its text. */
export interface AssessmentDraft {
  readonly effect: Effect;
  readonly effectText: string;
  readonly on: string;
}

/** What can be said once there is something to say; "too early" is no assessment. */
const ratings = effects.filter((effect) => isRated({ effect, effectText: '…' }));

export function assessmentOf({ effect, effectText, on }: AssessmentDraft): Assessment | null {
  const date = parseLocalDate(on);
  return date.ok ? { effect, text: effectText, on: date.value } : null;
}

interface AssessmentFieldsProps {
  readonly draft: AssessmentDraft;
  readonly set: (part: Partial<AssessmentDraft>) => void;
}

/** Done and effect assessed are two states: the second needs a rating, a sentence and a day (F13). */
export const AssessmentFields: React.FC<AssessmentFieldsProps> = ({ draft, set }) => {
  const text = useText(actionPageText);
  const words = useText(vocabularyText);
  return (
    <>
      <Field label={text.rating}>
        <Select value={draft.effect} onChange={(_event, { value }) => set({ effect: value as Effect })}>
          {ratings.map((effect) => (
            <option key={effect} value={effect}>
              {words.effect[effect]}
            </option>
          ))}
        </Select>
      </Field>
      <CountedTextarea
        label={text.assessmentText}
        required
        value={draft.effectText}
        limit={textLimits.effectText}
        onChange={(effectText) => set({ effectText })}
      />
      <Field label={text.assessedOn} required>
        <Input type="date" value={draft.on} onChange={(_event, { value }) => set({ on: value })} />
      </Field>
    </>
  );
};
