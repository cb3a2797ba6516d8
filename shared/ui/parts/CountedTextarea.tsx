import * as React from 'react';
import { Field, type FieldProps } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { commonText } from '../text/commonText';
import { useText } from '../text/language';

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

/** A text field that says how much room is left; longer text is kept, never cut. */
export const CountedTextarea: React.FC<CountedTextareaProps> = (props) => (
  <Field label={props.label} required={props.required ?? false} {...useFieldWords(props)}>
    <Textarea
      value={props.value}
      rows={props.rows ?? 2}
      resize="vertical"
      disabled={props.disabled ?? false}
      textarea={props.textareaRef === undefined ? {} : { ref: props.textareaRef }}
      onChange={(_, data) => props.onChange(data.value)}
    />
  </Field>
);
