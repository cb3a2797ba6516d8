import type { Became } from '../meeting/note';

/** The lists of a forum where people write freely. */
export const textLists = [
  'meetings',
  'agendaItems',
  'attendance',
  'actions',
  'answers',
  'decisions',
  'notes',
  'topics',
  'problems',
  'causes',
  'situationReports',
  'placeAssessments',
  'situationFigures',
  'working',
  'minutesLog',
  'savedViews',
  'agreements',
] as const;
export type TextList = (typeof textLists)[number];

/** The list where what a note has become stands, so that the redaction follows it there. */
export const listOfBecame: Readonly<Record<Became['kind'], TextList>> = {
  action: 'actions',
  decision: 'decisions',
  problem: 'problems',
};
