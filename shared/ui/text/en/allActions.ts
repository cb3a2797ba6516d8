import type { AllActionsText } from '../sv/allActions';
import { count, number } from './counting';

export const allActions: AllActionsText = {
  title: 'All actions',
  subtitle: 'In all forums that you have access to: first what has no date, then what is due soonest.',
  caption: 'Actions in all forums, in the order they are due',
  loading: 'Loading actions from all forums …',
  forum: 'Forum',
  anyForum: 'All forums',
  coming: (left) => `Loading from ${count(left, 'more forum', 'more forums')} …`,
  held: (more) =>
    more > 0 ? `${count(more, 'more action has come', 'more actions have come')}.` : 'The list has changed.',
  showHeld: 'Show',
  showMore: 'Show more',
  shown: (rows, forums, more) =>
    more
      ? `${number(rows)} actions so far, from ${count(forums, 'forum', 'forums')}`
      : `${count(rows, 'action', 'actions')} from ${count(forums, 'forum', 'forums')}`,
  forumFailed: (forum) => `${forum} could not be read.`,
  tryAgain: 'Try again',
  tryAgainIn: (forum) => `Try ${forum} again`,
  namesFailed: 'The names of forums, organisations and places could not be loaded.',
  noForum: {
    title: 'No actions could be loaded',
    body: 'None of the forums could be read. The line above says why.',
  },
  notAContact:
    'You are not a contact in any of the forums, so no actions are yours. Ask the coordinator of your forum.',
  allDone: {
    title: 'No actions are open in your forums',
    body: 'Everything promised is done, cancelled or transferred.',
  },
  empty: {
    title: 'There are no actions in your forums yet',
    body: 'An action comes about when an organisation promises something in a meeting.',
  },
  openForum: (forum) => `To show as a board or export, open ${forum}`,
};
