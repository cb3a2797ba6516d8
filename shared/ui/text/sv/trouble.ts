import { count } from './counting';

/** Bad days: no network, two people in one field, somebody speaking for another, and the keys' own page. */
export const trouble = {
  offlineHeading: 'Sparat på din enhet',
  offlineHeadingWindow: 'Inte skickat än',
  offline: (since: string) =>
    `Väntar på nätet sedan ${since}. Fortsätt som vanligt, inget du skriver går förlorat. De andras ändringar syns när nätet är tillbaka.`,
  offlineWindow: (since: string) =>
    `Väntar på nätet sedan ${since}. Fortsätt som vanligt, men stäng inte fönstret: det du skrivit finns bara här.`,
  throttled: 'SharePoint är hårt belastat. Det du skrivit finns här och skickas strax.',
  signIn: 'Inloggningen har gått ut. Det du skrivit finns här och skickas när du har loggat in.',
  signInDo: 'Logga in',
  waitingToSend: (amount: number) => `${count(amount, 'ändring', 'ändringar')} väntar på att skickas.`,
  retryNow: 'Försök nu',
  chooseNow: 'Välj text',
  mismatch: (amount: number) =>
    `${count(amount, 'svar', 'svar')} räknas inte: den som skrev hör till en annan organisation.`,
  mismatchRow: (item: string, word: string, claimed: string) =>
    `${item}: ”${word}” skrevs för ${claimed}, men inte av någon som svarar för den. Fråga i mötet.`,
  keysHeading: 'Tangenter',
  keysNote: 'Bokstäver gäller utanför textfält. Svarsbokstäver gäller när åtagandet har fokus.',
  keysLetters: 'Använd N och ?',
  keys: {
    new: 'Nytt åtagande',
    help: 'Alla tangenter',
    answers: 'Klar, Pågår, Försenad, Hjälp',
    readBack: 'Bekräfta, Ändra, Nej',
    note: 'Anteckning blir åtagande, och tillbaka',
    undo: 'Ångra det du nyss gjorde',
    conflict: 'Välj text när två har ändrat',
    save: 'Spara och ny',
    escape: 'Tillbaka, texten finns kvar',
  },
};

export type TroubleText = typeof trouble;
