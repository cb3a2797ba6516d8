import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { KeyHint } from '../../parts/KeyHint';
import { useShortcut } from '../../parts/useShortcut';
import { useText } from '../../text/language';
import { registerText } from '../../text/registerText';
import type { Adding } from './useAdding';

/** Opens the form of a new action, by press or by N. */
export const AddButton: React.FC<{ readonly adding: Adding }> = ({ adding: { may, open, start } }) => {
  const text = useText(registerText);
  useShortcut('n', may && !open, start);
  if (!may) return null;
  return (
    <Button
      appearance="primary"
      icon={<AddRegular />}
      aria-expanded={open}
      aria-keyshortcuts="n"
      disabledFocusable={open}
      onClick={start}
    >
      {text.add.button}
      <KeyHint shown="N" />
    </Button>
  );
};
