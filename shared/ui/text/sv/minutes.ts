import { count } from './counting';

/** The minutes as a printable page. */
export const minutes = {
  title: 'Minnesanteckningar',
  loading: 'Hämtar anteckningarna …',
  failed: 'Anteckningarna gick inte att hämta',
  retry: 'Försök igen',
  print: 'Skriv ut',
  back: 'Till mötet',
  state: {
    working: 'Arbetsmaterial',
    workingLong: 'Anteckningarna är inte färdigställda.',
    finalised: 'Färdigställda',
    finalisedLong: 'Word-filen är låst.',
    registered: 'Diarieförda',
    registeredLong: 'Word-filen är låst och har diarienummer.',
  },
  record: 'När texten delas kan den bli allmän handling hos mottagaren.',
  notClosed: 'Mötet är inte avslutat. Sidan visar det som finns hittills.',
  rowsChanged: 'Registret har ändrats sedan anteckningarna låstes. Det är den låsta Word-filen som gäller.',
  forum: 'Forum',
  when: 'Tid',
  present: 'Närvarande organisationer',
  absent: 'Inte med',
  nobody: 'Ingen',
  substitute: 'ersättare',
  changed: 'Vad har ändrats sedan förra mötet',
  nothingChanged: 'Inga åtaganden från förra mötet togs upp.',
  skipped: (reason: string): string => `Togs inte upp: ${reason}`,
  dateMoved: (from: string, to: string, why: string): string =>
    why === '' ? `Datum flyttat från ${from} till ${to}` : `Datum flyttat från ${from} till ${to}: ${why}`,
  decisions: 'Beslut',
  noDecisions: 'Inga beslut antecknades.',
  promises: 'Åtaganden per organisation',
  noPromises: 'Inga nya åtaganden.',
  ownPromises: 'Lovade på mötet',
  contributes: 'Medverkar i',
  followedUp: 'Uppföljt på mötet',
  due: (day: string): string => `klart senast ${day}`,
  noDate: 'inget datum',
  confirmedBy: (word: string, via: string, when: string): string => `${word}, ${via}, ${when}`,
  waiting: 'Väntar på bekräftelse',
  notes: 'Anteckningar per punkt',
  next: 'Nästa möte',
  noNext: 'Nästa möte är inte planerat.',
  columns: {
    promise: 'Åtagande',
    organisation: 'Organisation',
    due: 'Klart senast',
    said: 'Vad som sades',
    confirmation: 'Bekräftelse',
  },
  summary: (promises: number, confirmed: number): string =>
    promises === 0
      ? 'Inga nya åtaganden.'
      : `${count(promises, 'nytt åtagande', 'nya åtaganden')}, ${String(confirmed)} ${confirmed === 1 ? 'bekräftat' : 'bekräftade'}.`,
};

export type MinutesText = typeof minutes;
