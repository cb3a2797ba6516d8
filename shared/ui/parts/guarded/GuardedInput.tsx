import * as React from 'react';
import { Field, type FieldProps } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Guarded } from './Guarded';
import { useSharedRef } from './useSharedRef';

interface GuardedInputProps extends Pick<FieldProps, 'className' | 'hint' | 'validationMessage'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly inputRef?: React.Ref<HTMLInputElement>;
}

/** One line of free text, under guard. */
export const GuardedInput: React.FC<GuardedInputProps> = (props) => {
  const { label, value, onChange, required = false, inputRef, ...field } = props;
  const [own, share] = useSharedRef(inputRef);
  return (
    <Field label={label} required={required} {...field}>
      <Guarded field={own} text={value} onChange={onChange}>
        {(state) => (
          <Input
            {...state}
            input={{ ref: share }}
            value={value}
            onChange={(_, data) => onChange(data.value)}
          />
        )}
      </Guarded>
    </Field>
  );
};
