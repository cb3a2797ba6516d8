import {
  makeAddAgendaItem,
  makeChangeAgendaItem,
  makeMoveAgendaItem,
  makeRemoveAgendaItem,
} from './agenda/editAgenda';
import { makeAddTopic } from './agenda/addTopic';
import { makeDropTopic, makeTakeTopic } from './agenda/takeTopic';
import { makeCloseMeeting } from './closing/closeMeeting';
import { makeBorrowMinutes } from './hour/borrowMinutes';
import { makeGoToStep } from './hour/goToStep';
import { makeRecordAttendance } from './hour/recordAttendance';
import { makeShowOnStage } from './hour/showOnStage';
import { makeStartMeeting } from './hour/startMeeting';
import { makeTakeOver } from './hour/takeOver';
import type { MeetingCommands } from './MeetingSession';
import { makeAddNote } from './notes/addNote';
import { makeChangeNote } from './notes/changeNote';
import { makeTurnBack } from './notes/turnBack';
import { makeTurnNoteIntoDecision } from './notes/turnNoteIntoDecision';
import { makeTurnNoteIntoProblem } from './notes/turnNoteIntoProblem';
import { makeTurnNoteIntoPromise } from './notes/turnNoteIntoPromise';
import { makeAcceptDate } from './promises/acceptDate';
import { makeAnswerAction } from './promises/answerAction';
import { makeFillInAction } from './promises/fillInAction';
import { makeMoveActionStatus } from './promises/moveActionStatus';
import { makePromiseAction } from './promises/promiseAction';
import { makeResolveConflict } from './promises/resolveConflict';
import { makeSkipAction } from './promises/skipAction';
import { makeUndo } from './promises/undo';
import { makeAddCause } from './situation/addCause';
import { makeAddProblem } from './situation/addProblem';
import type { MeetingAtHand } from './session/makeMeetingAtHand';

/** The commands on a meeting at hand; what is about the session itself is added by it. */
export const makeMeetingCommands = (
  meeting: MeetingAtHand,
): Omit<MeetingCommands, 'retry' | 'sendAgain' | 'throwAway'> => ({
  start: makeStartMeeting(meeting),
  takeOver: makeTakeOver(meeting),
  goToStep: makeGoToStep(meeting),
  borrowMinutes: makeBorrowMinutes(meeting),
  recordAttendance: makeRecordAttendance(meeting),
  showOnStage: makeShowOnStage(meeting),
  answer: makeAnswerAction(meeting),
  skip: makeSkipAction(meeting),
  acceptDate: makeAcceptDate(meeting),
  promise: makePromiseAction(meeting),
  fillIn: makeFillInAction(meeting),
  moveStatus: makeMoveActionStatus(meeting),
  addNote: makeAddNote(meeting),
  changeNote: makeChangeNote(meeting),
  turnNoteIntoPromise: makeTurnNoteIntoPromise(meeting),
  turnNoteIntoDecision: makeTurnNoteIntoDecision(meeting),
  turnNoteIntoProblem: makeTurnNoteIntoProblem(meeting),
  turnBack: makeTurnBack(meeting),
  addProblem: makeAddProblem(meeting),
  addCause: makeAddCause(meeting),
  addTopic: makeAddTopic(meeting),
  takeTopic: makeTakeTopic(meeting),
  dropTopic: makeDropTopic(meeting),
  addAgendaItem: makeAddAgendaItem(meeting),
  changeAgendaItem: makeChangeAgendaItem(meeting),
  moveAgendaItem: makeMoveAgendaItem(meeting),
  removeAgendaItem: makeRemoveAgendaItem(meeting),
  close: makeCloseMeeting(meeting),
  resolveConflict: makeResolveConflict(meeting),
  undo: makeUndo(meeting),
});
