import { count } from './counting';
import type { OpenPromisesText } from '../sv/openPromises';

export const openPromises: OpenPromisesText = {
  heading: 'Open promises',
  reach: 'The list shows what you may see in SharePoint.',
  action: 'Action',
  problem: 'Problem',
  responsible: 'Responsible',
  doneBy: 'Due',
  status: 'Status',
  standing: 'State',
  noProblem: 'No problem chosen',
  direct: 'Direct action',
  loaded: (rows) => `The list shows ${count(rows, 'promise', 'promises')}.`,
  more: 'Show more',
  openInTeams: 'Open in Teams',
  failed: 'The list could not be loaded.',
  overdueBy: (days) => `Overdue by ${count(days, 'day', 'days')}`,
  standings: {
    'needs-help': 'Needs help',
    overdue: 'Overdue',
    'at-risk': 'At risk',
    'on-track': 'On track',
    none: 'On hold',
  },
  empty: {
    all: 'No open promises at the moment. New ones are added during the meeting in Teams.',
    overdue: 'No promise is overdue.',
    'help-needed': 'Nobody has asked for help.',
    waiting: 'No promise awaits confirmation.',
  },
  failures: {
    'not-allowed': 'You may not see the promises of this forum. Ask its coordinator.',
    'not-found': 'There is no forum at the chosen address. Check the settings of the web part.',
    'not-provisioned':
      'Something is missing in the site’s list of actions. Check the settings of the web part. If they are right, ask the administrator to run the set-up.',
    'too-many-rows':
      'The forum has more than 5,000 open promises. Choose a narrower selection in the web part’s settings.',
    throttled: 'SharePoint is under heavy load just now. Wait a minute and try again.',
    offline: 'No answer from the network. Try again when you are connected.',
    'sign-in-needed': 'You need to sign in again. Reload the page.',
    refused: 'SharePoint did not accept the question. Check the settings of the web part.',
  },
};
