import type { BoardText } from '../sv/board';
import { count, number } from './counting';

export const board: BoardText = {
  label: 'Board of actions, a column for each status',
  cards: (amount) => number(amount),
  moreThan: (amount) => `${number(amount)}+`,
  moreThanInWords: (amount) => `at least ${count(amount, 'action', 'actions')}`,
  showMore: 'Show more',
  showMoreIn: (column) => `Show more in ${column}`,
  loadingMore: 'Loading more …',
  full: (cards) => `The board shows the first ${number(cards)}.`,
  restInList: (column) => `Show all in the list: ${column}`,
  emptyColumn: 'No actions',
  assessedExplained: 'An action comes here when its effect has been given a date and a sentence.',
  column: 'Column',
  columnWith: (column, amount) => `${column} (${amount})`,
  moveTo: 'Move to …',
  moveCard: (id) => `Move ${id} to …`,
  moving: 'Moving …',
  moved: (id, column) => `${id} moved to ${column}.`,
  undone: (id) => `The move of ${id} is undone.`,
  undoRefused: (id) => `The move of ${id} could not be undone: somebody else has changed it since.`,
  goneOn: 'Somebody else has moved the action since the board was read. It is now shown as it is.',
  fillIn: 'Fill in on the action’s page',
  checkedOn: (date) => `check date ${date}`,
  foot: (amount) => `${amount} on the board. Paused, cancelled, transferred and closed ones are in the list.`,
  onBoard: (amount, more) =>
    more ? `At least ${count(amount, 'action', 'actions')}` : count(amount, 'action', 'actions'),
  keys: { walk: 'go between cards', move: 'move the card', open: 'open' },
};
