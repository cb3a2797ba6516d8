const promises = (amount: number): string => (amount === 1 ? '1 åtagande' : `${String(amount)} åtaganden`);

/** What the mails say in Swedish. */
export const sv = {
  product: 'Samverkansrummet',
  sender: (conveners: string): string =>
    conveners === '' ? 'Samverkansrummet' : `Samverkansrummet, ${conveners}`,
  subject: {
    confirm: (amount: number, forum: string): string => `Bekräfta ${promises(amount)} i ${forum}`,
    meeting: (amount: number, forum: string): string => `Inför mötet i ${forum}: ${promises(amount)}`,
    reminder: (amount: number, forum: string): string => `Påminnelse om ${promises(amount)} i ${forum}`,
    other: (forum: string): string => `Påminnelse från ${forum}`,
    forums: (amount: number): string => `${String(amount)} forum`,
    programme: 'Samverkansrummet',
  },
  greeting: 'Hej!',
  headings: {
    confirm: 'Stämmer det här?',
    meeting: 'Det här har din organisation lovat',
    late: 'Datumet har passerat',
    soon: 'Snart dags',
    asked: 'Samordnaren undrar hur det går',
    own: 'Du bad om en påminnelse',
    effect: 'Blev det någon effekt?',
    assess: 'Effekten ska bedömas',
    agenda: 'Försenat, och inget möte är planerat',
    renewal: 'Behöver förnyas',
    minutes: 'Minnesanteckningar att göra klara',
    adoption: 'Inget beslut är antecknat',
  },
  intros: {
    confirm: 'Det här är antecknat som ert. Bekräfta, be om en ändring eller säg nej.',
    meeting: 'Svara före mötet, så tar vi bara upp det som behöver diskuteras.',
    late: 'Säg hur det går: klart, pågår, nytt datum eller hjälp.',
    soon: 'Säg hur det går: klart, pågår, nytt datum eller hjälp. Om det pågår frågar vi igen längre fram.',
    asked: 'Ett kort svar räcker.',
    own: '',
    effect: 'Åtgärden är genomförd. Skriv en kommentar om vad den ledde till.',
    assess: 'Åtgärden är genomförd, och den ansvariga är tillfrågad. Bedöm effekten på åtgärdens sida.',
    agenda: 'Ta upp det på nästa möte, eller kontakta den som har lovat det.',
    renewal: '',
    minutes: 'Mötet är avslutat, men minnesanteckningarna är inte färdigställda.',
    adoption: 'Skriv in beslutet, eller ett nytt datum, under Antagande.',
  },
  facts: {
    place: (displayId: string, forum: string): string => `${displayId}, ${forum}`,
    due: (day: string): string => `Klart senast ${day}`,
    noDate: 'Inget datum bestämt',
    late: (days: number): string => (days === 1 ? 'Försenat 1 dag' : `Försenat ${String(days)} dagar`),
    heldOn: (day: string): string => `Mötet hölls ${day}`,
    renewBy: (day: string): string => `Förnya senast ${day}`,
    decisionOn: (day: string): string => `Beslutet var planerat till ${day}`,
    meetings: 'Nästa möte',
    meeting: (forum: string, when: string): string => `${forum}: ${when}.`,
  },
  subjects: {
    action: 'Åtagande',
    meeting: 'Möte',
    agreement: 'Samverkansöverenskommelse',
    report: 'Lägesbild',
    plan: 'Åtgärdsplan',
    adoption: 'Antagande av trygghetsprogrammet',
  },
  answer: 'Svara',
  open: 'Öppna i Teams',
  everything: 'Alla våra åtaganden',
  pause: 'Pausa påminnelserna eller avsluta en paus',
  foot: {
    why: (functionTitle: string, organisation: string): string =>
      `Mejlet går till ${functionTitle}, ${organisation}. Det kommer högst ett om dagen.`,
    links: (day: string): string =>
      `Länkarna gäller till och med ${day}. Den som har dem svarar för er organisation. Ska en kollega svara? Lämna över på svarssidan.`,
    automatic: 'Mejlet skickas automatiskt och går inte att svara på. Fråga samordnaren om något är fel.',
  },
  thisLanguage: 'På svenska',
  calendar: {
    fileName: 'datum.ics',
    due: (title: string): string => `Klart senast: ${title}`,
  },
};

export type LetterWords = typeof sv;
