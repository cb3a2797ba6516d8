import type { FindingKind } from '../../../domain/kernel/guard/finding';

/** Why some words are asked about, and what to write instead. */
const reasons: Readonly<Record<FindingKind, { readonly why: string; readonly instead: string }>> = {
  'personal-number': { why: 'ser ut som ett personnummer.', instead: 'Ta bort det för att spara.' },
  phone: { why: 'ser ut som ett telefonnummer.', instead: 'Skriv vilken funktion man når i stället.' },
  email: {
    why: 'är en e-postadress utanför organisationerna.',
    instead: 'Skriv vilken funktion man når i stället.',
  },
  plate: { why: 'ser ut som ett registreringsnummer.', instead: 'Skriv vilket slags fordon det är.' },
  'home-address': {
    why: 'är så nära ett hem att någon kan kännas igen.',
    instead: 'Skriv kvarteret eller platsen i stället.',
  },
  'door-code': { why: 'ser ut som en kod till en dörr.', instead: 'Lämna koden på annat sätt.' },
  name: { why: 'ser ut som ett namn.', instead: 'Skriv funktionen i stället.' },
  pointer: { why: 'kan få någon att kännas igen.', instead: 'Skriv om platsen i stället.' },
};

export const guard = {
  title: 'Kan det peka ut en person?',
  stopTitle: 'Det här får inte sparas',
  reasons,
  quote: (words: string) => `”${words}”`,
  remove: 'Ta bort',
  removeLong: (words: string) => `Ta bort ”${words}”`,
  nobody: 'Pekar inte ut någon',
  nobodyLong: (words: string) => `”${words}” pekar inte ut någon`,
  more: (count: number) => (count === 1 ? 'och ett ställe till' : `och ${count} ställen till`),
  said: (count: number, first: string) =>
    count === 1
      ? `Kan det peka ut en person? ${first}`
      : `Kan det peka ut en person? ${count} ställen. ${first}`,
  saidStops: (first: string) => `Det här får inte sparas. ${first}`,
  clear: 'Inget i texten pekar ut någon.',
};

export type GuardText = typeof guard;
