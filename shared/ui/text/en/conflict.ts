import type { ConflictText } from '../sv/conflict';

export const conflict: ConflictText = {
  heading: 'Two people changed the same field',
  chooseFor: 'Choose the text for',
  inItem: (name) => `in ${name}`,
  under: (step) => `under ${step}`,
  you: 'You',
  other: 'Somebody else',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the other',
  combine: 'Put it together yourself',
  saveCombined: 'Save this text',
  chooseLater: 'Choose later',
  meetingGoesOn: 'The meeting goes on for everybody else.',
  differs: 'Differs',
  empty: 'Empty',
  whatToDo: 'What is to be done',
  decision: 'Decision',
  fields: {
    title: 'Title',
    description: 'Description',
    functionTitle: 'Function',
    expectedEffect: 'Expected effect',
    dueDate: 'Done by',
    organisation: 'Organisation',
    presenter: 'Presenter',
    budgetMinutes: 'Minutes',
    text: 'Note',
  },
  kept: {
    action: 'The text you do not choose stays in the history, among the answers on the action’s page.',
    agendaItem:
      'The text you do not choose stays in the history: the row’s versions in the list of agenda items.',
    note: 'The text you do not choose stays in the history: the row’s versions in the list of notes.',
    decision: 'The text you do not choose stays in the history: the row’s versions in the list of decisions.',
    topic: 'The text you do not choose stays in the history: the row’s versions in the list of topics.',
    meeting: 'The text you do not choose stays in the history: the row’s versions in the list of meetings.',
    attendance:
      'The text you do not choose stays in the history: the row’s versions in the list of attendance.',
  },
  done: {
    merged: (item) =>
      `${item === '' ? '' : `${item}: `}Somebody else changed at the same time. Both changes are there.`,
    promised: (item) => `${item} is saved.`,
    answered: (item) => `The answer on ${item} can be undone.`,
    moved: (item) => `${item} has a new status.`,
    dated: (item) => `${item} has the new date.`,
    stepped: (item) => `Somebody else changed step at the same time. You are now at ${item}.`,
  },
  undo: 'Undo',
  undone: 'The change is undone.',
  undoneAnswer: 'The answer is undone.',
};
