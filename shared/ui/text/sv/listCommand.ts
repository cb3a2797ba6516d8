/** What the commands on the SharePoint list Åtgärder open. */
export const listCommand = {
  titles: { ask: 'Begär lägesrapport', answer: 'Svara' },
  loading: 'Hämtar åtgärden …',
  asking: 'Frågar …',
  askAgain: 'Fråga ändå',
  asked: (organisation: string): string =>
    `Frågan är ställd till ${organisation}. Den syns i åtgärdens historik.`,
  answered: (action: string): string => `Tack, svaret på ${action} är sparat.`,
  notOpen: 'Åtgärden är inte längre öppen, så det finns inget att svara på.',
  close: 'Stäng',
  tryAgain: 'Försök igen',
  noForum: 'Listan hör inte till något forum i Samverkansrummet.',
  notFetched: 'Samverkansrummet gick inte att hämta. Läs in sidan på nytt.',
};

export type ListCommandText = typeof listCommand;
