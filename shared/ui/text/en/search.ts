import type { SearchText } from '../sv/search';
import { count, number } from './counting';

export const search: SearchText = {
  title: 'Search',
  field: 'Search actions, problems and decisions',
  hint: 'Type at least two characters, or a number such as ÅT-SÖD-28.',
  searching: 'Searching …',
  problems: 'Problems',
  actions: 'Actions',
  decisions: 'Decisions',
  headed: (name, rows, more) => (more ? `${name}: the latest ${number(rows)}` : `${name}: ${number(rows)}`),
  summary: (actions, problems, decisions) => `${actions}, ${problems}, ${decisions}.`,
  countActions: (rows, more) =>
    more ? `more than ${count(rows, 'action', 'actions')}` : count(rows, 'action', 'actions'),
  countProblems: (rows) => count(rows, 'problem', 'problems'),
  countDecisions: (rows, more) =>
    more ? `more than ${count(rows, 'decision', 'decisions')}` : count(rows, 'decision', 'decisions'),
  reach: {
    open: 'Only open actions have been searched.',
    everything: 'The whole register has been searched.',
    none: 'The forum has more than 5,000 open actions, so actions have not been searched yet.',
  },
  everywhere: 'Search closed ones too',
  everywhereNone: 'Search the whole register',
  reading: (rows) => `Looked through ${count(rows, 'row', 'rows')} so far.`,
  stop: 'Cancel the search',
  stopped: 'The search was cancelled. What had been found is still here.',
  nothing: (typed) => `Nothing found for “${typed}”.`,
  nothingHelp: 'Try fewer or other words, or search closed actions too.',
  failed: 'The search could not be made',
  tryAgain: 'Try again',
  tried: 'What has been tried?',
  triedFor: (problem) => `What has been tried against ${problem}?`,
  loadingTried: 'Fetching what has been tried …',
  triedNothing: 'No action has been directed at the problem yet.',
  triedNewest: 'The problem has more than 5,000 actions. The latest are shown here.',
  triedMore: 'The latest 100 are shown here.',
  allActions: 'All actions against the problem',
  where: 'Place',
  result: 'Result',
  noPlace: 'No place chosen',
  dueBy: (date) => `Due ${date}`,
};
