import { count } from './counting';

/** Notes, problems and topics: the steps between the promises. */
export const notes = {
  notesLabel: 'Ny anteckning',
  notesAdd: 'Spara anteckningen',
  notesEmpty: 'Inga anteckningar under det här steget än.',
  notesHere: 'Anteckningar',
  notesReadOnly: 'Samordnaren antecknar. Be om att få något antecknat i mötet.',
  becamePromise: 'Blev åtagande',
  becameDecision: 'Blev beslut',
  becameProblem: 'Blev problem',
  changeNote: 'Ändra',
  changeSave: 'Spara',
  changeCancel: 'Avbryt',
  changeLabel: 'Anteckning',
  makePromise: 'Gör till åtagande',
  turnNote: 'Gör till åtagande, beslut eller problem',
  makeDecision: 'Gör till beslut',
  makeNote: 'Gör till anteckning igen',
  whichOrganisationPromises: 'Vilken organisation lovar det?',
  whichDecision: 'Vilket slags beslut?',
  decisionRule: 'Mötet kan inte besluta åt en myndighet. Ett formellt beslut fattas i organisationen.',
  problemsHere: 'Problem i forumet',
  openCount: (amount: number) => count(amount, 'öppen åtgärd', 'öppna åtgärder'),
  liftProblem: 'Återkommer något? Anteckna det här, och lyft anteckningen till ett problem.',
  topicsWaiting: 'Ämnen som väntar',
  topicTake: 'Ta upp',
  topicDrop: 'Ta inte upp',
  topicLabel: 'Vad vill ni ta upp?',
  topicSave: 'Lägg till ämnet',
  topicSaved: 'Ämnet ligger i listan till samordnaren.',
  eventsHelp: 'Händelser framåt, och vad som ska sägas till vem.',
};

export type NotesText = typeof notes;
