import type { Lang, Surface, Theme } from './address.ts';

const sv = {
  host: 'Teams, lokal värd',
  person: 'Person',
  place: 'Yta',
  forum: 'Forum',
  meeting: 'Möte',
  theme: 'Tema',
  language: 'Språk',
  home: 'Till portalen',
  noMeeting: 'Inget möte',
  noForum: 'Inget forum',
  settings: 'Inställningar för fliken',
  save: 'Spara',
  cancel: 'Avbryt',
  configureTab: 'Ställ in fliken',
  enterTab: 'Gå in i fliken',
  stage: 'Scen',
  nothingOnStage: 'Inget delas på scenen',
  stopSharing: 'Sluta dela',
  linkReady: 'Länk att dela',
  copy: 'Kopiera länken',
  copied: 'Länken är kopierad.',
  close: 'Stäng',
  unknownLink: 'Länken leder inte till något i den lokala värden:',
  appFailed: 'Appen sa att den inte kunde starta.',
  noAccount: 'Personen har inget konto och nås bara med mejl.',
  unknownPerson: 'Det finns ingen person med den nyckeln.',
  general: 'Allmänt',
  app: 'Samverkansrummet',
  loading: 'Läser in appen',
  loaded: 'Appen är inläst',
  failed: 'Appen kunde inte starta',
  consentTitle: 'Samverkansrummet vill läsa och skriva i SharePoint åt dig',
  approve: 'Godkänn',
  deny: 'Neka',
  guest: 'gäst',
  openChat: 'Visa chatten',
  closeChat: 'Dölj chatten',
  chat: 'Chatt',
  tabFrame: 'Flik',
  noFacts: 'Värden fick inget svar av den lokala tenanten. Kör npm start och ladda om sidan.',
};

export type Words = typeof sv;

const en: Words = {
  host: 'Teams, local host',
  person: 'Person',
  place: 'Surface',
  forum: 'Forum',
  meeting: 'Meeting',
  theme: 'Theme',
  language: 'Language',
  home: 'To the portal',
  noMeeting: 'No meeting',
  noForum: 'No forum',
  settings: 'Tab settings',
  save: 'Save',
  cancel: 'Cancel',
  configureTab: 'Set up the tab',
  enterTab: 'Go into the tab',
  stage: 'Stage',
  nothingOnStage: 'Nothing is shared to the stage',
  stopSharing: 'Stop sharing',
  linkReady: 'Link to share',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  close: 'Close',
  unknownLink: 'The link leads to nothing in the local host:',
  appFailed: 'The app said that it could not start.',
  noAccount: 'This person has no account and is reached by mail only.',
  unknownPerson: 'There is no person with that key.',
  general: 'General',
  app: 'Samverkansrummet',
  loading: 'Loading the app',
  loaded: 'The app is loaded',
  failed: 'The app could not start',
  consentTitle: 'Samverkansrummet wants to read and write in SharePoint for you',
  approve: 'Approve',
  deny: 'Deny',
  guest: 'guest',
  openChat: 'Show the chat',
  closeChat: 'Hide the chat',
  chat: 'Chat',
  tabFrame: 'Tab',
  noFacts: 'The host got no answer from the local tenant. Run npm start and reload the page.',
};

const all: Readonly<Record<Lang, Words>> = { sv, en };

export const surfaceNames: Readonly<Record<Lang, Record<Surface, string>>> = {
  sv: {
    personal: 'Personlig flik',
    channel: 'Kanalflik',
    details: 'Mötesdetaljer',
    sidePanel: 'Sidopanel i mötet',
    stage: 'Scen i mötet',
  },
  en: {
    personal: 'Personal tab',
    channel: 'Channel tab',
    details: 'Meeting details',
    sidePanel: 'Side panel in the meeting',
    stage: 'Meeting stage',
  },
};

export const themeNames: Readonly<Record<Lang, Record<Theme, string>>> = {
  sv: { default: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast' },
  en: { default: 'Light', dark: 'Dark', contrast: 'High contrast' },
};

export function wordsIn(lang: Lang): Words {
  return all[lang];
}
