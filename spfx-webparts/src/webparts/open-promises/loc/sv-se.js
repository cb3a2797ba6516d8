define([], () => ({
  PaneDescription:
    'Listan visar vad organisationerna har lovat, aldrig vem. Läsaren ser det som SharePoint tillåter.',
  ContentGroup: 'Innehåll',
  Heading: 'Rubrik',
  HeadingUsual: 'Öppna åtaganden',
  Selection: 'Visa',
  SelectionAll: 'Alla öppna åtaganden',
  SelectionOverdue: 'Bara försenade',
  SelectionHelpNeeded: 'Bara där någon behöver hjälp',
  SelectionWaiting: 'Bara de som väntar på bekräftelse',
  Rows: 'Antal rader från början',
  SourceGroup: 'Varifrån',
  ForumAddress: 'Forumets webbplats',
  ForumAddressHelp:
    'Lämna tomt för den webbplats som sidan ligger på. Annars till exempel /sites/est-sodermalm.',
  ProgrammeAddress: 'Programmets webbplats',
  ProgrammeAddressHelp: 'Där finns namnen på organisationer och platser.',
  TeamsAddress: 'Länk till forumets flik i Teams',
  TeamsAddressHelp: 'Visas över listan. Kopiera länken i Teams: högerklicka på fliken.',
  NotASite: 'Skriv adressen till en webbplats i samma SharePoint, till exempel /sites/est-sodermalm.',
  NotASecureLink: 'Länken behöver börja med https://.',
}));
