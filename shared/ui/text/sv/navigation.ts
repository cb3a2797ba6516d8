/** Tabs, links and addresses. */
export const navigation = {
  skipToContent: 'Hoppa till innehållet',
  tabsLabel: 'Avdelningar',
  myWork: 'Mitt arbete',
  overview: 'Översikt',
  allActions: 'Alla åtgärder',
  actions: 'Åtgärder',
  meetings: 'Möten',
  contacts: 'Kontakter',
  reminders: 'Påminnelser',
  myReminders: 'Mina påminnelser',
  search: 'Sök',
  copied: 'Länken är kopierad.',
  copyByHand: 'Kopiera länken härifrån',
  broken: {
    title: 'Sidan gick inte att visa',
    lines: [
      'Något gick fel när sidan skulle visas. Det du har sparat finns kvar.',
      'Försök igen. Om det händer på nytt, berätta för samordnaren vad du gjorde.',
    ],
  },
  unknownForum: {
    title: 'Forumet finns inte här',
    lines: [
      'Länken leder till ett forum som inte hör till den här installationen. Fråga den som skickade länken.',
    ],
  },
  tryAgain: 'Försök igen',
  chooseForum: 'Forum',
};

export type NavigationText = typeof navigation;
