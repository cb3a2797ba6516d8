import { count, number } from './counting';

/** Mina åtaganden as a card on a dashboard. */
export const promiseCard = {
  title: 'Mina åtaganden',
  loading: 'Hämtar dina åtaganden …',
  failed: 'Dina åtaganden gick inte att hämta',
  offline: 'Inget svar från nätet. Försök igen när du är uppkopplad.',
  notAContact: 'Du är inte kontakt i något forum',
  open: (open: number): string =>
    open === 0 ? 'Inga öppna åtaganden' : count(open, 'öppet åtagande', 'öppna åtaganden'),
  waiting: (waiting: number): string => `${number(waiting)} väntar på ditt svar.`,
  late: (late: number): string => `${count(late, 'är försenat', 'är försenade')}.`,
  next: (day: string): string => `Nästa ska vara klart ${day}.`,
  forumsLeftOut: (forums: number): string => `${count(forums, 'forum', 'forum')} gick inte att hämta.`,
  answer: 'Svara',
  show: 'Visa',
  tryAgain: 'Försök igen',
  none: 'Inget väntar på ditt svar.',
  noneInOthers: 'Inget väntar på ditt svar i de andra.',
  toAnswer: 'Att svara på',
  others: 'Övriga öppna',
  more: (more: number): string => `${number(more)} till visas i Samverkansrummet.`,
  noDate: 'Inget datum',
  due: (day: string): string => `Klart senast ${day}`,
  overdue: (days: number, day: string): string =>
    `Försenat ${count(days, 'dag', 'dagar')}, skulle ha varit klart ${day}`,
  toConfirm: 'Att bekräfta',
  comment: 'Kommentera',
  words: 'Vad vill du säga? (behövs bara för en kommentar)',
  wordsNeeded: 'Skriv din kommentar.',
  notPointing: 'Det pekar inte ut någon',
  sending: 'Sparar …',
};

export type PromiseCardText = typeof promiseCard;
