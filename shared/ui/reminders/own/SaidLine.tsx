import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { commonText } from '../../text/commonText';
import { useText } from '../../text/language';
import { useReminderStyles } from '../reminderStyles';

/** What was just done, and its way back. */
export interface Said {
  readonly words: string;
  readonly undo: (() => Promise<unknown>) | null;
  /** Says something, and has what is shown read again. */
  readonly say: (words: string, undo?: () => Promise<unknown>) => void;
}

export function useSaid(onChange: () => void): Said {
  const [said, setSaid] = React.useState<Pick<Said, 'words' | 'undo'>>({ words: '', undo: null });
  return {
    ...said,
    say: (words, undo) => {
      setSaid({ words, undo: undo ?? null });
      onChange();
    },
  };
}

/** Once and politely, with a way back where there is one. */
export const SaidLine: React.FC<{ readonly said: Said }> = ({ said: { words, undo, say } }) => {
  const styles = useReminderStyles();
  const text = useText(commonText);
  return (
    <div className={styles.said}>
      <div role="status" className={styles.receipt}>
        {words}
      </div>
      {undo !== null && (
        <Button size="small" appearance="subtle" onClick={() => void undo().then(() => say(''))}>
          {text.undo}
        </Button>
      )}
    </div>
  );
};
