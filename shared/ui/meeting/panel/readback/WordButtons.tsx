import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { makeStyles, mergeClasses } from '@griffel/react';
import { KeyHint } from '../../../parts/KeyHint';
import { useText } from '../../../text/language';
import { promisingText } from '../../../text/promisingText';
import { usePanelStyles } from '../usePanelStyles';
import type { Word } from './useConfirming';

const useStyles = makeStyles({
  words: { gap: '6px', '> button': { minWidth: 0, padding: '5px 8px' } },
});

interface WordButtonsProps {
  readonly organisation: string;
  readonly busy: boolean;
  readonly onWord: (word: Word) => void;
}

/** Confirm, change or no: the one place where an answer is the primary button. */
export const WordButtons: React.FC<WordButtonsProps> = ({ organisation, busy, onWord }) => {
  const shared = usePanelStyles();
  const styles = useStyles();
  const text = useText(promisingText);
  return (
    <div role="group" aria-label={organisation} className={mergeClasses(shared.wrap, styles.words)}>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        aria-keyshortcuts="B"
        onClick={() => onWord('confirm')}
      >
        {text.confirm}
        <KeyHint shown="B" />
      </Button>
      <Button disabledFocusable={busy} aria-keyshortcuts="Ä" onClick={() => onWord('request-change')}>
        {text.change}
        <KeyHint shown="Ä" />
      </Button>
      <Button disabledFocusable={busy} aria-keyshortcuts="A" onClick={() => onWord('decline')}>
        {text.decline}
        <KeyHint shown="A" />
      </Button>
    </div>
  );
};
