import { count } from '../counting';
import type { NotesText } from '../sv/notes';

export const notes: NotesText = {
  notesLabel: 'New note',
  notesAdd: 'Save the note',
  notesEmpty: 'No notes under this step yet.',
  notesHere: 'Notes',
  notesReadOnly: 'The coordinator takes notes. Ask in the meeting to have something noted.',
  becamePromise: 'Became a promise',
  becameDecision: 'Became a decision',
  makePromise: 'Turn into a promise',
  turnNote: 'Turn into a promise or decision',
  makeDecision: 'Turn into a decision',
  makeNote: 'Turn back into a note',
  whichOrganisationPromises: 'Which organisation promises it?',
  whichDecision: 'What kind of decision?',
  decisionRule: 'The meeting cannot decide for an authority. A formal decision is made in the organisation.',
  problemsHere: 'Problems in the forum',
  openCount: (amount) => count(amount, 'open action', 'open actions'),
  liftProblem: 'Does something come back? Note it here. Problems are added in the Actions tab.',
  topicsWaiting: 'Topics waiting',
  topicTake: 'Take up',
  topicDrop: 'Do not take up',
  topicLabel: 'What do you want to take up?',
  topicSave: 'Add the topic',
  topicSaved: 'The topic is in the coordinator’s list.',
  eventsHelp: 'Events ahead, and what is to be said to whom.',
};
