import type { StartText } from '../sv/start';

export const start: StartText = {
  retry: 'Try again',
  signIn: 'Sign in',
  'outside-teams': {
    title: 'Open in Teams',
    lines: ['This page is a part of Samverkansrummet in Microsoft Teams.', 'Open the app in Teams.'],
  },
  'host-silent': {
    title: 'Teams does not answer',
    lines: [
      'The page has had no answer from Teams in five seconds.',
      'Reload the tab. If that does not help: ask the administrator which addresses may show the app.',
    ],
  },
  'config-unreachable': {
    title: 'The app could not be reached',
    lines: ['The network seems to be down. Nothing has been lost.', 'Try again in a while.'],
  },
  'config-wrong': {
    title: 'The app is not completely installed',
    lines: ['The installation’s settings cannot be read.', 'Ask the administrator to check config.json.'],
  },
  'no-forum': {
    title: 'No forum is chosen',
    lines: ['The tab does not know which forum it belongs to.', 'Remove the tab and add it again.'],
  },
  'unknown-forum': {
    title: 'The forum is not here',
    lines: ['The link points at a forum that this installation does not use.', 'Ask whoever sent the link.'],
  },
  'no-meeting': {
    title: 'No meeting is chosen',
    lines: [
      'The tab does not know which meeting it belongs to.',
      'Open the meeting from Meetings in the forum’s channel.',
    ],
  },
  'unknown-meeting': {
    title: 'There is no such meeting',
    lines: [
      'The meeting is no longer there, or the link is misspelt.',
      'Open the meeting from Meetings in the forum’s channel.',
    ],
  },
  'wrong-frame': {
    title: 'The meeting cannot run the app',
    lines: [
      'This kind of meeting has no side panel for apps.',
      'Do this: open the meeting from Meetings in the forum’s channel and share your screen. The others see the promises, and whoever is absent gets a link to answer by.',
    ],
  },
  'not-allowed': {
    title: 'You may not see the forum',
    lines: ['Your account has no permission on the forum’s site.', 'Ask the forum’s coordinator.'],
  },
  'unknown-person': {
    title: 'You are not among the contacts',
    lines: [
      'You can read but not answer, because no contact of the forum is tied to your account.',
      'Ask the coordinator to add your function as a contact.',
    ],
  },
  'not-provisioned': {
    title: 'The forum’s site is not ready',
    lines: ['A list or column is missing.', 'Ask the administrator to run the set-up.'],
  },
  offline: {
    title: 'No answer from the network',
    lines: ['SharePoint could not be reached.', 'Check the network and try again.'],
  },
  throttled: {
    title: 'SharePoint is very busy',
    lines: ['Wait a minute and try again.'],
  },
  'interaction-needed': {
    title: 'You need to sign in',
    lines: ['Teams needs your consent to fetch the forum’s data.'],
  },
  refused: {
    title: 'The sign-in was refused',
    lines: ['Your organisation does not allow the sign-in.', 'Show this to the administrator:'],
  },
  'no-answer': {
    title: 'The sign-in does not answer',
    lines: ['Teams has not answered the question about sign-in.', 'Try again, or reload the tab.'],
  },
  'no-network': {
    title: 'No answer from the sign-in',
    lines: ['The network seems to be down.', 'Try again in a while.'],
  },
  'not-supported': {
    title: 'This Teams cannot sign the app in',
    lines: [
      'The app signs in through Teams, and this version does not support it.',
      'Update Teams, or open Teams in the browser.',
    ],
  },
  unexpected: {
    title: 'Something went wrong',
    lines: ['It is a fault in the app. What stood as saved is saved.', 'Reload the tab.'],
  },
};
