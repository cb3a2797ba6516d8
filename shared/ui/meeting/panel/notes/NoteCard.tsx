import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { isRunning } from '../../../../domain/meeting/moveMeeting';
import type { Note } from '../../../../domain/meeting/note';
import { KeyHint } from '../../../parts/KeyHint';
import { RefusalMessage } from '../../../parts/RefusalMessage';
import { onKeys } from '../../../parts/useShortcut';
import { clockText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { notesText } from '../../../text/notesText';
import { useCommand } from '../../useCommand';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';
import { ChangeNote } from './ChangeNote';
import { NoteTurning } from './NoteTurning';

/** One note; `Å` turns it into a promise or decision, and back. */
export const NoteCard: React.FC<{ readonly note: Note }> = ({ note }) => {
  const shared = usePanelStyles();
  const { view, commands } = usePanel();
  const command = useCommand();
  const [doing, setDoing] = React.useState<'turning' | 'changing' | null>(null);
  const stop = () => setDoing(null);
  const mayTurn = view.me.coordinator && !isLifted(note);
  const turn = () => {
    if (note.became === null) setDoing('turning');
    else command.run(() => commands.turnBack(note.id));
  };
  return (
    // The letter works while the note or something in it has focus.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article tabIndex={-1} className={shared.card} onKeyDown={mayTurn ? onKeys({ å: turn }) : undefined}>
      {doing === 'changing' ? <ChangeNote note={note} onDone={stop} /> : <NoteText note={note} />}
      {mayTurn && doing === null && (
        <NoteButtons note={note} busy={command.busy} onTurn={turn} onChange={() => setDoing('changing')} />
      )}
      {doing === 'turning' && <NoteTurning note={note} onDone={stop} />}
      <RefusalMessage refusal={command.refusal} />
    </article>
  );
};

/** A problem outlives the meeting; its note has nothing more to become. */
const isLifted = ({ became }: Note): boolean => became?.kind === 'problem';

const NoteText: React.FC<{ readonly note: Note }> = ({ note }) => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const language = useLanguage();
  const words = {
    action: text.becamePromise,
    decision: text.becameDecision,
    problem: text.becameProblem,
  };
  return (
    <>
      <div className={shared.apart}>
        <span className={shared.meta}>{clockText(note.at, language)}</span>
        {note.became !== null && <span className={shared.strong}>{words[note.became.kind]}</span>}
      </div>
      <p className={shared.body} style={{ whiteSpace: 'pre-wrap' }}>
        {note.text}
      </p>
    </>
  );
};

interface NoteButtonsProps {
  readonly note: Note;
  readonly busy: boolean;
  readonly onTurn: () => void;
  readonly onChange: () => void;
}

const NoteButtons: React.FC<NoteButtonsProps> = ({ note, busy, onTurn, onChange }) => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const { meeting } = usePanel().view.room;
  return (
    <div className={shared.wrap}>
      <Button size="small" disabledFocusable={busy} aria-keyshortcuts="Å" onClick={onTurn}>
        {note.became === null ? text.turnNote : text.makeNote}
        <KeyHint shown="Å" />
      </Button>
      {note.became === null && isRunning(meeting) && (
        <Button size="small" appearance="subtle" onClick={onChange}>
          {text.changeNote}
        </Button>
      )}
    </div>
  );
};
