import { count } from './counting';
import { guard } from './guard';
import { hourWords } from './hourWords';
import { refusals } from './refusals';

/** The pages that a partner without account answers on. */
export const answerPages = {
  product: 'Samverkansrummet',
  example: 'Påhittat exempel',
  thisLanguage: 'På svenska',
  answersFor: (organisation: string) => `Svar för ${organisation}`,
  signedAs: (signature: string) => `Sparas som svar via länk till ${signature}.`,
  savedAs: (signature: string) => `Sparat som svar via länk till ${signature}.`,
  meeting: {
    title: 'Inför mötet',
    none: 'Inget kommande möte är planerat.',
    when: (forum: string, moment: string) => `${forum}, ${moment}`,
    where: (place: string) => `Plats: ${place}`,
    hint: 'Svara före mötet, så tar vi bara upp det som behöver diskuteras.',
  },
  toAnswer: (open: number): string => (open === 0 ? 'Inget väntar på svar' : 'Väntar på ert svar'),
  others: 'Övriga öppna åtaganden',
  nothing: 'Ni har inga öppna åtaganden i det här forumet.',
  answer: 'Svara',
  answerThis: (title: string) => `Svara på: ${title}`,
  madeIn: (displayId: string, forum: string, day: string): string =>
    day === '' ? `${displayId}, ${forum}` : `${displayId}, lovat i ${forum} ${day}`,
  problem: (title: string) => `Problem: ${title}`,
  due: (day: string) => `Klart senast ${day}`,
  noDate: 'Inget datum bestämt',
  late: (days: number) => `Försenat ${count(days, 'dag', 'dagar')}`,
  firstDate: (day: string) => `Först lovat till ${day}`,
  requested: (day: string) => `Ni har bett om ${day}`,
  question: 'Hur går det?',
  effectQuestion: 'Vad ledde det till?',
  confirmQuestion: 'Stämmer det här?',
  choose: 'Välj ett svar',
  choices: {
    confirm: 'Ja, vi gör det',
    'request-change': 'Vi vill ändra något',
    done: 'Klar',
    'in-progress': 'Pågår, klart i tid',
    late: 'Försenad, nytt datum',
    'need-help': 'Vi behöver hjälp',
    decline: 'Vi kan inte göra det',
  },
  newDate: 'Nytt datum',
  newDateHint: 'Samordnaren tar ställning till datumet. Lämna tomt om ni inte vet.',
  comment: 'Kommentar',
  commentHint: '(frivillig, inga personuppgifter)',
  effectHint: '(inga personuppgifter)',
  send: 'Skicka svaret',
  seenBy: (forum: string, convener: string) =>
    `Svaret syns för alla som deltar i ${forum}. Det blir allmän handling hos ${convener}.`,
  until: (moment: string) => `Du kan ändra det fram till mötet ${moment}.`,
  closedPromise: 'Åtagandet är inte längre öppet, så det går inte att svara på.',
  notDone: {
    answer: 'Svaret är inte sparat',
    topic: 'Ämnet är inte sparat',
    colleague: 'Länken är inte skickad',
    pause: 'Pausen är inte ändrad',
  },
  unsure: {
    answer: 'Vi vet inte om svaret sparades',
    topic: 'Vi vet inte om ämnet sparades',
    colleague: 'Vi vet inte om länken skickades',
    pause: 'Vi vet inte om pausen ändrades',
  },
  sendAgain: 'Skicka igen: det räknas en gång.',
  sendLater: 'Det du skrev finns kvar här. Vänta en minut och skicka igen.',
  sendAgainButton: 'Skicka igen',
  wrong: {
    nothingChosen: 'Välj ett svar, eller skriv en kommentar.',
    dateWithoutChoice:
      'Ett nytt datum är ifyllt. Välj Försenad, nytt datum om ni ber om det. Töm annars fältet.',
    changeWhat: 'Skriv i kommentaren vad som behöver ändras.',
    oldForm: 'Sidan var för gammal. Kontrollera det ifyllda och skicka igen.',
    tooMany: 'För många försök på kort tid. Vänta en minut och försök igen.',
    foreignMail: (domains: string) =>
      `Adressen hör inte till er organisation. Den behöver sluta på ${domains}.`,
    noContact: (coordinator: string) =>
      `Adressen hör inte till någon av era kontakter. Be ${coordinator} lägga till kollegan.`,
    notHandedOn: 'Den här länken går inte att lämna vidare. Det kan bara den som får påminnelserna i dag.',
    handOversToday:
      'Fem kollegor har fått en länk i dag, och fler går det inte att skicka till. Försök igen i morgon, eller be samordnaren lägga till kollegan.',
    pauseTooLong: (day: string) => `En paus kan vara högst tre månader. Välj senast ${day}.`,
    noFunction: 'Skriv kollegans funktion, till exempel Gruppchef.',
    notSent: 'Mejlet gick inte att skicka. Försök igen om en stund, eller be samordnaren om hjälp.',
  },
  nobody: 'Texten pekar inte ut någon',
  guard: { stops: guard.stopTitle, asks: guard.title, quote: guard.quote, reasons: guard.reasons },
  refusals,
  thanks: 'Tack, svaret är sparat',
  receiptNext: (moment: string) => `Samordnaren ser svaret nu. Det tas upp i mötet ${moment}.`,
  receiptSeen: 'Samordnaren ser svaret nu.',
  change: 'Ändra svaret',
  changeUntil: 'Går att ändra fram till mötet.',
  moreWaiting: (open: number) => `${count(open, 'åtagande', 'åtaganden')} till väntar på svar`,
  answerThisToo: 'Svara på det här',
  back: 'Tillbaka till era åtaganden',
  toMeeting: 'Till sidan inför mötet',
  all: {
    link: 'Alla era åtaganden i kommunen',
    title: 'Alla era åtaganden',
    none: 'Ni har inga öppna åtaganden.',
    leftOut: (forums: string) => `Gick inte att hämta just nu: ${forums}.`,
    csv: 'Ladda ner som CSV',
    calendar: 'Ladda ner kalender',
    sheet: 'Era åtaganden',
    columns: {
      id: 'Nummer',
      title: 'Åtagande',
      forum: 'Forum',
      problem: 'Problem',
      due: 'Klart senast',
      status: 'Läge',
      confirmation: 'Bekräftelse',
    },
    dueEvent: (title: string) => `Klart senast: ${title}`,
  },
  topic: {
    title: 'Föreslå ett ämne till mötet',
    label: 'Ämne',
    seenBy: (forum: string, convener: string) =>
      `Ämnet syns för alla som deltar i ${forum}. Det blir allmän handling hos ${convener}.`,
    send: 'Föreslå ämnet',
    thanks: 'Tack, ämnet väntar på samordnaren.',
  },
  handOver: {
    link: 'Lämna över till en kollega',
    title: 'Lämna över till en kollega',
    explain: (domains: string) =>
      `Kollegan får en egen länk med e-post och kan svara för er organisation. Adressen behöver sluta på ${domains}.`,
    explainShared: (coordinator: string) =>
      `Kollegan får en egen länk med e-post och kan svara för er organisation. Er organisation har ingen e-postdomän som bara är er, så adressen behöver höra till någon som redan är kontakt för er. Be annars ${coordinator} lägga till kollegan.`,
    coordinator: (title: string, organisation: string) => `samordnaren (${title}, ${organisation})`,
    someCoordinator: 'samordnaren',
    functionTitle: 'Kollegans funktion',
    functionHint: 'Till exempel Gruppchef. Inget namn.',
    mail: 'E-postadress i tjänsten',
    send: 'Skicka länken',
    thanks: 'Tack, länken är skickad',
    stillYours: 'Din egen länk fungerar som förut.',
    subject: (organisation: string, forum: string) => `Svara för ${organisation} i ${forum}`,
    greeting: 'Hej',
    body: (from: string, organisation: string, forum: string) =>
      `${from} har lämnat över till dig att svara för ${organisation} i ${forum}.`,
    open: 'Se åtagandena och svara',
    validThrough: (day: string) => `Länken gäller till och med ${day}. Lämna den inte vidare.`,
    returned: {
      subject: (organisation: string, forum: string) =>
        `Länken till din kollega på ${organisation} kom inte fram: ${forum}`,
      body: (colleague: string) =>
        `Mejlet med länken till din kollega (${colleague}) kom tillbaka. Adressen kan vara fel.`,
      still: (organisation: string, forum: string) => `Du svarar som förut för ${organisation} i ${forum}.`,
      again: 'Vill du försöka igen? Öppna länken i ditt senaste mejl och välj Lämna över till en kollega.',
    },
  },
  pause: {
    title: 'Pausa påminnelserna',
    /** A function with its organisation, or several of them, which share an address or an account. */
    whose: (functions: string) => `Gäller alla påminnelser till ${functions}.`,
    explain:
      'Åtagandena och datumen gäller som förut. Om någon är utsedd till ersättare går påminnelserna dit så länge.',
    standing: (day: string) => `Påminnelserna är pausade till och med ${day}.`,
    endsToday:
      'Pausen slutar i dag. Nästa arbetsdag får du veta vad som är försenat eller snart ska vara klart. Sedan kommer påminnelserna som vanligt.',
    until: 'Pausa till och med',
    untilHint: (day: string) => `Högst tre månader, till ${day}.`,
    send: 'Pausa',
    change: 'Ändra dagen',
    end: 'Avsluta pausen',
    notYours: 'Den här länken går inte att pausa med. Använd länken i ett mejl som är skickat till dig.',
  },
  closed: {
    title: 'Länken fungerar inte',
    body: 'Den kan ha blivit för gammal eller ersatts av en ny. Använd länken i det senaste mejlet, eller be samordnaren om en ny.',
  },
  unavailable: {
    title: 'Det går inte att visa sidan just nu',
    body: 'Vänta en minut och försök igen.',
  },
  notFound: {
    title: 'Sidan finns inte',
    body: 'Åtagandet kan ha tagits bort eller flyttats till en annan organisation.',
    address: 'Kontrollera adressen, eller använd länken i det senaste mejlet.',
  },
  broken: {
    title: 'Något gick fel hos oss',
    body: 'Försök igen om en stund. Har du skickat något? Öppna då länken i mejlet och se om det sparades.',
  },
  tooLong: {
    title: 'Texten är för lång',
    body: 'Inget är sparat. Gå tillbaka, korta texten och skicka igen.',
  },
  standing: { ...hourWords.standing, overdue: 'Försenat' },
  confirmation: hourWords.confirmation,
  answerKind: hourWords.answerKind,
};

export type AnswerPagesText = typeof answerPages;
