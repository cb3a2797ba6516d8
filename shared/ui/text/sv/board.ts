import { count, number } from './counting';

/** Åtgärder as a board, a column a status. */
export const board = {
  label: 'Tavla över åtgärder, en kolumn för varje status',
  cards: (amount: number): string => number(amount),
  moreThan: (amount: number): string => `${number(amount)}+`,
  moreThanInWords: (amount: number): string => `minst ${count(amount, 'åtgärd', 'åtgärder')}`,
  showMore: 'Visa fler',
  showMoreIn: (column: string): string => `Visa fler i ${column}`,
  loadingMore: 'Hämtar fler …',
  full: (cards: number): string => `Tavlan visar de ${number(cards)} första.`,
  restInList: (column: string): string => `Visa alla i listan: ${column}`,
  emptyColumn: 'Inga åtgärder',
  assessedExplained: 'Hit kommer en åtgärd när effekten har fått ett datum och en mening.',
  column: 'Kolumn',
  columnWith: (column: string, amount: string): string => `${column} (${amount})`,
  moveTo: 'Flytta till …',
  moveCard: (id: string): string => `Flytta ${id} till …`,
  moving: 'Flyttar …',
  moved: (id: string, column: string): string => `${id} flyttad till ${column}.`,
  undone: (id: string): string => `Flytten av ${id} är ångrad.`,
  undoRefused: (id: string): string =>
    `Flytten av ${id} gick inte att ångra: någon annan har ändrat sedan dess.`,
  goneOn: 'Någon annan har flyttat åtgärden sedan tavlan lästes. Nu visas den som den är.',
  fillIn: 'Fyll i på åtgärdens sida',
  checkedOn: (date: string): string => `mätdatum ${date}`,
  foot: (amount: string): string =>
    `${amount} på tavlan. Pausade, avbrutna, överförda och avslutade visas i listan.`,
  onBoard: (amount: number, more: boolean): string =>
    more ? `Minst ${count(amount, 'åtgärd', 'åtgärder')}` : count(amount, 'åtgärd', 'åtgärder'),
  keys: { walk: 'gå mellan kort', move: 'flytta kortet', open: 'öppna' },
};

export type BoardText = typeof board;
