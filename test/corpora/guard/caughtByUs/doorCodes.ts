import { sentencesOf } from '../caughtByOther/caughtSentence.ts';

/** Codes to doors, gates and alarms. */
export const doorCodesByUs = sentencesOf('door-code', [
  'Portkoden är 4821.',
  'Portkod: 2580 på alla uppgångar',
  'Koden till porten är 1937 sedan i måndags.',
  'Dörrkoden 7410 sitter uppklistrad i hissen.',
  'kod 1357 till grinden',
  'Grindkod 9631 fungerar på kvällen.',
  'Slå 2468 vid porten så släpps ni in.',
  'Larmkoden 5050 har spridits.',
  'Tryck 1122 i dörren.',
  'Entrékoden byts till 3344 på fredag.',
  'Koden till soprummet: 0987',
  'Nyckelskåpet har kod 4711.',
  'Garagekod 8520, dela inte',
  'Vaktmästaren har gett ut portkoden (6543) till alla.',
  'Låset har koden 12 34.',
  'kodlås 7788 på källardörren',
  'portkoden blev 1928 efter bytet',
  'Ta er in med 4545 i porten.',
  'Koden in är 9090.',
  'Tvättstugekoden 3141 används av utomstående.',
  'Använd 6060 på grinden mot skolan.',
  'portkod=1470',
  'Cykelrummet öppnas med 2323.',
]);
