import type { TextList } from '../../../domain/redaction/textLists';

export const textListNames: Readonly<Record<TextList, string>> = {
  meetings: 'Meetings',
  agendaItems: 'Agenda items',
  attendance: 'Attendance',
  actions: 'Actions',
  answers: 'Answers',
  decisions: 'Decisions',
  notes: 'Notes',
  topics: 'Topics',
  problems: 'Problems',
  causes: 'Causes',
  situationReports: 'Situation reports',
  placeAssessments: 'Situation by place',
  situationFigures: 'Figures behind situation reports',
  working: 'Working material',
  minutesLog: 'The minutes’ log',
  savedViews: 'Saved views',
  agreements: 'Agreements and plans',
};
