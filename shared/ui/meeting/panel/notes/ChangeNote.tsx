import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { textLimits } from '../../../../application/textLimits';
import type { Note } from '../../../../domain/meeting/note';
import { CountedTextarea } from '../../../parts/CountedTextarea';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { useText } from '../../../text/language';
import { notesText } from '../../../text/notesText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

interface ChangeNoteProps {
  readonly note: Note;
  readonly onDone: () => void;
}

/** A note worded anew; what others do with it meanwhile is put together with it, or told as a choice. */
export const ChangeNote: React.FC<ChangeNoteProps> = ({ note, onDone }) => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const { commands } = usePanel();
  const command = useCommand();
  const field = React.useRef<HTMLTextAreaElement>(null);
  const [openedAs] = React.useState(note);
  const [typed, setTyped] = React.useState(note.text);
  React.useEffect(() => field.current?.focus(), []);
  const save = () => {
    if (!command.busy) command.run(() => commands.changeNote(openedAs.id, typed, openedAs), onDone);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    save();
  };
  return (
    // The key belongs to the text field inside; the element itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={shared.stack} onKeyDown={onKeyDown}>
      <CountedTextarea
        label={text.changeLabel}
        value={typed}
        limit={textLimits.note}
        rows={3}
        textareaRef={field}
        onChange={setTyped}
      />
      <RefusalMessage refusal={command.refusal} />
      <div className={shared.wrap}>
        <Button size="small" disabledFocusable={command.busy} onClick={save}>
          {text.changeSave}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {text.changeCancel}
        </Button>
      </div>
    </div>
  );
};
