import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MeetingCommands } from '../../application/meetings/MeetingSession';
import type { UndoOffer } from '../../application/meetings/session/Undo';
import { useCommand } from '../meeting/useCommand';
import { KeyHint } from '../parts/KeyHint';
import { RefusalMessage } from '../parts/RefusalMessage';
import { useShortcut } from '../parts/useShortcut';
import { conflictText } from '../text/conflictText';
import { useText } from '../text/language';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flexGrow: 1, flexBasis: '60%', minWidth: 0, overflowWrap: 'anywhere' },
});

interface UndoNoticeProps {
  /** Null when nothing can be taken back any longer; a refused undo is still told. */
  readonly offer: UndoOffer | null;
  readonly commands: MeetingCommands;
  /** Whether single letters act. */
  readonly letters?: boolean;
}

/** What was just done, with a way back for as long as it is offered. */
export const UndoNotice: React.FC<UndoNoticeProps> = ({ offer, commands, letters = false }) => {
  const styles = useStyles();
  const text = useText(conflictText);
  const command = useCommand();
  const [said, say] = React.useState('');
  React.useEffect(() => {
    if (offer !== null) say('');
  }, [offer]);
  const words = offer === null ? said : text.done[offer.what](offer.item);
  const undone = offer?.what === 'answered' ? text.undoneAnswer : text.undone;
  const undo = () =>
    command.run(
      () => commands.undo(undone),
      () => say(undone),
    );
  return (
    <>
      <div role="status" className={words === '' ? undefined : styles.notice}>
        {words !== '' && <span className={styles.words}>{words}</span>}
        {offer !== null && <UndoButton letters={letters} busy={command.busy} onUndo={undo} />}
      </div>
      <RefusalMessage refusal={command.refusal} />
    </>
  );
};

interface UndoButtonProps {
  readonly letters: boolean;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** There is a key for it only while the button is. */
const UndoButton: React.FC<UndoButtonProps> = ({ letters, busy, onUndo }) => {
  const text = useText(conflictText);
  useShortcut('z', letters && !busy, onUndo);
  return (
    <Button
      size="small"
      disabledFocusable={busy}
      {...(letters && { 'aria-keyshortcuts': 'Z' })}
      onClick={onUndo}
    >
      {text.undo}
      {letters && <KeyHint shown="Z" />}
    </Button>
  );
};
