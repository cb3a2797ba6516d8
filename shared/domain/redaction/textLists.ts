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
  'working',
  'minutesLog',
] as const;
export type TextList = (typeof textLists)[number];
