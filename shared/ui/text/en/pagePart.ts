import type { PagePartText } from '../sv/pagePart';

export const pagePart: PagePartText = {
  titles: {
    register: 'Action register',
    mine: 'My promises',
    state: 'State of play',
    meetings: 'Meetings and decisions',
    programme: 'Programme and adoption',
    picture: 'Picture of the situation',
  },
  loading: 'Loading …',
  back: (title) => `Back to ${title}`,
  forum: 'Forum',
  chooseForum: {
    title: 'Choose a forum',
    body: 'This site is not a forum. Choose which forum you want to see. Whoever edits the page can set it in the web part’s settings.',
  },
  noSuchForum: (address) =>
    `There is no forum at ‹${address}›, which the web part’s setting The forum’s site names. Choose which forum you want to see, or ask whoever edits the page to correct the setting.`,
  programmeUnread: {
    body: 'The programme’s site could not be read. Names of organisations and places are therefore missing, and nothing can be added.',
    tryAgain: 'Try again',
  },
  noForums: {
    title: 'There is no forum to show',
    body: 'The programme’s site has no forum yet. Ask the administrator to run the installation, or set the forum’s site in the web part’s settings.',
  },
};
