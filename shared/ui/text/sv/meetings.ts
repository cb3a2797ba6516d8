import { count } from './counting';

/** Möten: coming and held, and planning a new one. */
export const meetings = {
  title: 'Möten',
  coming: 'Kommande möten',
  held: 'Tidigare möten',
  loading: 'Hämtar möten …',
  failed: 'Mötena gick inte att hämta',
  tryAgain: 'Försök igen',
  empty: {
    title: 'Här finns inga möten ännu',
    coordinator: 'Planera det första mötet. Dagordningen kommer från en mall och går att ändra.',
    other: 'Samordnaren planerar mötena. De visas här när de är planerade.',
  },
  noComing: 'Inget möte är planerat.',
  noHeld: 'Inget möte har hållits ännu.',
  plan: 'Planera möte',
  planTitle: 'Planera ett möte',
  template: 'Mall',
  templateSteps: (steps: number, minutes: number): string =>
    `${count(steps, 'punkt', 'punkter')}, ${String(minutes)} minuter`,
  name: 'Mötets namn',
  nameHint: 'Veckans nummer räcker ofta.',
  suggestedName: (template: string, week: string): string => `${template} ${week}`,
  day: 'Dag',
  time: 'Klockan',
  save: 'Planera mötet',
  saving: 'Planerar …',
  cancel: 'Avbryt',
  dayMissing: 'Välj dag.',
  timeMissing: 'Välj tid.',
  planned: 'Mötet är planerat.',
  open: 'Öppna',
  minutes: 'Minnesanteckningar',
};

export type MeetingsText = typeof meetings;
