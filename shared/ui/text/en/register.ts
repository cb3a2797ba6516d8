import type { RegisterText } from '../sv/register';

export const register: RegisterText = {
  title: 'Actions',
  listCaption: 'Actions in the order they are due',
  columns: {
    action: 'Action',
    chain: 'Problem and cause',
    organisation: 'Responsible',
    due: 'Due',
    status: 'Status',
    standing: 'State or effect',
  },
  quickFiltersLabel: 'Quick choices',
  filtersLabel: 'Filters',
  quick: {
    everything: 'All',
    overdue: 'Overdue',
    help: 'Needs help',
    'no-cause': 'No cause',
    'no-effect': 'Effect not assessed',
    mine: 'Mine',
  },
  parts: {
    all: 'Closed ones too',
    mine: 'Mine',
    state: 'State',
    gap: 'Missing',
    organisation: 'Organisation',
    functionTitle: 'Function',
    problem: 'Problem',
    place: 'Place',
    status: 'Status',
  },
  anyChoice: {
    state: 'Any state',
    organisation: 'All organisations',
    functionTitle: 'All functions',
    problem: 'All problems',
    place: 'All places',
    status: 'All open',
  },
  states: {
    overdue: 'Overdue',
    help: 'Needs help',
    waiting: 'Awaiting confirmation',
    'change-requested': 'Change requested',
    declined: 'Declined',
  },
  gaps: { cause: 'No cause', effect: 'Effect not assessed' },
  copySelection: 'Copy link to this selection',
  copyAction: 'Copy link to this action',
  loading: 'Loading actions …',
  loadingMore: 'Loading more …',
  shown: (rows, more) =>
    more
      ? `${String(rows)} actions so far. More are loaded as you scroll.`
      : rows === 1
        ? '1 action'
        : `${String(rows)} actions`,
  filteredTo: (rows) =>
    rows === 0 ? 'No actions match' : rows === 1 ? '1 action matches' : `${String(rows)} actions match`,
  firstDate: (date) => `first ${date}`,
  noDate: 'no date',
  requestedDate: (date) => `asks for ${date}`,
  direct: 'Direct action',
  noProblem: 'No problem chosen',
  daysLate: (days) => (days === 1 ? 'Overdue by 1 day' : `Overdue by ${String(days)} days`),
  noCause: 'No cause',
  moreCauses: (count) => `and ${String(count)} more`,
  unconfirmed: 'Not confirmed',
  pendingAnswers: (count) => (count === 1 ? '1 answer waiting' : `${String(count)} answers waiting`),
  keys: { choose: 'choose row', open: 'open' },
  empty: {
    title: 'There are no actions here yet',
    body: 'An action comes about when an organisation promises something in a meeting. Plan a meeting to get started.',
    action: 'Go to Meetings',
  },
  allDone: {
    title: 'No actions are open',
    body: 'Everything promised is done, cancelled or transferred.',
    action: 'Show closed ones too',
  },
  nothingFound: {
    one: (filter) => `No actions match. Clear the filter ${filter}.`,
    several: (filters) => `No actions match. These filters hide rows: ${filters}.`,
    clearOne: (filter) => `Clear ${filter}`,
    clearAll: 'Clear all filters',
  },
  notAContact: 'You are not among the forum’s contacts, so no actions are yours. Ask the coordinator.',
  failed: 'The actions could not be loaded',
  tryAgain: 'Try again',
};
