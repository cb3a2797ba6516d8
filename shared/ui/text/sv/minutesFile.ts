import type { MinutesSeal } from '../../../application/minutes/MinutesDesk';
import type { MinutesDeed } from '../../../domain/meeting/minutesVersion';

/** The Word file of the minutes: how far it has come, what comes next, and its versions. */
export const minutesFile = {
  heading: 'Anteckningarna som fil',
  none: 'Det finns ingen Word-fil ännu. Den skrivs när mötet avslutas.',
  rehearsed: 'En övning får ingen Word-fil. Anteckningarna finns bara här.',
  missing: 'Word-filen saknas. Den kan skrivas nu.',
  write: 'Skriv Word-filen',
  open: (version: number): string =>
    version === 1 ? 'Öppna Word-filen' : `Öppna Word-filen, version ${version}`,
  sendOut: 'Skicka ut för synpunkter',
  sendOutHint:
    'När du skickar ut märks anteckningarna som ute för synpunkter. Filen delar du själv med dem som ska läsa den.',
  finalise: 'Färdigställ',
  finaliseAtOnce: 'Färdigställ utan synpunkter',
  finaliseHint: 'Word-filen låses. Det som ändras sedan blir en ny version.',
  finaliseDo: 'Lås och färdigställ',
  correct: 'Rätta …',
  correctHint:
    'En ny version börjar som utkast, skriven av det som står i registret. Den låsta filen ligger kvar.',
  correctWhy: 'Vad är fel, och varför rättas det?',
  correctDo: 'Börja en ny version',
  registryNumber: 'Diarienummer',
  registryNumberHint: 'Till exempel KS 2026/0296. Anteckningarna räknas sedan som diarieförda.',
  registryNumberOdd: 'Det ser inte ut som ett diarienummer. Stämmer det ändå? Spara en gång till.',
  registryNumberMissing: 'Skriv diarienumret.',
  register: 'Spara diarienumret',
  changeNumber: 'Ändra diarienumret',
  working: 'Arbetar …',
  cancel: 'Avbryt',
  versions: 'Versioner',
  version: (version: number): string => `Version ${version}`,
  hash: 'Kontrollsumma (SHA-256):',
  nobody: 'okänd',
  event: (deed: string, when: string, by: string): string => `${deed} ${when}, ${by}`,
  deed: {
    'sent-out': 'Skickades ut för synpunkter',
    finalised: 'Färdigställdes',
    corrected: 'Rättades',
    registered: 'Diariefördes',
    'handed-over': 'Överlämnades',
  } as Readonly<Record<MinutesDeed, string>>,
  seal: {
    open: '',
    unread: 'Den låsta filen gick inte att hämta, så den är inte jämförd med låsningen.',
    intact: 'Filen är som när den låstes, och registret säger samma sak.',
    'rows-changed':
      'Registret har ändrats sedan anteckningarna låstes. Word-filen gäller; sidan visar det som står i registret nu.',
    broken: 'Word-filen har ändrats sedan den låstes. Jämför med filens versionshistorik i SharePoint.',
  } as Readonly<Record<MinutesSeal, string>>,
};

export type MinutesFileText = typeof minutesFile;
