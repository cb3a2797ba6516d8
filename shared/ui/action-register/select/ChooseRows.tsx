import * as React from 'react';
import { ToggleButton } from '@fluentui/react-button';
import { bulkText } from '../../text/bulkText';
import { useText } from '../../text/language';

interface ChooseRowsProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Shows the rows' check boxes, or lets everything chosen go. */
export const ChooseRows: React.FC<ChooseRowsProps> = ({ on, onChange }) => {
  const text = useText(bulkText);
  return (
    <ToggleButton size="small" appearance="outline" checked={on} onClick={() => onChange(!on)}>
      {text.turnOn}
    </ToggleButton>
  );
};
