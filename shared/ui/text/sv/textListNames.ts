import type { TextList } from '../../../domain/redaction/textLists';

/** The lists by their own titles. */
export const textListNames: Readonly<Record<TextList, string>> = {
  meetings: 'Möten',
  agendaItems: 'Dagordningspunkter',
  attendance: 'Närvaro',
  actions: 'Åtgärder',
  answers: 'Svar',
  decisions: 'Beslut',
  notes: 'Anteckningar',
  topics: 'Ämnen',
  problems: 'Problem',
  causes: 'Orsaker',
  situationReports: 'Lägesbilder',
  placeAssessments: 'Läge per plats',
  situationFigures: 'Underlag till lägesbilder',
  working: 'Arbetsmaterial',
  minutesLog: 'Anteckningarnas logg',
  savedViews: 'Sparade vyer',
  agreements: 'Överenskommelser och planer',
};
