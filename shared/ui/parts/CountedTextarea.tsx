import * as React from 'react';
import { Field, type FieldProps } from '@fluentui/react-field';
import { commonText } from '../text/commonText';
import { useText } from '../text/language';
import { GuardedTextarea } from './guarded/GuardedTextarea';

interface CountedTextareaProps {
  readonly label: string;
  readonly value: string;
  readonly limit: number;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  /** A refusal in words; the field is marked and the text stays. */
  readonly error?: string | null;
  readonly rows?: number;
  readonly disabled?: boolean;
  readonly textareaRef?: React.Ref<HTMLTextAreaElement>;
}

/** The field's message, and how much room is left once four fifths are used. */
function useFieldWords({ value, limit, error = null }: CountedTextareaProps): Partial<FieldProps> {
  const text = useText(commonText);
  const over = value.length - limit;
  const message = error ?? (over > 0 ? text.charactersOver(over) : null);
  const hint = value.length > limit * 0.8 ? { hint: text.characters(value.length, limit) } : {};
  return message === null ? hint : { ...hint, validationMessage: message, validationState: 'error' };
}

/** Free text under guard, with how much room is left; longer text is kept, never cut. */
export const CountedTextarea: React.FC<CountedTextareaProps> = (props) => {
  const { label, value, rows = 2, required = false, disabled = false, textareaRef, onChange } = props;
  return (
    <Field label={label} required={required} {...useFieldWords(props)}>
      <GuardedTextarea
        value={value}
        rows={rows}
        disabled={disabled}
        textareaRef={textareaRef}
        onChange={onChange}
      />
    </Field>
  );
};
