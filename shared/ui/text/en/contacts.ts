import type { ContactsText } from '../sv/contacts';
import { count, number } from './counting';

const cadences: Readonly<Record<number, string>> = {
  7: 'Every week',
  14: 'Every other week',
  30: 'Every month',
  91: 'Every quarter',
  182: 'Every half-year',
  365: 'Every year',
};

export const contacts: ContactsText = {
  title: 'Contacts',
  loading: 'Fetching contacts …',
  failed: 'The contacts could not be fetched',
  tryAgain: 'Try again',
  forum: 'The forum',
  mandate: 'Mandate',
  noMandate: 'No mandate has been written',
  chair: 'Convener',
  nextMeeting: 'Next meeting',
  noMeeting: 'No meeting is planned',
  cadence: (days) =>
    cadences[days] ??
    (days % 7 === 0 ? `Every ${number(days / 7)} weeks` : `About every ${number(days)} days`),
  cadenceLabel: 'Meets',
  members: 'Members',
  flagged: (amount) =>
    amount === 0
      ? 'Every member has a contact and a substitute.'
      : count(amount, 'member has no contact or substitute', 'members have no contact or substitute'),
  noContact: 'No contact',
  noSubstitute: 'No substitute',
  substitute: (functionTitle) => `Substitute: ${functionTitle}`,
  until: (date) => `Valid until ${date}`,
  ask: 'Ask for an update now',
  askNamed: (organisation) => `Ask for an update now on all that ${organisation} has promised`,
  asking: 'Asking …',
  asked: (asked, lately) =>
    [
      asked === 0
        ? 'There was nothing new to ask about.'
        : `An update has been requested for ${count(asked, 'action', 'actions')}.`,
      lately === 0 ? '' : `${count(lately, 'action', 'actions')} had been asked about within the last day.`,
    ]
      .join(' ')
      .trim(),
  closeLinks: {
    open: 'Close answer links',
    openNamed: (functionTitle: string) => `Close answer links of ${functionTitle}`,
    question: (functionTitle: string) =>
      `Every link that has been mailed to ${functionTitle} stops working within ten minutes, also for colleagues who have been given it. The next mail has new ones.`,
    close: 'Close the links',
    keep: 'Keep them',
    done: (functionTitle: string) =>
      `The answer links of ${functionTitle} are closed. They stop working within ten minutes.`,
  },
  replace: 'Replace',
  replaceNamed: (functionTitle) => `Replace ${functionTitle}`,
  form: {
    title: (functionTitle) => `Replace ${functionTitle}`,
    functionTitle: 'Function of the new contact',
    functionHint: 'A function, never a person’s name. Leave it as it is if only the address changes.',
    mail: 'E-mail address of the function',
    mailHint: 'Whoever has an account on the site with the address can answer with it.',
    preview: 'Show what moves',
    looking: 'Looking in the forums …',
    cancel: 'Cancel',
  },
  previewTitle: 'This is what happens',
  account: 'The new contact has an account and answers with it.',
  noAccount: 'The address has no account on the site. The new contact answers by e-mail.',
  noMail: 'Without an address the new contact can get no reminders or answer links.',
  moves: (forum, amount) => `${forum}: ${count(amount, 'open action moves', 'open actions move')}.`,
  movesNothing: (forum) => `${forum}: nothing to move.`,
  notMoved: (forum, why) => `${forum}: not moved. ${why}`,
  sameFunction: 'The function is the same, so the actions need no change.',
  reminders: 'Reminders and answer links go to the new contact from today.',
  substituteFor: (names) => `Becomes the substitute for ${names}.`,
  history: (functionTitle) => `The history keeps ${functionTitle}. That contact is valid until today.`,
  showActions: (amount) => `Show ${count(amount, 'action', 'actions')}`,
  confirm: 'Replace the contact',
  resume: 'Go on replacing',
  stop: 'Stop',
  moving: (moved, all) => `Moving actions: ${number(moved)} of ${number(all)}.`,
  stopped: (moved) =>
    `Stopped after ${count(moved, 'moved action', 'moved actions')}. The old contact is still valid. Go on when you like, nothing is moved twice.`,
  left: (amount) =>
    `${count(amount, 'action', 'actions')} could not be moved, because somebody else changed them. Go on to move the rest.`,
  done: (from, to, moved) =>
    `${from} has been replaced by ${to}. ${count(moved, 'action was moved', 'actions were moved')}.`,
  reason: (from, to) => `The contact has been replaced: ${from} → ${to}`,
};
