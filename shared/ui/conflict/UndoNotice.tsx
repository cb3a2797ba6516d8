import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MeetingCommands } from '../../application/meetings/MeetingSession';
import type { UndoOffer } from '../../application/meetings/session/Undo';
import { useCommand } from '../meeting/useCommand';
import { RefusalMessage } from '../parts/RefusalMessage';
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
}

/** What was just done, with a way back for as long as it is offered. */
export const UndoNotice: React.FC<UndoNoticeProps> = ({ offer, commands }) => {
  const styles = useStyles();
  const text = useText(conflictText);
  const command = useCommand();
  const [said, say] = React.useState('');
  React.useEffect(() => {
    if (offer !== null) say('');
  }, [offer]);
  const words = offer === null ? said : text.done[offer.what](offer.item);
  const undo = () =>
    command.run(
      () => commands.undo(text.undone),
      () => say(text.undone),
    );
  return (
    <>
      <div role="status" className={words === '' ? undefined : styles.notice}>
        {words !== '' && <span className={styles.words}>{words}</span>}
        {offer !== null && (
          <Button size="small" disabledFocusable={command.busy} onClick={undo}>
            {text.undo}
          </Button>
        )}
      </div>
      <RefusalMessage refusal={command.refusal} />
    </>
  );
};
