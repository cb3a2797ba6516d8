import { count } from './counting';

/** The way from a new forum to its first meeting. */
export const firstRun = {
  newForum: 'Nytt forum. Inget är delat ännu.',
  title: (left: number): string =>
    left === 0 ? 'Allt är klart för första mötet' : `${count(left, 'sak', 'saker')} kvar före första mötet`,
  intro: 'Det tar ungefär tio minuter. Du kan avbryta när du vill, allt sparas.',
  introOther: 'Samordnaren gör i ordning forumet före första mötet.',
  done: 'Klart',
  steps: {
    furnished: {
      title: 'Forumet är skapat',
      body: 'Webbplatsen, listorna och rättigheterna är på plats.',
    },
    organisations: {
      title: 'Varje organisation har en kontakt',
      body: 'Kontakten svarar för sin organisation, i Teams eller genom mejl med länk.',
      action: 'Visa kontakterna',
    },
    promises: {
      title: 'Skriv in det ni redan har lovat varandra',
      body: 'Klistra in från Excel eller skriv. Första mötet börjar med de raderna, i stället för en tom sida.',
      action: 'Lägg in åtaganden',
    },
    meeting: {
      title: 'Välj dag och mall för mötet',
      body: 'Dagordningen kommer från en mall och går att ändra.',
      action: 'Planera möte',
    },
    rehearsal: {
      title: 'Öva på ett påhittat möte',
      body: 'Hela mötet från närvaro till återläsning. Inget skickas och inget räknas.',
      action: 'Starta övning',
    },
  },
  missingContact: (names: string): string => `Saknar kontakt: ${names}.`,
  howToAddContact:
    'Lägg till raden i listan Kontakter på programmets webbplats, eller be administratören göra det.',
  fewMembers: 'Forumet har för få organisationer. Lägg till dem i listan Forum, kolumnen Medlemmar.',
  organisations: {
    title: 'Organisationer',
    hint: 'Så kommer varje organisation åt sina åtaganden',
    none: 'Inga organisationer ännu.',
    channels: { teams: 'Teams', guest: 'Gäst i Teams', mail: 'Mejl med länk' },
    noContact: 'Kontakt saknas',
  },
  privacy: {
    title: 'Skriv inte om personer',
    body: 'Registret handlar om platser och situationer. Personnummer stoppas, och namn, adresser och telefonnummer ifrågasätts innan de sparas.',
  },
  enter: {
    title: 'Det ni redan har lovat varandra',
    label: 'Ett åtagande på varje rad',
    hint: 'Vad; vem; klart senast. Till exempel: Laga belysningen; Trafikkontoret; 2026-12-04. Datumet får saknas. Är påminnelserna i gång får organisationerna dagen efter frågan om det stämmer.',
    preview: 'Så här läses raderna',
    columns: { what: 'Åtagande', who: 'Organisation', when: 'Klart senast' },
    unknown: (name: string): string =>
      name === '' ? 'Organisation saknas' : `Ingen organisation heter ${name}`,
    badDate: (text: string): string => `${text} är inget datum`,
    noTitle: 'Skriv vad som ska göras',
    noDate: 'inget datum',
    save: (rows: number): string => `Spara ${count(rows, 'åtagande', 'åtaganden')}`,
    saving: 'Sparar …',
    cancel: 'Avbryt',
    faults: (rows: number): string => count(rows, 'rad behöver rättas', 'rader behöver rättas'),
    saved: (rows: number): string => `${count(rows, 'åtagande inlagt', 'åtaganden inlagda')}.`,
  },
  setUp: {
    title: 'Gör i ordning forumet',
    body: 'Webbplatsen finns men är inte inlagd i programmets register. Fyll i det här en gång, så kan ni planera det första mötet.',
    notAllowed:
      'Webbplatsen finns men är inte inlagd i programmets register. Be samordnaren eller administratören göra i ordning forumet.',
    name: 'Forumets namn',
    kind: 'Typ av forum',
    kinds: {
      est: 'EST, effektiv samordning för trygghet',
      'local-council': 'Lokalt brottsförebyggande råd',
      'steering-group': 'Styrgrupp',
      'strategic-council': 'Strategiskt råd',
      network: 'Nätverk',
      place: 'Platssamverkan',
    },
    prefix: 'Förkortning i åtgärdernas beteckning',
    prefixHint: 'Samma som när webbplatsen installerades, till exempel SÖD i ÅT-SÖD-28.',
    cadence: 'Hur ofta träffas ni?',
    cadences: {
      weekly: 'Varje vecka',
      fortnightly: 'Varannan vecka',
      'four-weekly': 'Var fjärde vecka',
      monthly: 'Varje månad',
      quarterly: 'Varje kvartal',
    },
    yourFunction: 'Din funktion',
    yourFunctionHint: 'Funktionen, inte ditt namn. Till exempel Trygghetssamordnare.',
    organisations: 'Organisationer, en på varje rad',
    organisationsHint: 'Börja med er egen. Fler kan läggas till senare.',
    save: 'Skapa forumet',
    saving: 'Skapar …',
    tooFew: 'Skriv minst två organisationer.',
    missing: 'Fyll i det här.',
  },
};

export type FirstRunText = typeof firstRun;
