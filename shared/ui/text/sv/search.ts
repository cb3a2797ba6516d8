import { count, number } from './counting';

/** Searching a forum. */
export const search = {
  title: 'Sök',
  field: 'Sök bland åtgärder, problem och beslut',
  hint: 'Skriv minst två tecken, eller ett nummer som ÅT-SÖD-28.',
  searching: 'Söker …',
  problems: 'Problem',
  actions: 'Åtgärder',
  decisions: 'Beslut',
  headed: (name: string, rows: number, more: boolean) =>
    more ? `${name}: de ${number(rows)} senaste` : `${name}: ${number(rows)}`,
  summary: (actions: string, problems: string, decisions: string) => `${actions}, ${problems}, ${decisions}.`,
  countActions: (rows: number, more: boolean) =>
    more ? `fler än ${count(rows, 'åtgärd', 'åtgärder')}` : count(rows, 'åtgärd', 'åtgärder'),
  countProblems: (rows: number) => count(rows, 'problem', 'problem'),
  countDecisions: (rows: number, more: boolean) =>
    more ? `fler än ${count(rows, 'beslut', 'beslut')}` : count(rows, 'beslut', 'beslut'),
  reach: {
    open: 'Bara öppna åtgärder är genomsökta.',
    everything: 'Hela registret är genomsökt.',
    none: 'Forumet har fler än 5 000 öppna åtgärder, så åtgärderna är inte genomsökta ännu.',
  },
  everywhere: 'Sök även bland avslutade',
  everywhereNone: 'Sök i hela registret',
  reading: (rows: number) => `Har gått igenom ${count(rows, 'rad', 'rader')} hittills.`,
  stop: 'Avbryt sökningen',
  stopped: 'Sökningen är avbruten. Det som redan var hittat står kvar.',
  nothing: (typed: string) => `Inget hittades för ”${typed}”.`,
  nothingHelp: 'Prova färre eller andra ord, eller sök även bland avslutade åtgärder.',
  failed: 'Sökningen gick inte att göra',
  tryAgain: 'Försök igen',
  tried: 'Vad har prövats?',
  triedFor: (problem: string) => `Vad har prövats mot ${problem}?`,
  loadingTried: 'Hämtar vad som har prövats …',
  triedNothing: 'Ingen åtgärd har riktats mot problemet ännu.',
  triedNewest: 'Problemet har fler än 5 000 åtgärder. Här visas de senaste.',
  triedMore: 'Här visas de 100 senaste.',
  allActions: 'Alla åtgärder mot problemet',
  where: 'Plats',
  result: 'Resultat',
  noPlace: 'Ingen plats vald',
  dueBy: (date: string) => `Klart senast ${date}`,
};

export type SearchText = typeof search;
