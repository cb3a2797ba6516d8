import { count, number } from './counting';

/** Läget: a forum's or the programme's figures for leaders, on a page. */
export const state = {
  failed: 'Läget gick inte att hämta',
  tryAgain: 'Försök igen',
  programme: 'Hela programmet',
  figures: 'Åtgärder just nu',
  open: (rows: number): string => count(rows, 'öppen åtgärd', 'öppna åtgärder'),
  overdue: (rows: number): string => count(rows, 'försenad', 'försenade'),
  helpNeeded: (rows: number): string => count(rows, 'behöver hjälp', 'behöver hjälp'),
  waiting: (rows: number): string => count(rows, 'väntar på bekräftelse', 'väntar på bekräftelse'),
  withoutCause: (rows: number): string => count(rows, 'saknar orsak', 'saknar orsak'),
  withoutEffect: (rows: number): string => count(rows, 'saknar effektbedömning', 'saknar effektbedömning'),
  fromTally: (day: string): string => `Siffrorna är från avstämningen ${day}.`,
  nothingYet: 'Det finns inga siffror ännu. De kommer när ett möte har avslutats.',
  forums: 'Läget i varje forum',
  columns: {
    forum: 'Forum',
    open: 'Öppna',
    overdue: 'Försenade',
    withoutCause: 'Saknar orsak',
    withoutEffect: 'Saknar effekt',
    share: 'Klara i tid',
  },
  total: 'Alla forum',
  percent: (share: number): string => `${number(share)} %`,
  unknown: 'Ingen uppgift',
  coming: 'Fler forum hämtas …',
  notRead: (names: string): string => `Du har inte rätt att se, eller så gick det inte att hämta: ${names}.`,
  noPersonalData: 'Innehåller inga personuppgifter',
};

export type StateText = typeof state;
