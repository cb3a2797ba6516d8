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
  noForums: {
    title: 'Det finns inget forum att visa',
    body: 'Programmets webbplats har ännu inget forum. Be administratören köra installationen, eller ange forumets webbplats i webbdelens inställningar.',
  },
};

export type PagePartText = typeof pagePart;
