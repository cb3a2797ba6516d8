import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { mergeClasses } from '@griffel/react';
import type { Note } from '../../../../domain/meeting/note';
import { KeyHint } from '../../../parts/KeyHint';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { onKeys } from '../../../parts/useShortcut';
import { clockText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { NoteTurning } from './NoteTurning';

/** One note; `Å` turns it into a promise or decision, and back. */
export const NoteCard: React.FC<{ readonly note: Note }> = ({ note }) => {
  const shared = usePanelStyles();
  const text = useText(panelText);
  const language = useLanguage();
  const { view, commands } = usePanel();
  const command = useCommand();
  const [turning, setTurning] = React.useState(false);
  const turn = () => {
    if (note.became === null) setTurning(true);
    else command.run(() => commands.turnBack(note.id));
  };
  const became =
    note.became === null ? null : note.became.kind === 'action' ? text.becamePromise : text.becameDecision;
  return (
    // The letter works while the note or something in it has focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      tabIndex={-1}
      className={mergeClasses(shared.card)}
      onKeyDown={view.me.coordinator ? onKeys({ å: turn }) : undefined}
    >
      <div className={shared.apart}>
        <span className={shared.meta}>{clockText(note.at, language)}</span>
        {became !== null && <span className={shared.strong}>{became}</span>}
      </div>
      <p className={shared.body} style={{ whiteSpace: 'pre-wrap' }}>
        {note.text}
      </p>
      {view.me.coordinator && !turning && (
        <div>
          <Button size="small" disabledFocusable={command.busy} aria-keyshortcuts="Å" onClick={turn}>
            {note.became === null ? text.turnNote : text.makeNote}
            <KeyHint shown="Å" />
          </Button>
        </div>
      )}
      {turning && note.became === null && <NoteTurning note={note} onDone={() => setTurning(false)} />}
      <RefusalMessage refusal={command.refusal} />
    </article>
  );
};
