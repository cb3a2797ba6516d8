import { count, number } from './counting';

/** Översikt: next meeting, the gap check, what waits for whom, and promises kept. */
export const overview = {
  title: 'Översikt',
  failed: 'Översikten gick inte att hämta',
  tryAgain: 'Försök igen',
  tooMany:
    'Forumet har fler åtgärder än SharePoint räknar på en gång. Länkarna nedan visar raderna, men inte hur många de är.',
  lastCounted: (day: string, open: number, overdue: number): string =>
    `Senast räknat ${day}: ${count(open, 'öppen åtgärd', 'öppna åtgärder')}, ${count(overdue, 'försenad', 'försenade')}.`,
  next: {
    title: 'Nästa möte',
    running: 'Mötet pågår',
    none: 'Inget möte är planerat.',
    prepare: 'Förbered mötet',
    open: 'Öppna mötet',
    plan: 'Planera möte',
    toFollowUp: (promises: number): string =>
      count(promises, 'åtagande att stämma av', 'åtaganden att stämma av'),
    silent: (promises: number): string => count(promises, 'obesvarat', 'obesvarade'),
    unconfirmed: (promises: number): string => count(promises, 'inte bekräftat', 'inte bekräftade'),
    missing: (organisations: number): string =>
      count(
        organisations,
        'organisation saknar kontakt eller ersättare',
        'organisationer saknar kontakt eller ersättare',
      ),
    moved: (reason: string): string => `Flyttat: ${reason}`,
  },
  chain: {
    title: 'Håller kedjan?',
    hint: 'Från problem till effekt. Varje rad är en länk som saknas.',
    amount: number,
    /** Below its number. */
    words: {
      problems: (_rows: number): string => 'problem',
      causes: (rows: number): string => (rows === 1 ? 'orsak' : 'orsaker'),
      open: (rows: number): string => (rows === 1 ? 'öppen åtgärd' : 'öppna åtgärder'),
      carriedOut: (rows: number): string => (rows === 1 ? 'genomförd åtgärd' : 'genomförda åtgärder'),
    },
    whole: 'Alla länkar finns på plats.',
    show: 'Visa',
    hide: 'Dölj',
    showRows: (line: string): string => `Visa: ${line}`,
    hideRows: (line: string): string => `Dölj: ${line}`,
    gaps: {
      'problem-without-cause': (rows: number): string =>
        count(rows, 'problem saknar orsak', 'problem saknar orsak'),
      'problem-without-action': (rows: number): string =>
        count(rows, 'problem saknar pågående åtgärd', 'problem saknar pågående åtgärd'),
      'cause-without-action': (rows: number): string =>
        count(rows, 'orsak saknar pågående åtgärd', 'orsaker saknar pågående åtgärd'),
      'only-rejected-causes': (rows: number): string =>
        count(rows, 'åtgärd har bara förkastade orsaker', 'åtgärder har bara förkastade orsaker'),
      cause: (rows: number): string =>
        count(rows, 'åtgärd saknar problem eller orsak', 'åtgärder saknar problem eller orsak'),
      date: (rows: number): string => count(rows, 'åtgärd saknar datum', 'åtgärder saknar datum'),
      function: (rows: number): string =>
        count(rows, 'åtgärd saknar ansvarig funktion', 'åtgärder saknar ansvarig funktion'),
      waiting: (rows: number): string =>
        count(rows, 'åtgärd är inte bekräftad', 'åtgärder är inte bekräftade'),
      'change-requested': (rows: number): string =>
        count(rows, 'åtgärd har begärd ändring', 'åtgärder har begärd ändring'),
      declined: (rows: number): string => count(rows, 'åtgärd är avböjd', 'åtgärder är avböjda'),
      overdue: (rows: number): string => count(rows, 'åtgärd är försenad', 'åtgärder är försenade'),
      effect: (rows: number): string =>
        count(rows, 'genomförd saknar effektbedömning', 'genomförda saknar effektbedömning'),
      check: (rows: number): string => count(rows, 'genomförd saknar mätdatum', 'genomförda saknar mätdatum'),
      'check-passed': (rows: number): string =>
        count(rows, 'genomförd har passerat sitt mätdatum', 'genomförda har passerat sitt mätdatum'),
    },
  },
  waits: {
    title: 'Vad väntar på vem',
    hint: 'Det som ligger hos varje organisation just nu. Samma åtgärd kan räknas på flera ställen.',
    nothing: 'Ingen organisation har något som väntar.',
    total: 'Alla organisationer',
    showAll: (organisations: number): string => `Visa alla ${number(organisations)} organisationer`,
    showFewer: 'Visa färre',
    kinds: {
      silent: (rows: number): string => count(rows, 'obesvarad', 'obesvarade'),
      waiting: (rows: number): string => count(rows, 'obekräftad', 'obekräftade'),
      overdue: (rows: number): string => count(rows, 'försenad', 'försenade'),
    },
  },
  kept: {
    title: 'Åtaganden klara i tid',
    hint: 'Andel av dem som förföll sedan förra avstämningen',
    since: (day: string): string =>
      `Andel av dem som har förfallit sedan ${day}. Kurvan visar andelen för varje avstämning.`,
    none: 'Inget åtagande har förfallit ännu. Siffran kommer när ett möte har avslutats.',
    asTable: 'Visa som tabell',
    asChart: 'Visa som diagram',
    percent: (share: number): string => `${number(share)} %`,
    chartLabel: (first: string, last: string, share: string): string =>
      `Linjediagram från ${first} till ${last}. Senast ${share}.`,
    caption: 'Åtaganden klara i tid, avstämning för avstämning',
    columns: {
      day: 'Avstämt',
      due: 'Förföll',
      kept: 'I tid',
      moved: 'Flyttat datum',
      late: 'Inte i tid',
      share: 'Andel',
    },
    now: 'Nu',
    rowsNow: 'Siffrorna skrevs den dagen. Raderna bakom visas som de är nu.',
    fellDue: (rows: number): string => count(rows, 'åtagande som förföll', 'åtaganden som förföll'),
  },
};

export type OverviewText = typeof overview;
