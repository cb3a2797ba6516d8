/** What stands around every part of a SharePoint page. */
export const pagePart = {
  titles: {
    register: 'Åtgärdsregister',
    mine: 'Mina åtaganden',
    state: 'Läget',
    meetings: 'Möten och beslut',
    programme: 'Program och antagande',
    picture: 'Lägesbild',
  },
  loading: 'Hämtar …',
  back: (title: string): string => `Tillbaka till ${title}`,
  forum: 'Forum',
  chooseForum: {
    title: 'Välj forum',
    body: 'Den här webbplatsen är inget forum. Välj vilket forum du vill se. Den som redigerar sidan kan ställa in det i webbdelens inställningar.',
  },
  noSuchForum: (address: string): string =>
    `Det finns inget forum på ‹${address}›, som är angivet i webbdelens inställning Forumets webbplats. Välj vilket forum du vill se, eller be den som redigerar sidan att rätta inställningen.`,
  programmeUnread: {
    body: 'Programmets webbplats gick inte att läsa. Därför saknas namn på organisationer och platser, och inget kan läggas till.',
    tryAgain: 'Försök igen',
  },
  noForums: {
    title: 'Det finns inget forum att visa',
    body: 'Programmets webbplats har ännu inget forum. Be administratören köra installationen, eller ange forumets webbplats i webbdelens inställningar.',
  },
};

export type PagePartText = typeof pagePart;
