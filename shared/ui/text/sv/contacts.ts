import { count, number } from './counting';

/** Days between meetings that have a name of their own. */
const cadences: Readonly<Record<number, string>> = {
  7: 'Varje vecka',
  14: 'Varannan vecka',
  21: 'Var tredje vecka',
  28: 'Var fjärde vecka',
  30: 'Varje månad',
  91: 'Varje kvartal',
  182: 'Varje halvår',
  365: 'Varje år',
};

/** Who takes part in a forum, and replacing a contact. */
export const contacts = {
  title: 'Kontakter',
  loading: 'Hämtar kontakter …',
  failed: 'Kontakterna gick inte att hämta',
  tryAgain: 'Försök igen',
  forum: 'Forumet',
  mandate: 'Uppdrag',
  noMandate: 'Inget uppdrag är skrivet',
  chair: 'Sammankallande',
  nextMeeting: 'Nästa möte',
  noMeeting: 'Inget möte är planerat',
  cadence: (days: number) =>
    cadences[days] ??
    (days % 7 === 0
      ? `Med ${count(days / 7, 'veckas', 'veckors')} mellanrum`
      : `Med ungefär ${count(days, 'dags', 'dagars')} mellanrum`),
  cadenceLabel: 'Möts',
  members: 'Medlemmar',
  flagged: (amount: number) =>
    amount === 0
      ? 'Alla medlemmar har kontakt och ersättare.'
      : count(amount, 'medlem saknar kontakt eller ersättare', 'medlemmar saknar kontakt eller ersättare'),
  noContact: 'Saknar kontakt',
  noSubstitute: 'Saknar ersättare',
  substitute: (functionTitle: string) => `Ersättare: ${functionTitle}`,
  until: (date: string) => `Gäller till och med ${date}`,
  ask: 'Be om läget nu',
  askNamed: (organisation: string) => `Be om läget nu för allt som ${organisation} har åtagit sig`,
  asking: 'Frågar …',
  asked: (asked: number, lately: number) =>
    [
      asked === 0
        ? 'Det fanns inget nytt att fråga om.'
        : `Läget är efterfrågat för ${count(asked, 'åtgärd', 'åtgärder')}.`,
      lately === 0 ? '' : `${count(lately, 'åtgärd', 'åtgärder')} hade redan fått frågan det senaste dygnet.`,
    ]
      .join(' ')
      .trim(),
  closeLinks: {
    open: 'Stäng svarslänkar',
    openNamed: (functionTitle: string) => `Stäng svarslänkar till ${functionTitle}`,
    question: (functionTitle: string) =>
      `Alla länkar som har mejlats till ${functionTitle} slutar fungera inom tio minuter, även hos kollegor som har fått dem. Nästa mejl har nya.`,
    close: 'Stäng länkarna',
    keep: 'Behåll dem',
    done: (functionTitle: string) =>
      `Svarslänkarna till ${functionTitle} är stängda. De slutar fungera inom tio minuter.`,
  },
  replace: 'Ersätt',
  replaceNamed: (functionTitle: string) => `Ersätt ${functionTitle}`,
  form: {
    title: (functionTitle: string) => `Ersätt ${functionTitle}`,
    functionTitle: 'Den nya kontaktens funktion',
    functionHint: 'En funktion, aldrig en persons namn. Låt den stå kvar om bara adressen ändras.',
    mail: 'Funktionens e-postadress',
    mailHint: 'Om adressen hör till ett konto på webbplatsen svarar kontakten med det.',
    preview: 'Visa vad som flyttas',
    looking: 'Tittar efter i forumen …',
    cancel: 'Avbryt',
  },
  previewTitle: 'Det här händer',
  account: 'Den nya kontakten har ett konto och svarar med det.',
  noAccount: 'Adressen har inget konto på webbplatsen. Den nya kontakten svarar via mejl.',
  noMail: 'Utan adress kan den nya kontakten inte få påminnelser eller svarslänkar.',
  moves: (forum: string, amount: number) =>
    `${forum}: ${count(amount, 'öppen åtgärd flyttas', 'öppna åtgärder flyttas')}.`,
  movesNothing: (forum: string) => `${forum}: inget att flytta.`,
  notMoved: (forum: string, why: string) => `${forum}: flyttas inte. ${why}`,
  sameFunction: 'Funktionen är densamma, så åtgärderna behöver inte ändras.',
  reminders: 'Påminnelser och svarslänkar går till den nya kontakten från i dag.',
  substituteFor: (names: string) => `Blir ersättare för ${names}.`,
  history: (functionTitle: string) =>
    `Historiken behåller ${functionTitle}. Den kontakten gäller till och med i dag.`,
  showActions: (amount: number) => `Visa ${count(amount, 'åtgärd', 'åtgärder')}`,
  confirm: 'Ersätt kontakten',
  resume: 'Fortsätt ersätta',
  stop: 'Stanna',
  moving: (moved: number, all: number) => `Flyttar åtgärder: ${number(moved)} av ${number(all)}.`,
  stopped: (moved: number) =>
    `Stannade efter ${count(moved, 'flyttad åtgärd', 'flyttade åtgärder')}. Den gamla kontakten gäller fortfarande. Fortsätt när du vill, inget flyttas två gånger.`,
  left: (amount: number) =>
    `${count(amount, 'åtgärd kunde', 'åtgärder kunde')} inte flyttas, för någon annan ändrade samtidigt. Fortsätt för att flytta resten.`,
  done: (from: string, to: string, moved: number) =>
    `${from} är ersatt av ${to}. ${count(moved, 'åtgärd flyttades', 'åtgärder flyttades')}.`,
  reason: (from: string, to: string) => `Kontakten är ersatt: ${from} → ${to}`,
};

export type ContactsText = typeof contacts;
