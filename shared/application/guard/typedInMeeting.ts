import type { FillIn, MeetingCommands, NewPromise } from '../meetings/MeetingCommands';
import type { TextsOf } from './guardTexts';

type Texts = readonly (string | undefined)[];

/** The texts of a promise or of what is filled in to one. */
export const textsInFacts = (fields: FillIn | NewPromise): Texts => {
  const { title, functionTitle, expectedEffect } = fields;
  return [title, functionTitle, expectedEffect, 'description' in fields ? fields.description : undefined];
};

/** What somebody types in a meeting. A note that is turned was judged when it was written. */
export const typedInMeeting: TextsOf<MeetingCommands> = {
  start: null,
  goToStep: null,
  takeOver: null,
  borrowMinutes: null,
  recordAttendance: null,
  showOnStage: null,
  answer: (_, { text }) => [text],
  skip: (_, reason) => [reason],
  acceptDate: null,
  promise: textsInFacts,
  fillIn: (_, fields, __, reason) => [...textsInFacts(fields), reason],
  moveStatus: (_, __, reason, assessment) => [reason, assessment?.text],
  addNote: (_, text) => [text],
  changeNote: (_, text) => [text],
  turnNoteIntoPromise: null,
  turnNoteIntoDecision: null,
  turnNoteIntoProblem: (_, { title }) => [title],
  turnBack: null,
  addProblem: ({ title }) => [title],
  addCause: ({ title }) => [title],
  addTopic: (title) => [title],
  takeTopic: null,
  dropTopic: null,
  addAgendaItem: (title) => [title],
  changeAgendaItem: (_, { title }) => [title],
  moveAgendaItem: null,
  removeAgendaItem: null,
  close: null,
  resolveConflict: (text) => [text],
  undo: (reason) => [reason],
  retry: null,
  sendAgain: null,
  throwAway: null,
};
