import { count } from '../counting';
import type { MyWorkText } from '../sv/myWork';

export const myWork: MyWorkText = {
  title: 'My work',
  subtitle: (who, waiting) =>
    waiting === 0
      ? `${who}. Nothing waits for you.`
      : `${who}. ${count(waiting, 'thing waits', 'things wait')} for you.`,
  loading: 'Loading your work …',
  loadingMore: 'Loading from more forums …',
  failed: 'Your work could not be loaded',
  forumFailed: (forum) => `${forum} could not be loaded`,
  notYours: (forums) => `You have no access to ${forums}. Ask the coordinator there if you should take part.`,
  tryAgain: 'Try again',
  notAContact: {
    title: 'You are not a contact in any forum',
    body: 'Ask the coordinator of your forum to add you as a contact, and your promises will be shown here.',
  },
  toAnswer: 'To answer',
  nothingToAnswer: 'Nothing waits for your answer.',
  mine: 'My actions',
  noneMine: 'You have no other open actions.',
  meetings: 'Coming meetings',
  noMeetings: 'No meeting is planned.',
  organisation: (name) => `Promises of ${name}`,
  organisationOpen: (open, forums) => `${String(open)} open in ${count(forums, 'forum', 'forums')}.`,
  organisationLate: (late) => `${String(late)} overdue.`,
  organisationWaiting: (waiting) => `${String(waiting)} awaiting confirmation.`,
  showAll: (forum) => `Show all in ${forum}`,
  toConfirm: 'To confirm',
  answers: {
    done: 'Done',
    'in-progress': 'In progress',
    late: 'Late',
    'need-help': 'Needs help',
    confirm: 'Confirm',
    'request-change': 'Ask for a change',
    decline: 'Decline',
  },
  openAction: 'Open the action',
  newDate: 'New date',
  newDateFor: (action) => `New date for ${action}`,
  newDateHint: 'The date is a request until the coordinator has accepted it.',
  why: 'Why?',
  helpWhy: 'What do you need help with? (optional)',
  words: 'What do you want to say? (optional)',
  send: 'Send',
  cancel: 'Cancel',
  answered: (action) => `Thank you, the answer to ${action} is saved. You can change it until the meeting.`,
  sending: 'Saving …',
  answersLabel: (action) => `Answer ${action}`,
};
