import { number } from './counting';
import type { ProgrammeText } from '../sv/programme';

const decimal = (value: number): string => {
  const [whole = '0', part] = String(value).split('.');
  return part === undefined ? number(Number(whole)) : `${number(Number(whole))}.${part}`;
};

const bare = (value: number, unit: string): string => (unit === '%' ? `${decimal(value)}%` : decimal(value));

export const programme: ProgrammeText = {
  routes: { binding: 'Council decision, binding', urged: 'Council → Stadshus AB → urged' },
  statuses: {
    'not-started': 'Not started',
    urged: 'Urged',
    'being-prepared': 'Being prepared',
    scheduled: 'Scheduled',
    adopted: 'Adopted',
    'not-applicable': 'Not applicable',
  },
  fulfilments: {
    fully: 'Fully met',
    partly: 'Partly met',
    'not-met': 'Not met',
    'not-assessed': 'Not assessed',
  },
  failed: 'The programme could not be fetched',
  tryAgain: 'Try again',
  none: {
    title: 'No programme is in force',
    body: 'When a safety programme has been decided and stands as in force in the list Trygghetsprogram, it is shown here.',
  },
  noSuch: (version) => ({
    title: `The version ‹${version}› does not exist`,
    body: 'The version is named in the web part’s setting Programme version. Ask whoever edits the page to correct it, or to leave it empty for the programme in force.',
  }),
  replaced: (name) => `Replaced ${name}.`,
  decision: (body, day, paragraph, dnr) =>
    [['Decided by', body, day].filter(Boolean).join(' '), paragraph, dnr === null ? null : `reg. no. ${dnr}`]
      .filter(Boolean)
      .join(', '),
  assignment: (source) => `Assignment: ${source}.`,
  goal: (order) => `Goal ${order}`,
  measured: (value, unit) => (unit === '%' ? `${decimal(value)}%` : `${decimal(value)} ${unit}`),
  target: (value, unit, year) => `target ${bare(value, unit)}${year === null ? '' : ` by ${year}`}`,
  targetWord: (value, unit) => `Target ${bare(value, unit)}`,
  source: (source) => `Source: ${source}`,
  noOutcome: 'No outcome yet.',
  chartLabel: (name, from, to, last) => `${name} from ${from} to ${to}, latest ${last}.`,
  seriesBreak: 'Series break',
  seriesBreakNote: 'Measured in another way than before. Do not compare backwards.',
  indicators: 'Indicators',
  noIndicators: 'The programme has no indicators yet.',
  asTable: 'Table',
  asChart: 'Chart',
  period: 'Period',
  outcome: 'Outcome',
  adoption: {
    title: 'Adoption',
    hint: 'Committees are bound by the council’s decision, company boards adopt when urged.',
    none: 'No committees or companies have been entered for the programme.',
    committees: 'Committees',
    companies: 'Company boards',
    coverage: (adopted, of, percent) => `${number(adopted)} of ${number(of)}, ${percent}%`,
    nobody: 'none concerned',
    columns: {
      body: 'Committee or company',
      route: 'Route',
      status: 'Status',
      meeting: 'Meeting',
      decision: '§ and reg. no.',
    },
    urgedOn: (day) => `Urged ${day}`,
    missing: 'none',
  },
};
