/** Two people in one field: the choice between their texts, and the way back after they were put together. */
export const conflict = {
  heading: 'Två personer ändrade samma fält',
  chooseFor: 'Välj text för',
  inItem: (name: string) => `i ${name}`,
  under: (step: string) => `under ${step}`,
  you: 'Du',
  other: 'Någon annan',
  keepMine: 'Behåll min',
  takeTheirs: 'Ta den andra',
  combine: 'Sätt ihop själv',
  saveCombined: 'Spara den här texten',
  chooseLater: 'Välj senare',
  meetingGoesOn: 'Mötet fortsätter för alla andra.',
  differs: 'Skiljer sig',
  empty: 'Tomt',
  whatToDo: 'Vad ska göras',
  decision: 'Beslut',
  fields: {
    title: 'Rubrik',
    description: 'Beskrivning',
    functionTitle: 'Funktion',
    expectedEffect: 'Förväntad effekt',
    dueDate: 'Klart senast',
    organisation: 'Organisation',
    presenter: 'Föredragande',
    budgetMinutes: 'Minuter',
    text: 'Anteckning',
  },
  kept: {
    action: 'Texten du inte väljer finns kvar i historiken, bland svaren på åtgärdens sida.',
    agendaItem:
      'Texten du inte väljer finns kvar i historiken: radens versioner i listan Dagordningspunkter.',
    note: 'Texten du inte väljer finns kvar i historiken: radens versioner i listan Anteckningar.',
    decision: 'Texten du inte väljer finns kvar i historiken: radens versioner i listan Beslut.',
    topic: 'Texten du inte väljer finns kvar i historiken: radens versioner i listan Ämnen.',
    meeting: 'Texten du inte väljer finns kvar i historiken: radens versioner i listan Möten.',
    attendance: 'Texten du inte väljer finns kvar i historiken: radens versioner i listan Närvaro.',
  },
  done: {
    merged: (item: string) =>
      `${item === '' ? '' : `${item}: `}Någon annan ändrade samtidigt. Ändringarna är sammanförda.`,
    promised: (item: string) => `${item} är sparat.`,
    answered: (item: string) => `Svaret om ${item} kan ångras.`,
    moved: (item: string) => `${item} har fått ny status.`,
    dated: (item: string) => `${item} har fått det nya datumet.`,
    stepped: (item: string) => `Någon annan bytte punkt samtidigt. Nu gäller ${item}.`,
  },
  undo: 'Ångra',
  undone: 'Ändringen är ångrad.',
  undoneAnswer: 'Svaret är ångrat.',
};

export type ConflictText = typeof conflict;
