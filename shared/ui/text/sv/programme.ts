import type { Fulfilment } from '../../../domain/indicator/indicator';
import type { AdoptionRoute, AdoptionStatus } from '../../../domain/programme/adoption';
import { number } from './counting';

const routes: Readonly<Record<AdoptionRoute, string>> = {
  binding: 'KF-beslut, bindande',
  urged: 'KF → Stadshus AB → uppmanad',
};

const statuses: Readonly<Record<AdoptionStatus, string>> = {
  'not-started': 'Inte påbörjat',
  urged: 'Uppmanat',
  'being-prepared': 'Bereds',
  scheduled: 'Inplanerat',
  adopted: 'Antaget',
  'not-applicable': 'Inte aktuellt',
};

const fulfilments: Readonly<Record<Fulfilment, string>> = {
  fully: 'Uppnås helt',
  partly: 'Uppnås delvis',
  'not-met': 'Uppnås inte',
  'not-assessed': 'Inte bedömt',
};

/** `0,5`, `1 234` */
const decimal = (value: number): string => {
  const [whole = '0', part] = String(value).split('.');
  return part === undefined ? number(Number(whole)) : `${number(Number(whole))},${part}`;
};

/** Without the unit, except a percentage, which says nothing without its sign. */
const bare = (value: number, unit: string): string => (unit === '%' ? `${decimal(value)} %` : decimal(value));

const measured = (value: number, unit: string): string => `${decimal(value)} ${unit}`;

/** Programmet i kraft: mål, indikatorer och antagande. */
export const programme = {
  routes,
  statuses,
  fulfilments,
  failed: 'Programmet gick inte att hämta',
  tryAgain: 'Försök igen',
  none: {
    title: 'Inget program gäller',
    body: 'När ett trygghetsprogram har beslutats och står som gällande i listan Trygghetsprogram visas det här.',
  },
  noSuch: (version: string): { title: string; body: string } => ({
    title: `Versionen ‹${version}› finns inte`,
    body: 'Versionen är angiven i webbdelens inställning Programversion. Be den som redigerar sidan att rätta den, eller att lämna rutan tom för programmet som gäller.',
  }),
  replaced: (name: string): string => `Ersatte ${name}.`,
  decision: (body: string, day: string | null, paragraph: string | null, dnr: string | null): string =>
    [['Beslutat av', body, day].filter(Boolean).join(' '), paragraph, dnr === null ? null : `dnr ${dnr}`]
      .filter(Boolean)
      .join(', '),
  assignment: (source: string): string => `Uppdrag: ${source}.`,
  goal: (order: number): string => `Mål ${order}`,
  measured,
  target: (value: number, unit: string, year: number | null): string =>
    `mål ${bare(value, unit)}${year === null ? '' : ` till ${year}`}`,
  targetWord: (value: number, unit: string): string => `Mål ${bare(value, unit)}`,
  source: (source: string): string => `Källa: ${source}`,
  noOutcome: 'Inget utfall ännu.',
  chartLabel: (name: string, from: string, to: string, last: string): string =>
    `${name} från ${from} till ${to}, senast ${last}.`,
  seriesBreak: 'Seriebrott',
  seriesBreakNote: 'Mätt på ett annat sätt än tidigare. Jämför inte bakåt.',
  indicators: 'Indikatorer',
  noIndicators: 'Programmet har inga indikatorer ännu.',
  asTable: 'Tabell',
  asChart: 'Diagram',
  period: 'Period',
  outcome: 'Utfall',
  adoption: {
    title: 'Antagande',
    hint: 'Nämnder binds av fullmäktiges beslut, bolagsstyrelser antar efter uppmaning.',
    none: 'Inga nämnder eller bolag är inlagda för programmet.',
    committees: 'Nämnder',
    companies: 'Bolagsstyrelser',
    coverage: (adopted: number, of: number, percent: number): string =>
      `${number(adopted)} av ${number(of)}, ${percent} %`,
    nobody: 'inga berörs',
    columns: {
      body: 'Nämnd eller bolag',
      route: 'Väg',
      status: 'Status',
      meeting: 'Sammanträde',
      decision: '§ och dnr',
    },
    urgedOn: (day: string): string => `Uppmanad ${day}`,
    missing: 'saknas',
  },
};

export type ProgrammeText = typeof programme;
