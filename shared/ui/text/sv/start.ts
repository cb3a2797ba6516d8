/** The screens that stand instead of a surface when it cannot start. */
export const start = {
  retry: 'Försök igen',
  signIn: 'Logga in',
  'outside-teams': {
    title: 'Öppna i Teams',
    lines: ['Den här sidan är en del av Samverkansrummet i Microsoft Teams.', 'Öppna appen i Teams.'],
  },
  'host-silent': {
    title: 'Teams svarar inte',
    lines: [
      'Sidan har inte fått svar från Teams på fem sekunder.',
      'Ladda om fliken. Hjälper det inte: be administratören kontrollera vilka adresser som får visa appen.',
    ],
  },
  'config-unreachable': {
    title: 'Det gick inte att nå appen',
    lines: ['Nätet verkar vara nere. Inget har gått förlorat.', 'Försök igen om en stund.'],
  },
  'config-wrong': {
    title: 'Appen är inte färdiginstallerad',
    lines: ['Installationens uppgifter går inte att läsa.', 'Be administratören kontrollera config.json.'],
  },
  'no-forum': {
    title: 'Inget forum är valt',
    lines: ['Fliken vet inte vilket forum den gäller.', 'Ta bort fliken och lägg till den igen.'],
  },
  'unknown-forum': {
    title: 'Forumet finns inte här',
    lines: [
      'Länken pekar på ett forum som den här installationen inte använder.',
      'Fråga den som skickade länken.',
    ],
  },
  'no-meeting': {
    title: 'Inget möte är valt',
    lines: ['Fliken vet inte vilket möte den gäller.', 'Öppna mötet från Möten i forumets kanal.'],
  },
  'unknown-meeting': {
    title: 'Mötet finns inte',
    lines: [
      'Mötet finns inte längre, eller så är länken felskriven.',
      'Öppna mötet från Möten i forumets kanal.',
    ],
  },
  'wrong-frame': {
    title: 'Mötet kan inte köra appen',
    lines: [
      'Den här sortens möte har ingen sidopanel för appar.',
      'Gör så här: öppna mötet från Möten i forumets kanal och dela skärmen. De andra ser åtagandena, och den som inte är med får en länk att svara på.',
    ],
  },
  'not-allowed': {
    title: 'Du har inte rätt att se forumet',
    lines: ['Ditt konto har ingen behörighet till forumets webbplats.', 'Fråga samordnaren i forumet.'],
  },
  'unknown-person': {
    title: 'Du finns inte bland kontakterna',
    lines: [
      'Du kan läsa, men inte svara, eftersom ingen kontakt i forumet är kopplad till ditt konto.',
      'Be samordnaren lägga till din funktion som kontakt.',
    ],
  },
  'not-provisioned': {
    title: 'Forumets webbplats är inte färdig',
    lines: ['En lista eller kolumn saknas.', 'Be administratören köra installationen.'],
  },
  offline: {
    title: 'Inget svar från nätet',
    lines: ['Det gick inte att nå SharePoint.', 'Kontrollera nätet och försök igen.'],
  },
  throttled: {
    title: 'SharePoint är hårt belastat',
    lines: ['Vänta en minut och försök igen.'],
  },
  'interaction-needed': {
    title: 'Du behöver logga in',
    lines: ['Teams behöver ditt medgivande för att hämta forumets uppgifter.'],
  },
  refused: {
    title: 'Inloggningen nekades',
    lines: ['Din organisation tillåter inte inloggningen.', 'Visa det här för administratören:'],
  },
  'no-answer': {
    title: 'Inloggningen svarar inte',
    lines: ['Teams har inte svarat på frågan om inloggning.', 'Försök igen, eller ladda om fliken.'],
  },
  'no-network': {
    title: 'Inget svar från inloggningen',
    lines: ['Nätet verkar vara nere.', 'Försök igen om en stund.'],
  },
  'not-supported': {
    title: 'Det här Teams kan inte logga in appen',
    lines: [
      'Appen loggar in genom Teams, och den här versionen saknar stöd för det.',
      'Uppdatera Teams, eller öppna Teams i webbläsaren.',
    ],
  },
  unexpected: {
    title: 'Något gick fel',
    lines: ['Det är ett fel i appen. Det som stod som sparat är sparat.', 'Ladda om fliken.'],
  },
};

export type StartText = typeof start;
