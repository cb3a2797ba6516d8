import { count, number } from './counting';

/** Åtgärder: the list and one action's page. */
export const register = {
  title: 'Åtgärder',
  listCaption: 'Åtgärder i den ordning de ska vara klara',
  columns: {
    action: 'Åtgärd',
    chain: 'Problem och orsak',
    organisation: 'Ansvarig',
    due: 'Klart senast',
    status: 'Status',
    standing: 'Läge eller effekt',
  },
  quickFiltersLabel: 'Snabbval',
  filtersLabel: 'Filter',
  quick: {
    everything: 'Alla',
    overdue: 'Försenade',
    help: 'Behöver hjälp',
    'no-cause': 'Saknar orsak',
    'no-effect': 'Effekt inte bedömd',
    mine: 'Mina',
  },
  parts: {
    all: 'Även avslutade',
    mine: 'Mina',
    state: 'Läge',
    gap: 'Saknar',
    organisation: 'Organisation',
    functionTitle: 'Funktion',
    problem: 'Problem',
    place: 'Plats',
    status: 'Status',
    fellDue: 'Förföll',
  },
  anyChoice: {
    state: 'Alla lägen',
    organisation: 'Alla organisationer',
    functionTitle: 'Alla funktioner',
    problem: 'Alla problem',
    place: 'Alla platser',
    status: 'Alla öppna',
  },
  states: {
    overdue: 'Försenad',
    silent: 'Obesvarad',
    help: 'Behöver hjälp',
    waiting: 'Väntar på bekräftelse',
    'change-requested': 'Ändring begärd',
    declined: 'Avböjd',
  },
  gaps: {
    cause: 'Saknar orsak',
    effect: 'Effekt inte bedömd',
    date: 'Saknar datum',
    function: 'Saknar ansvarig funktion',
    check: 'Saknar dag för effektbedömning',
    'check-passed': 'Dagen för effektbedömning har passerat',
  },
  copySelection: 'Kopiera länk till urvalet',
  copyAction: 'Kopiera länk till åtgärden',
  loading: 'Hämtar åtgärder …',
  loadingMore: 'Hämtar fler …',
  shown: (rows: number, more: boolean): string =>
    more
      ? `${number(rows)} åtgärder hittills. Fler hämtas när du bläddrar.`
      : count(rows, 'åtgärd', 'åtgärder'),
  filteredTo: (rows: number): string =>
    rows === 0 ? 'Inga åtgärder matchar' : count(rows, 'åtgärd matchar', 'åtgärder matchar'),
  amount: (rows: number): string => number(rows),
  firstDate: (date: string): string => `först ${date}`,
  noDate: 'inget datum',
  requestedDate: (date: string): string => `önskar ${date}`,
  direct: 'Direktåtgärd',
  noProblem: 'Inget problem valt',
  daysLate: (days: number): string => `Försenad ${count(days, 'dag', 'dagar')}`,
  noCause: 'Saknar orsak',
  moreCauses: (more: number): string => `och ${number(more)} till`,
  unconfirmed: 'Inte bekräftad',
  pendingAnswers: (waiting: number): string => count(waiting, 'svar väntar', 'svar väntar'),
  keys: { choose: 'välj rad', open: 'öppna' },
  empty: {
    title: 'Här finns inga åtgärder ännu',
    body: 'En åtgärd kommer till när en organisation åtar sig något i ett möte. Planera ett möte för att komma i gång.',
    action: 'Gå till Möten',
  },
  allDone: {
    title: 'Inga åtgärder är öppna',
    body: 'Allt som har lovats är klart, avbrutet eller överfört.',
    action: 'Visa även avslutade',
  },
  nothingFound: {
    one: (filter: string): string => `Inga åtgärder matchar. Rensa filtret ${filter}.`,
    several: (filters: string): string => `Inga åtgärder matchar. Dessa filter döljer rader: ${filters}.`,
    clearOne: (filter: string): string => `Rensa ${filter}`,
    clearAll: 'Rensa alla filter',
  },
  notAContact: 'Du finns inte bland forumets kontakter, så inga åtgärder är dina. Fråga samordnaren.',
  failed: 'Åtgärderna gick inte att hämta',
  tryAgain: 'Försök igen',
};

export type RegisterText = typeof register;
