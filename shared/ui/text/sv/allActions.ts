import { count, number } from './counting';

/** Alla åtgärder: one list over all forums that a person may see. */
export const allActions = {
  title: 'Alla åtgärder',
  subtitle:
    'I alla forum som du har tillgång till: först det som saknar datum, sedan det som ska vara klart tidigast.',
  caption: 'Åtgärder i alla forum, i den ordning de ska vara klara',
  loading: 'Hämtar åtgärder från alla forum …',
  forum: 'Forum',
  anyForum: 'Alla forum',
  coming: (left: number): string => `Hämtar från ${count(left, 'forum', 'forum')} till …`,
  held: (more: number): string =>
    more > 0
      ? `${count(more, 'åtgärd till har kommit', 'åtgärder till har kommit')}.`
      : 'Listan har ändrats.',
  showHeld: 'Visa',
  showMore: 'Visa fler',
  shown: (rows: number, forums: number, more: boolean): string =>
    more
      ? `${number(rows)} åtgärder hittills, ur ${count(forums, 'forum', 'forum')}`
      : `${count(rows, 'åtgärd', 'åtgärder')} ur ${count(forums, 'forum', 'forum')}`,
  forumFailed: (forum: string): string => `${forum} gick inte att läsa.`,
  tryAgain: 'Försök igen',
  tryAgainIn: (forum: string): string => `Försök igen med ${forum}`,
  namesFailed: 'Namnen på forum, organisationer och platser gick inte att hämta.',
  noForum: {
    title: 'Inga åtgärder gick att hämta',
    body: 'Inget av forumen gick att läsa. Raden ovanför säger varför.',
  },
  notAContact:
    'Du är inte kontakt i något av forumen, så inga åtgärder är dina. Fråga samordnaren i ditt forum.',
  allDone: {
    title: 'Inga åtgärder är öppna i dina forum',
    body: 'Allt som har lovats är klart, avbrutet eller överfört.',
  },
  empty: {
    title: 'I dina forum finns inga åtgärder ännu',
    body: 'En åtgärd kommer till när en organisation åtar sig något i ett möte.',
  },
  openForum: (forum: string): string => `Visa som tavla eller exportera: öppna ${forum}`,
};

export type AllActionsText = typeof allActions;
