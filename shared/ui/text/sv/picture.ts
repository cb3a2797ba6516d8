import type { PlaceLevel, ReportLevel, Trend, UpdateClock } from '../../../domain/situation/situationReport';
import { number } from './counting';

const placeLevels: Readonly<Record<PlaceLevel, string>> = {
  normal: 'Normalläge',
  raised: 'Förhöjt',
  serious: 'Allvarligt',
};

const trends: Readonly<Record<Trend, string>> = {
  increasing: 'Ökar',
  unchanged: 'Oförändrat',
  decreasing: 'Minskar',
  'too-little-known': 'Otillräckligt underlag',
};

const levels: Readonly<Record<ReportLevel, string>> = {
  week: 'Veckolägesbild',
  month: 'Månadslägesbild',
  tertial: 'Tertiallägesbild',
  statutory: 'Lägesbild enligt lag',
};

const clocks: Readonly<Record<Exclude<UpdateClock, 'none'>, (day: string) => string>> = {
  current: (day) => `Ska uppdateras senast ${day}.`,
  'due-soon': (day) => `Ska uppdateras senast ${day}. Det är dags att börja.`,
  passed: (day) => `Skulle ha uppdaterats senast ${day}.`,
};

/** Den senast fastställda lägesbilden för ett område. */
export const picture = {
  placeLevels,
  trends,
  levels,
  clocks,
  failed: 'Lägesbilden gick inte att hämta',
  tryAgain: 'Försök igen',
  none: {
    title: 'Ingen lägesbild är fastställd',
    body: 'När forumet har fastställt en lägesbild visas den här. Utkast visas aldrig.',
  },
  noSuch: (area: string): { title: string; body: string } => ({
    title: `Området ‹${area}› har ingen lägesbild`,
    body: 'Området är angivet i webbdelens inställning Område. Be den som redigerar sidan att kontrollera stavningen, eller att lämna rutan tom.',
  }),
  period: (from: string, to: string): string => `${from}–${to}`,
  approved: (day: string): string => `fastställd ${day}`,
  registryNumber: (dnr: string): string => `dnr ${dnr}`,
  places: 'Läge per plats',
  noPlaces: 'Lägesbilden bedömer inga platser.',
  columns: { place: 'Plats', level: 'Bedömd nivå', trend: 'Trend', why: 'Varför' },
  unknownPlace: (key: string): string => `Plats som inte längre finns i registret (${key})`,
  actionsAt: (place: string): string => `Öppna åtgärder vid ${place}`,
  map: 'Karta',
  mapLabel: (places: number): string => `Karta med ${number(places)} platser. Samma platser står i tabellen.`,
  mapHint: 'Ungefärliga lägen. Skyddsvärda platser visas inte på kartan.',
  north: 'N',
  figures: 'Underlag',
  noFigures: 'Lägesbilden har inga siffror som underlag.',
  asTable: 'Tabell',
  asChart: 'Diagram',
  chartLabel: (name: string, from: string, to: string, last: number): string =>
    `${name} från ${from} till ${to}, senast ${number(last)}.`,
  figureColumns: { period: 'Period', value: 'Antal', source: 'Källa', extracted: 'Uttagen' },
  mapping: 'Kartläggning',
  otherInformation: 'Annan information',
  analysis: 'Analys',
  nothing: 'Inget skrivet.',
};

export type PictureText = typeof picture;
