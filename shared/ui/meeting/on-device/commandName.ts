import type { KeptCommand } from '../../../application/meetings/KeptCommand';
import type { MeetingView } from '../../../application/meetings/MeetingSession';
import type { ActionId } from '../../../domain/action/action';
import type { AgendaItemId } from '../../../domain/meeting/agendaItem';
import type { NoteId } from '../../../domain/meeting/note';
import type { Topic } from '../../../domain/meeting/topic';
import { hourWordsText } from '../../text/hourWordsText';
import type { Language } from '../../text/language';
import { waitingText } from '../../text/waitingText';
import { organisationIn } from '../organisationIn';

type Names = {
  readonly [Name in KeptCommand['name']]: (given: Extract<KeptCommand, { name: Name }>['given']) => string;
};

/** What a command is about, in a line: "Nytt åtagande: Byt lampor". */
export function commandName({ name, given }: KeptCommand, view: MeetingView, language: Language): string {
  const { room, directory } = view;
  const { what } = waitingText[language];
  const words = hourWordsText[language];
  const item = (id: ActionId) => room.actions.find((action) => action.id === id)?.displayId ?? '';
  const note = (id: NoteId) => room.notes.find((row) => row.id === id)?.text ?? '';
  const topic = (id: Topic['id']) => room.topics.find((row) => row.id === id)?.title ?? '';
  const step = (id: AgendaItemId) => room.agenda.find((row) => row.id === id)?.title ?? '';
  const names: Names = {
    recordAttendance: ([key]) => what.recordAttendance(organisationIn(directory, key).shortName),
    answer: ([id, { kind }]) => what.answer(item(id), words.answerKind[kind]),
    skip: ([id]) => what.skip(item(id)),
    acceptDate: ([id]) => what.acceptDate(item(id)),
    promise: ([{ title }]) => what.promise(title),
    fillIn: ([id]) => what.fillIn(item(id)),
    moveStatus: ([id]) => what.moveStatus(item(id)),
    addNote: ([, text]) => what.addNote(text),
    changeNote: ([, text]) => what.changeNote(text),
    turnNoteIntoPromise: ([id]) => what.turnNoteIntoPromise(note(id)),
    turnNoteIntoDecision: ([id]) => what.turnNoteIntoDecision(note(id)),
    turnNoteIntoProblem: ([id]) => what.turnNoteIntoProblem(note(id)),
    addProblem: ([{ title }]) => what.addProblem(title),
    addCause: ([{ title }]) => what.addCause(title),
    turnBack: ([id]) => what.turnBack(note(id)),
    addTopic: ([title]) => what.addTopic(title),
    takeTopic: ([id]) => what.takeTopic(topic(id)),
    dropTopic: ([id]) => what.dropTopic(topic(id)),
    addAgendaItem: ([title]) => what.addAgendaItem(title),
    changeAgendaItem: ([id, { title }]) => what.changeAgendaItem(title ?? step(id)),
    removeAgendaItem: ([id]) => what.removeAgendaItem(step(id)),
  };
  return (names[name] as (given: unknown) => string)(given);
}
