import { count } from './counting';

/** The details tab: preparing a meeting. */
export const details = {
  titlePlanned: (meeting: string): string =>
    `Förbered ${meeting.charAt(0).toLocaleLowerCase('sv')}${meeting.slice(1)}`,
  loading: 'Hämtar mötet …',
  failed: 'Mötet gick inte att hämta',
  print: 'Skriv ut underlag',
  start: 'Starta mötet',
  started: 'Mötet är startat. Öppna appen i mötets sidopanel för att leda det.',
  running: 'Mötet pågår. Det leds från sidopanelen.',
  held: 'Mötet är hållet.',
  cancelled: 'Mötet är inställt. Åtagandena finns kvar i registret.',
  toMinutes: 'Öppna minnesanteckningarna',
  onlyCoordinator: 'Samordnaren ändrar dagordningen. Du kan lägga till ämnen och svara på era åtaganden.',

  agenda: 'Dagordning',
  noAgenda: 'Dagordningen är tom. Lägg till den första punkten.',
  minutesOf: (used: number, length: number): string => `${String(used)} av ${String(length)} min`,
  minutesOver: (over: number): string =>
    over === 1 ? '1 minut mer än mötet är långt' : `${String(over)} minuter mer än mötet är långt`,
  minutes: (amount: number): string => `${String(amount)} min`,
  addItem: 'Lägg till punkt',
  itemTitle: 'Rubrik',
  itemMinutes: 'Minuter',
  presenter: 'Föredras av',
  noPresenter: 'Ingen vald',
  editItem: (item: string): string => `Ändra ${item}`,
  removeItem: (item: string): string => `Ta bort ${item}`,
  moveUp: (item: string): string => `Flytta ${item} uppåt`,
  moveDown: (item: string): string => `Flytta ${item} nedåt`,
  movedTo: (item: string, place: number): string => `${item} är nu punkt ${String(place)}.`,
  removed: (item: string): string => `${item} är borttagen.`,
  moveKeys: 'flytta punkt',
  minutesWrong: 'Ange hela minuter, 1 till 480.',
  save: 'Spara',
  cancel: 'Avbryt',
  edit: 'Ändra',
  remove: 'Ta bort',
  step: {
    attendance: (organisations: number, missing: number): string =>
      missing === 0
        ? count(organisations, 'organisation', 'organisationer')
        : `${count(organisations, 'organisation', 'organisationer')}, ${String(missing)} saknar ersättare`,
    lastPromises: (all: number, answered: number): string =>
      all === 0
        ? 'Inga åtaganden att följa upp'
        : `${count(all, 'åtagande', 'åtaganden')}, ${String(answered)} har redan svar`,
    newPromises: (topics: number): string =>
      topics === 0 ? 'Inga ämnen väntar' : `${count(topics, 'ämne', 'ämnen')} från listan mellan möten`,
    readBack: 'Varje åtagande läses upp och bekräftas',
    presentedBy: (organisation: string): string => `Föredras av ${organisation}`,
  },

  topics: 'Ämnen mellan möten',
  noTopics: 'Inga ämnen väntar.',
  taken: 'Tas upp på mötet',
  addTopic: 'Lägg till ämne',
  topicTitle: 'Vad vill ni ta upp?',
  topicFrom: 'Från',
  take: 'Ta upp',
  drop: 'Stryk',
  takeLong: (topic: string): string => `Ta upp ${topic}`,
  dropLong: (topic: string): string => `Stryk ämnet ${topic}`,
  topicAdded: 'Ämnet är sparat.',

  promises: 'Vad varje organisation har lovat',
  noPromises: 'Inga åtaganden ska följas upp på mötet.',
  promisesOf: (all: number, exceptions: number): string =>
    exceptions === 0
      ? count(all, 'åtagande', 'åtaganden')
      : `${count(all, 'åtagande', 'åtaganden')}, ${String(exceptions)} att ta upp`,
  answered: 'Har svar',
  notAnswered: 'Väntar på svar',
  due: (day: string): string => `klart senast ${day}`,
  noDate: 'inget datum',

  needsYou: 'Behöver dig före mötet',
  nothingNeedsYou: 'Allt är klart inför mötet.',
  noSubstitute: (organisation: string): string => `${organisation} saknar ersättare`,
  noContact: (organisation: string): string => `${organisation} saknar kontaktperson`,
  manyNoSubstitute: (amount: number, names: string): string =>
    `${String(amount)} organisationer saknar ersättare: ${names}`,
  manyNoContact: (amount: number, names: string): string =>
    `${String(amount)} organisationer saknar kontaktperson: ${names}`,
  unanswered: (amount: number): string =>
    amount === 1 ? '1 åtagande är obesvarat' : `${String(amount)} åtaganden är obesvarade`,
  withoutCause: (amount: number): string =>
    amount === 1
      ? '1 åtagande saknar problem eller orsak'
      : `${String(amount)} åtaganden saknar problem eller orsak`,
  withoutDate: (amount: number): string =>
    amount === 1 ? '1 åtagande saknar datum' : `${String(amount)} åtaganden saknar datum`,
  dateRequests: (amount: number): string =>
    amount === 1
      ? '1 organisation ber om nytt datum'
      : `${String(amount)} åtaganden har ett nytt datum att godkänna`,
  tooLong: (minutes: number): string => `Dagordningen är ${String(minutes)} min för lång`,

  participation: 'Så är alla med',
  participationHint: 'Appen fungerar inte för alla i alla möten. Välj hur var och en är med.',
  howTakesPart: (organisation: string): string => `Hur är ${organisation} med?`,
  shareScreen: (organisations: string): string =>
    `Dela skärmen när mötet börjar, så ser ${organisations} samma steg som du.`,
  sendLink: (organisations: string): string =>
    `${organisations} svarar via länk eller får åtagandet uppläst.`,

  audience: 'Vem ser vad',
  audienceAccounts: 'Läser forumets åtgärder, möten och svar i Teams och SharePoint:',
  audienceMail: 'Utan konto. Ser bara sina egna åtaganden, i utskick och via sin svarslänk:',
  audienceNobody: 'Ingen kontakt registrerad:',
  audienceNotes: 'Det samordnaren antecknar kan läsas av alla med konto i forumet.',
  audienceRecord: 'När texten delas kan den bli allmän handling hos mottagaren.',
};

export type DetailsText = typeof details;
