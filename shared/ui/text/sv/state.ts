import { count, number } from './counting';

/** Läget: a forum's or the programme's figures for leaders, on a page. */
export const state = {
  failed: 'Läget gick inte att hämta',
  tryAgain: 'Försök igen',
  programme: 'Hela programmet',
  updated: (forum: string, moment: string): string => `${forum}, uppdaterat ${moment}`,
  figures: 'Åtgärder just nu',
  open: (rows: number): string => count(rows, 'öppen åtgärd', 'öppna åtgärder'),
  overdue: (rows: number): string => count(rows, 'försenad', 'försenade'),
  helpNeeded: (rows: number): string => count(rows, 'behöver hjälp', 'behöver hjälp'),
  waiting: (rows: number): string => count(rows, 'väntar på bekräftelse', 'väntar på bekräftelse'),
  withoutCause: (rows: number): string => count(rows, 'saknar orsak', 'saknar orsak'),
  withoutEffect: (rows: number): string => count(rows, 'saknar effektbedömning', 'saknar effektbedömning'),
  brief: {
    title: 'I korthet',
    overdue: (overdue: number, open: number): string =>
      open === 0
        ? 'Inga åtgärder är öppna'
        : `${overdue === 0 ? 'Ingen' : number(overdue)} av ${count(open, 'öppen åtgärd', 'öppna åtgärder')} är ${overdue > 1 ? 'försenade' : 'försenad'}`,
    than: (change: number, day: string): string =>
      change === 0
        ? `, lika många som ${day}`
        : `, ${number(Math.abs(change))} ${change > 0 ? 'fler' : 'färre'} än ${day}`,
    kept: (share: number, day: string): string =>
      `${number(share)} % av det som skulle vara klart sedan ${day} blev klart i tid`,
  },
  decide: {
    title: 'Behöver beslut',
    nothing: 'Inget väntar på beslut.',
    untold: 'Ett förslag som står i minnesanteckningarna',
    more: (left: number): string => `Visa ${number(left)} till`,
    'change-requested': (rows: number): string =>
      count(rows, 'åtgärd med begärd ändring', 'åtgärder med begärd ändring'),
    declined: (rows: number): string => count(rows, 'avböjd åtgärd', 'avböjda åtgärder'),
  },
  fromTally: (day: string): string => `Siffrorna är från avstämningen ${day}.`,
  nothingYet: 'Det finns inga siffror ännu. De kommer när ett möte har avslutats.',
  forums: 'Läget i varje forum',
  columns: {
    forum: 'Forum',
    open: 'Öppna',
    overdue: 'Försenade',
    withoutCause: 'Saknar orsak',
    withoutEffect: 'Saknar effekt',
    share: 'Klara i tid, fem veckor',
  },
  total: 'Alla forum',
  percent: (share: number): string => `${number(share)} %`,
  keptOf: (kept: number, due: number): string =>
    `${number(kept)} av ${count(due, 'åtgärd', 'åtgärder')} klara i tid`,
  unknown: 'Ingen uppgift',
  coming: 'Fler forum hämtas …',
  notRead: (names: string): string => `Du har inte rätt att se, eller så gick det inte att hämta: ${names}.`,
  tallied: (names: string): string =>
    `Har för många åtgärder för att räknas nu. Siffrorna är från den senaste avstämningen: ${names}.`,
  talliedOn: (name: string, day: string): string => `${name} (${day})`,
  ofPlace: (name: string): string => `Gäller platsen ${name}.`,
  ofProblem: (displayId: string): string => `Gäller problemet ${displayId}.`,
  wholeForum: 'De andra rutorna gäller hela forumet.',
  notNarrowed:
    'Åtgärderna är för många för att räknas per plats eller problem. Siffrorna gäller hela forumet.',
  weeks: {
    title: 'Klara i tid, vecka för vecka',
    latest: (share: number, week: string): string =>
      `${number(share)} % av det som skulle vara klart ${week} blev klart i tid`,
    before: (share: number, week: string): string => `, mot ${number(share)} % ${week}`,
    none: 'Inget åtagande har förfallit de senaste hela veckorna.',
    week: 'Vecka',
    rows: (week: string, due: number): string => `${week}: ${count(due, 'åtgärd', 'åtgärder')} som förföll`,
    asNow: 'Räknat på åtgärderna som de är nu. En vecka räknas när den är slut.',
    leftOut: (names: string): string =>
      `Ingår inte, eftersom åtgärderna är för många för att räknas: ${names}.`,
  },
  noContacts:
    'Inga kontaktpersoner visas. Ett förslag till beslut som ser ut att peka ut någon visas utan sin text.',
  noPersonalData: 'Innehåller inga personuppgifter',
};

export type StateText = typeof state;
