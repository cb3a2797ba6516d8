import * as React from 'react';
import { Textarea } from '@fluentui/react-textarea';
import { Guarded } from './Guarded';
import { useSharedRef } from './useSharedRef';

interface GuardedTextareaProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly disabled?: boolean;
  readonly textareaRef?: React.Ref<HTMLTextAreaElement> | undefined;
}

/** Free text of many lines, under guard; stands in a `Field`. */
export const GuardedTextarea: React.FC<GuardedTextareaProps> = (props) => {
  const { value, onChange, rows = 2, disabled = false, textareaRef } = props;
  const [own, share] = useSharedRef(textareaRef);
  return (
    <Guarded field={own} text={value} onChange={onChange}>
      {(state) => (
        <Textarea
          {...state}
          value={value}
          rows={rows}
          resize="vertical"
          disabled={disabled}
          textarea={{ ref: share }}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </Guarded>
  );
};
