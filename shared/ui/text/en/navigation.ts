import type { NavigationText } from '../sv/navigation';

export const navigation: NavigationText = {
  skipToContent: 'Skip to content',
  tabsLabel: 'Sections',
  myWork: 'My work',
  overview: 'Overview',
  allActions: 'All actions',
  actions: 'Actions',
  meetings: 'Meetings',
  contacts: 'Contacts',
  reminders: 'Reminders',
  myReminders: 'My reminders',
  search: 'Search',
  copied: 'The link is copied.',
  copyByHand: 'Copy the link from here',
  broken: {
    title: 'The page could not be shown',
    lines: [
      'Something went wrong when the page was to be shown. What you have saved is still there.',
      'Try again. If it happens again, tell the coordinator what you did.',
    ],
  },
  unknownForum: {
    title: 'The forum is not here',
    lines: ['The link leads to a forum that is not part of this installation. Ask whoever sent it.'],
  },
  tryAgain: 'Try again',
  chooseForum: 'Forum',
};
