import type { WriteFailure } from '../../../application/ports/GatewayFailure';
import type { RedactionRefusal } from '../../../application/redaction/RedactionDesk';
import type { MinutesState } from '../../../domain/meeting/meeting';
import type { RedactionReason } from '../../../domain/redaction/redaction';
import type { TextList } from '../../../domain/redaction/textLists';
import { count } from './counting';
import { textListNames } from './textListNames';

const reasons: Readonly<Record<RedactionReason, string>> = {
  'personal-data': 'Personuppgift',
  secrecy: 'Sekretess',
  other: 'Annat',
};

const documentStates: Readonly<Record<MinutesState, string>> = {
  none: 'utkast',
  draft: 'utkast',
  'out-for-comments': 'ute för synpunkter',
  finalised: 'färdigställda, låsta',
  registered: 'diarieförda, låsta',
};

/** Refusals of the redaction alone; the others have their words among all refusals. */
const refusals: Readonly<Record<Exclude<RedactionRefusal['kind'], WriteFailure['kind']>, string>> = {
  'only-owner': 'Bara den som äger webbplatsen kan rensa.',
  'text-too-short': 'Skriv minst tre tecken. Kortare texter finns nästan överallt.',
  'explanation-repeats-text':
    'Förklaringen upprepar något av det som ska bort. Loggen får inte innehålla texten. Skriv skälet med andra ord.',
  'explanation-personal-number': 'Förklaringen har ett personnummer i sig. Ta bort det: loggen sparas.',
  'still-there': 'Någon skriver in texten igen medan den tas bort. Be dem sluta och fortsätt sedan.',
};

export const redaction = {
  title: 'Rensa text',
  logTitle: 'Logg över rensningar',
  open: 'Rensa text …',
  loading: 'Hämtar …',
  intro:
    'Rensa när en text inte får finnas kvar, till exempel namnet på en boende. Texten ersätts med [Rensat] i raden, och tidigare versioner och papperskorgen töms på den. Det går inte att ångra.',
  onlyOwner: 'Bara den som äger webbplatsen kan rensa',
  onlyOwnerBody:
    'Säg till forumets administratör vilken text det gäller och var den står. Skriv inte texten i ett mejl.',
  signIn: 'Godkänn att du rensar',
  signInBody:
    'För att nå papperskorgen och andras versioner behöver programmet låna hela din behörighet som ägare. Den lånas bara på den här sidan.',
  signInButton: 'Fortsätt till inloggningen',
  chooseTitle: '1. Vilken text ska bort?',
  inRow: (list: string, row: number) => `Texter i ${list}, rad ${row}`,
  earlier: 'tidigare version',
  ownWords: 'Texten som ska bort',
  ownWordsHint:
    'Korta texten till det som måste bort, så blir resten kvar. Programmet letar efter samma ord överallt i forumet, oavsett stora och små bokstäver.',
  find: 'Visa var texten finns',
  searching: (list: TextList, rows: number) =>
    `Letar i ${textListNames[list]}. ${count(rows, 'rad', 'rader')} lästa.`,
  readingVersions: (rows: number) => `Läser tidigare versioner av ${count(rows, 'rad', 'rader')}.`,
  readingBin: 'Tittar i papperskorgen.',
  previewTitle: '2. Det här rensas',
  nothing: 'Texten finns inte i någon rad, version eller rubrik i papperskorgen.',
  /** A column by its title in SharePoint. */
  column: (title: string): string => title,
  place: (list: TextList, row: number) => `${textListNames[list]}, rad ${row}`,
  inFields: (fields: readonly string[], versions: number) =>
    [
      fields.length === 0 ? 'Står inte i raden nu' : `Står i ${fields.join(', ')}`,
      versions === 0 ? '' : `${count(versions, 'tidigare version', 'tidigare versioner')} tas bort`,
    ]
      .filter((part) => part !== '')
      .join('. '),
  alwaysIncluded: 'tas alltid med',
  binTitle: 'Papperskorgen',
  binLikely: (title: string, list: TextList) => `”${title}”, från ${textListNames[list]}`,
  binOthers: (items: number) =>
    `Visa ${count(items, 'annan slängd rad', 'andra slängda rader')} vars innehåll inte går att läsa`,
  binHint: 'Av det som ligger i papperskorgen visar SharePoint bara rubriken. Töm också det du är osäker på.',
  binEmpty: 'Ingenting i papperskorgen har texten i rubriken.',
  second: 'andra steget',
  outOfReach: 'Det här når programmet inte',
  secondStage: 'Papperskorgens andra steg. Be webbplatssamlingens administratör att leta där och tömma det.',
  document: (fileName: string, state: MinutesState) => `${fileName} (${documentStates[state]})`,
  documentsHint: 'Minnesanteckningar som kan innehålla texten. Rätta dem för sig:',
  draftsHint:
    'Utkast till minnesanteckningar. Öppna filen och sök efter texten. Om den finns där: ta bort filen i biblioteket och töm den ur papperskorgen. Öppna sedan mötets minnesanteckningar och välj Skriv Word-filen. Det nya utkastet görs av raderna och har inte texten:',
  elsewhere: [
    'Programmets gemensamma register: kontakter, organisationer och platser. Ändra där för sig.',
    'Mejl och utskrifter som redan har lämnat programmet.',
    'Text som finns kvar i andras öppna fönster eller på deras enheter, tills de läser in sidan igen.',
    'Microsofts säkerhetskopior, som försvinner av sig själva efter 14 dagar.',
  ],
  reasonTitle: '3. Varför?',
  reason: 'Skäl',
  reasons,
  explanation: 'Förklaring till loggen (frivillig)',
  explanationHint: 'Skriv aldrig det som ska bort.',
  confirm: 'Rensa för gott',
  confirmBody: (rows: number, bin: number) =>
    `${count(rows, 'rad', 'rader')} och ${count(bin, 'sak', 'saker')} i papperskorgen rensas. Det går inte att ångra.`,
  back: 'Välj en annan text',
  working: (done: number, of: number) => `Rensar ${done} av ${of}.`,
  doneTitle: 'Texten är rensad',
  done: (rows: number, versions: number, bin: number) =>
    `${count(rows, 'rad', 'rader')} ändrade, ${count(versions, 'version', 'versioner')} borttagna, ${count(bin, 'sak', 'saker')} borttagna ur papperskorgen.`,
  left: 'Gå igenom det som programmet inte når:',
  toLog: 'Visa loggen',
  another: 'Rensa en text till',
  cutOff: 'Rensningen avbröts',
  cutOffBody: 'Det som redan är borta är borta. Fortsätt, så tas resten.',
  goOn: 'Fortsätt rensa',
  retry: 'Försök igen',
  logIntro: 'Vem som har rensat, när, varför och var. Aldrig vad som stod där.',
  logEmpty: 'Ingen text har rensats i forumet.',
  when: 'När',
  who: 'Vem',
  where: 'Var',
  why: 'Varför',
  what: 'Omfattning',
  state: 'Läge',
  begun: 'Avbruten. Rensa igen.',
  finished: 'Klar',
  extent: (versions: number, bin: number) =>
    `${count(versions, 'version', 'versioner')}, ${bin} ur papperskorgen`,
  lists: textListNames,
  refusals,
};

export type RedactionText = typeof redaction;
