import { count, number } from './counting';

/** Mitt arbete: what waits for me, over all my forums. */
export const myWork = {
  title: 'Mitt arbete',
  subtitle: (who: string, waiting: number): string =>
    waiting === 0
      ? `${who}. Inget väntar på dig.`
      : `${who}. ${count(waiting, 'sak', 'saker')} väntar på dig.`,
  loading: 'Hämtar ditt arbete …',
  loadingMore: 'Hämtar från fler forum …',
  failed: 'Ditt arbete gick inte att hämta',
  forumFailed: (forum: string): string => `${forum} gick inte att hämta`,
  notYours: (forums: string): string =>
    `Du har inte tillgång till ${forums}. Fråga samordnaren där om du ska vara med.`,
  tryAgain: 'Försök igen',
  notAContact: {
    title: 'Du är inte kontakt i något forum',
    body: 'Be samordnaren i ditt forum att lägga till dig som kontakt, så visas dina åtaganden här.',
  },
  toAnswer: 'Att svara på',
  nothingToAnswer: 'Inget väntar på ditt svar.',
  mine: 'Mina åtgärder',
  noneMine: 'Du har inga andra öppna åtgärder.',
  meetings: 'Kommande möten',
  noMeetings: 'Inget möte är planerat.',
  organisation: (name: string): string => `Åtaganden från ${name}`,
  organisationOpen: (open: number, forums: number): string =>
    `${count(open, 'öppet', 'öppna')} i ${count(forums, 'forum', 'forum')}.`,
  organisationLate: (late: number): string => `${count(late, 'försenat', 'försenade')}.`,
  organisationWaiting: (waiting: number): string => `${number(waiting)} väntar på bekräftelse.`,
  showAllForums: 'Visa alla, i alla forum',
  showAll: (forum: string): string => `Visa alla i ${forum}`,
  toConfirm: 'Att bekräfta',
  answers: {
    done: 'Klar',
    'in-progress': 'Pågår',
    late: 'Försenad',
    'need-help': 'Behöver hjälp',
    confirm: 'Bekräfta',
    'request-change': 'Be om ändring',
    decline: 'Avböj',
  },
  promisedAt: (meeting: string, day: string): string => `lovad ${day} (${meeting})`,
  direct: 'Direktåtgärd',
  openAction: 'Öppna åtgärden',
  newDate: 'Nytt datum',
  newDateFor: (action: string): string => `Nytt datum för ${action}`,
  newDateHint: 'Datumet är en begäran tills samordnaren har godkänt det.',
  why: 'Varför?',
  helpWhy: 'Vad behöver ni hjälp med? (frivilligt)',
  words: 'Vad vill du säga? (frivilligt)',
  send: 'Skicka',
  cancel: 'Avbryt',
  answered: (action: string): string =>
    `Tack, svaret på ${action} är sparat. Du kan ändra det fram till mötet.`,
  sending: 'Sparar …',
  answersLabel: (action: string): string => `Svara på ${action}`,
};

export type MyWorkText = typeof myWork;
