import * as React from 'react';
import { Button } from '@fluentui/react-button';
import type { AgendaItemId } from '../../../../domain/meeting/agendaItem';
import { CountedTextarea } from '../../../parts/CountedTextarea';
import { KeyHint } from '../../../parts/KeyHint';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { deviceText } from '../../../text/deviceText';
import { useText } from '../../../text/language';
import { notesText } from '../../../text/notesText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { useKeptText } from '../useKeptText';
import { usePanelStyles } from '../usePanelStyles';

const noteLimit = 2000;

/** A new note under the step; the text stays until it is saved. */
export const NewNote: React.FC<{ readonly step: AgendaItemId }> = ({ step }) => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const device = useText(deviceText);
  const { commands, kept, say } = usePanel();
  const command = useCommand();
  const keptAs = `note-${step}`;
  const [typed, setTyped] = useKeptText(keptAs);
  const save = () => {
    if (command.busy) return;
    const written = typed;
    // What was typed while it was being saved is the next note.
    const goOn = () => {
      if (kept.get(keptAs) === written) setTyped('');
    };
    command.run(
      () => commands.addNote(step, written),
      goOn,
      () => {
        goOn();
        say(device.keptHere);
      },
    );
  };
  // A refusal is about the text that was there.
  const type = (words: string) => {
    command.clear();
    setTyped(words);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    save();
  };
  return (
    // The key belongs to the text field inside; the element itself takes no focus.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={shared.card} onKeyDown={onKeyDown}>
      <CountedTextarea label={text.notesLabel} value={typed} limit={noteLimit} rows={3} onChange={type} />
      <RefusalMessage refusal={command.refusal} />
      <div>
        <Button disabledFocusable={command.busy} aria-keyshortcuts="Control+Enter" onClick={save}>
          {text.notesAdd}
          <KeyHint shown="Ctrl+Enter" />
        </Button>
      </div>
    </div>
  );
};
