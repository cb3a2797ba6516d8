import * as React from 'react';
import { Input } from '@fluentui/react-input';
import { Guarded } from './Guarded';
import { useSharedRef } from './useSharedRef';

interface GuardedInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: React.Ref<HTMLInputElement>;
  readonly disabled?: boolean;
  /** Where no `Field` names it. */
  readonly 'aria-label'?: string;
}

/** One line of free text, under guard; stands in a `Field`. */
export const GuardedInput: React.FC<GuardedInputProps> = (props) => {
  const { value, onChange, inputRef, disabled = false, 'aria-label': name } = props;
  const [own, share] = useSharedRef(inputRef);
  return (
    <Guarded field={own} text={value} onChange={onChange}>
      {(state) => (
        <Input
          {...state}
          {...(name === undefined ? {} : { 'aria-label': name })}
          input={{ ref: share }}
          value={value}
          disabled={disabled}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Guarded>
  );
};
