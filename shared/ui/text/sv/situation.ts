import type { ProblemKind } from '../../../domain/situation/problemKind';
import type { Words } from './hourWords';

/** Problems and causes in their short forms. */
export const situation = {
  newProblem: 'Nytt problem',
  newCause: 'Ny orsak',
  makeProblem: 'Lyft till problem',
  problemTitle: 'Vad är fel, och var?',
  problemKindLabel: 'Problemtyp',
  place: 'Plats',
  noPlace: 'Ingen särskild plats',
  causeTitle: 'Varför uppstår problemet?',
  part: 'Del av problemet',
  level: 'Nivå',
  support: 'Vad vet vi?',
  saveProblem: 'Spara problemet',
  saveCause: 'Spara orsaken',
  problemSaved: (id: string) => `${id} är sparat.`,
  causeSaved: 'Orsaken är sparad.',
  problemKind: {
    vandalism: 'Skadegörelse',
    'public-disorder': 'Ordningsstörning',
    'poor-lighting': 'Dålig belysning',
    littering: 'Nedskräpning',
    'unlawful-driving': 'Olovlig körning',
    'open-drug-scene-sale': 'Öppen drogscen, försäljning',
    'open-drug-scene-use': 'Öppen drogscen, bruk',
    'crime-at-hub': 'Brottskoncentration vid knutpunkt',
    shooting: 'Skjutning',
    fire: 'Anlagd eller registrerad brand',
    'other-reported-crime': 'Anmälda brott, övrigt',
    'place-vulnerable-to-terror': 'Plats sårbar för terrorattentat',
    'violent-extremism': 'Våldsbejakande extremism',
    'unfair-competition': 'Osund konkurrens',
    'undue-influence': 'Otillåten påverkan',
    'felt-unsafety': 'Otrygghet',
    graffiti: 'Klotter',
    burglary: 'Inbrott',
    'violence-in-public': 'Våld i offentlig miljö',
    'crime-against-older-people': 'Brott mot äldre',
    other: 'Annat',
  } as Words<ProblemKind>,
};

export type SituationText = typeof situation;
