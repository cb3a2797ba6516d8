import * as React from 'react';
import { mergeClasses } from '@griffel/react';
import type { AgendaItem, StepKind } from '../../../../domain/meeting/agendaItem';
import { useText } from '../../../text/language';
import { notesText } from '../../../text/notesText';
import { OnlyHere } from '../../on-device/OnlyHere';
import { NewNote } from '../notes/NewNote';
import { NoteCard } from '../notes/NoteCard';
import { ProblemList } from '../notes/ProblemList';
import { WaitingTopics } from '../notes/WaitingTopics';
import { usePanel } from '../PanelContext';
import { usePanelStyles } from '../usePanelStyles';

/** What stands under the notes of each kind of step. */
const below: Partial<Record<StepKind, React.ComponentType>> = {
  situation: ProblemList,
  pattern: ProblemList,
  events: WaitingTopics,
  topic: WaitingTopics,
};

/** Lägesbild, mönster, händelser and free topics: notes that can become promises or decisions (F5). */
export const NotesStep: React.FC<{ readonly step: AgendaItem }> = ({ step }) => {
  const shared = usePanelStyles();
  const text = useText(notesText);
  const { view, waiting } = usePanel();
  const expected = waiting.flatMap((command) =>
    command.name === 'addNote' && command.refusal === null && command.given[0] === step.id ? [command] : [],
  );
  const notes = view.room.notes.filter(({ agendaItem }) => agendaItem === step.id);
  const Below = below[step.kind];
  return (
    <>
      {step.kind === 'events' && <p className={shared.body}>{text.eventsHelp}</p>}
      {view.me.coordinator ? (
        <NewNote step={step.id} />
      ) : (
        <p className={mergeClasses(shared.body, shared.meta)}>{text.notesReadOnly}</p>
      )}
      <section aria-label={text.notesHere} className={shared.stack}>
        {notes.length + expected.length === 0 && (
          <p className={mergeClasses(shared.body, shared.meta)}>{text.notesEmpty}</p>
        )}
        {notes.map((note) => (
          <NoteCard key={note.id} note={note} />
        ))}
        {expected.map(({ id, given: [, text] }) => (
          <div key={id} className={shared.card}>
            <OnlyHere />
            <p className={shared.body} style={{ whiteSpace: 'pre-wrap' }}>
              {text}
            </p>
          </div>
        ))}
      </section>
      {Below !== undefined && <Below />}
    </>
  );
};
