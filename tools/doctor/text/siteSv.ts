import { groupTitles } from '@samverkansrummet/shared/lib-commonjs/application/provisioning/SiteRole.js';
import type { DoctorText } from './DoctorText.ts';

const apply = 'Kör npm run provision -- apply. Det lägger till det som saknas och tar inte bort något.';
const place = (list: string | null): string => (list === null ? 'webbplatsen' : `listan ${list}`);
const grantees = { ...groupTitles, owners: 'Ägarna' };

/** What is said of the site itself. */
export const siteSv = {
  'sign-in-refused': {
    what: ({ message }) => `Inloggningen gick inte: ${message}`,
    todo: 'Kontrollera tenant, klient-id och certifikat, och att administratören har godkänt appen.',
  },
  'token-refused': {
    what: () => 'SharePoint tar inte emot inloggningen.',
    todo: 'Kontrollera att appen har fått behörighet till SharePoint (Sites.Selected eller AllSites.FullControl) och att den är godkänd.',
  },
  'not-allowed': {
    what: () => 'Kontot får inte läsa webbplatsens inställningar.',
    todo: 'Ge kontot eller appen fullständig behörighet till webbplatsen och kör igen.',
  },
  'site-unknown': {
    what: () => 'Webbplatsen finns inte.',
    todo: 'Kontrollera adressen. Webbplatsen ska vara skapad innan den görs i ordning.',
  },
  'site-silent': {
    what: () => 'SharePoint svarar inte.',
    todo: 'Kontrollera nätet och adressen och kör igen.',
  },
  'site-refused': {
    what: ({ message }) => `SharePoint avvisade frågan om webbplatsen: ${message}`,
    todo: 'Kontrollera adressen och att webbplatsen öppnas i webbläsaren, och kör igen.',
  },
  'site-throttled': { what: () => 'SharePoint är överbelastat.', todo: 'Vänta en stund och kör igen.' },
  'list-missing': {
    what: ({ title, list }) => `Listan ${title} (${list}) saknas.`,
    todo: `${apply} Har någon tagit bort den ligger den kvar i papperskorgen i 93 dagar: återställ den hellre.`,
  },
  'list-renamed': {
    what: ({ list, title, wanted }) => `Listan ${list} heter ${title} i stället för ${wanted}.`,
    todo: `Programmet hittar den ändå. Vill du ha tillbaka namnet: ${apply}`,
  },
  'list-described-otherwise': {
    what: ({ list }) => `Listan ${list} har en annan beskrivning.`,
    todo: apply,
  },
  'column-missing': {
    what: ({ list, title, column }) => `Kolumnen ${title} (${column}) saknas i ${list}.`,
    todo: `${apply} Det som stod i en borttagen kolumn kommer inte tillbaka.`,
  },
  'column-renamed': {
    what: ({ list, title, wanted }) => `Kolumnen ${wanted} i ${list} heter ${title}.`,
    todo: `Programmet hittar den ändå. Vill du ha tillbaka namnet: ${apply}`,
  },
  'column-described-otherwise': {
    what: ({ list, column }) =>
      `Kolumnen ${column} i ${list} har en annan beskrivning eller visas på ett annat sätt.`,
    todo: apply,
  },
  'column-other-kind': {
    what: ({ list, column }) => `Kolumnen ${column} i ${list} är av ett annat slag än den ska.`,
    todo: 'Programmet använder den som den är. Ska den rättas: byt kolumnens typ i listans inställningar.',
  },
  'column-not-retired': {
    what: ({ list, column }) => `Kolumnen ${column} i ${list} används inte längre men ser ut att göra det.`,
    todo: `${apply} Det som står i kolumnen rörs inte.`,
  },
  'rows-unlinked': {
    what: ({ list, rows }) =>
      `I ${list} har ${rows} rader problemet eller mötet bara som nummer, så som en äldre version skrev det. Programmet visar dem utan problem eller möte.`,
    todo: 'Kör npm run provision -- apply. Det kopierar numren till de kolumner som har tagit över.',
  },
  'choice-missing': {
    what: ({ list, column, choices }) => `Kolumnen ${column} i ${list} saknar valen ${choices.join(', ')}.`,
    todo: apply,
  },
  'default-missing': {
    what: ({ list, column }) => `Kolumnen ${column} i ${list} har fel standardvärde.`,
    todo: apply,
  },
  'index-missing': {
    what: ({ list, column }) =>
      `Kolumnen ${column} i ${list} saknar index. När listan har fler än 5 000 rader vägrar SharePoint att söka i den.`,
    todo: apply,
  },
  'index-too-late': {
    what: ({ list, column, rows }) =>
      `Kolumnen ${column} i ${list} saknar index, och listan har ${rows} rader. SharePoint indexerar högst 20 000.`,
    todo: 'Flytta äldre rader till en arkivlista tills listan har färre än 20 000, och kör sedan provision apply.',
  },
  'unique-missing': {
    what: ({ list, column }) =>
      `Kolumnen ${column} i ${list} tillåter samma värde två gånger. Då kan något sparas dubbelt.`,
    todo: apply,
  },
  'view-missing': { what: ({ list, view }) => `Vyn ${view} i ${list} saknas.`, todo: apply },
  'view-otherwise': {
    what: ({ list, view }) => `Vyn ${view} i ${list} är ändrad.`,
    todo: `Är det meningen, låt den vara. Annars: ${apply}`,
  },
  'form-otherwise': {
    what: ({ list }) =>
      `Formuläret i ${list} är ändrat, eller så visar det kolumner som bara programmet skriver i.`,
    todo: `Är det meningen, låt det vara. Annars: ${apply}`,
  },
  'rights-inherited': {
    what: ({ list }) =>
      `Listan ${list} ärver webbplatsens behörigheter. Då kan fel personer läsa eller ändra i den.`,
    todo: apply,
  },
  'right-missing': {
    what: ({ to, list }) => `${grantees[to]} har inte den behörighet de ska ha i ${place(list)}.`,
    todo: apply,
  },
  'right-too-wide': {
    what: ({ to, list }) => `${grantees[to]} har mer behörighet än de ska ha i ${place(list)}.`,
    todo: 'Kör npm run provision -- apply. Det tar tillbaka den behörighet som är för vid.',
  },
  'right-of-another': {
    what: ({ group, list }) =>
      `Gruppen ${group} har behörighet i listan ${list}, som bara programmets tre grupper och ägarna ska ha.`,
    todo: 'Är det meningen, låt den vara. Ta annars bort gruppen i listans behörigheter; provision rör den inte.',
  },
  'level-missing': {
    what: () => 'Behörighetsnivån Lägg till saknas. Utan den kan ingen svara.',
    todo: apply,
  },
  'group-missing': {
    what: ({ group }) => `Gruppen ${groupTitles[group]} saknas.`,
    todo: `${apply} Lägg sedan in medlemmarna.`,
  },
  'group-empty': {
    what: ({ group }) => `Gruppen ${groupTitles[group]} har inga medlemmar.`,
    todo: 'Lägg till dem i gruppen, eller i forumfilen och kör provision apply.',
  },
  'owners-missing': {
    what: () => 'Webbplatsen har ingen ägargrupp.',
    todo: 'Välj en ägargrupp under Webbplatsbehörigheter.',
  },
  'other-time-zone': {
    what: ({ timeZone }) =>
      `Tidszonen är inte Stockholm (den har nummer ${timeZone}). Datum kan bli en dag fel.`,
    todo: 'Ändra under Webbplatsinställningar, Nationella inställningar.',
  },
  'other-language': {
    what: ({ locale }) => `Datum och tal visas inte på svenska (nationell inställning ${locale}).`,
    todo: 'Välj Svenska under Webbplatsinställningar, Nationella inställningar.',
  },
  'older-schema': {
    what: ({ version, wanted }) =>
      `Webbplatsen är gjord för version ${version}, men programmet är version ${wanted}.`,
    todo: apply,
  },
  'newer-schema': {
    what: ({ version, wanted }) =>
      `Webbplatsen är gjord för version ${version}, men det här programmet är version ${wanted}.`,
    todo: 'Uppdatera programmet. Kör inte ett äldre program mot webbplatsen.',
  },
} satisfies Partial<DoctorText['findings']>;
