import { count } from './counting';
import type { TroubleText } from '../sv/trouble';

export const trouble: TroubleText = {
  offlineHeading: 'Saved on your device',
  offlineHeadingWindow: 'Not sent yet',
  offline: (since) =>
    `Waiting for the network since ${since}. Carry on as usual, nothing you type is lost. What others change is shown when the network is back.`,
  offlineWindow: (since) =>
    `Waiting for the network since ${since}. Carry on as usual, but do not close the window: what you typed is only here.`,
  throttled: 'SharePoint is very busy. What you typed is here and will be sent shortly.',
  signIn: 'Your sign-in has run out. What you have typed is here and is sent when you have signed in.',
  signInDo: 'Sign in',
  waitingToSend: (amount) => `${count(amount, 'change waits', 'changes wait')} to be sent.`,
  retryNow: 'Try now',
  chooseNow: 'Choose text',
  mismatch: (amount) =>
    `${count(amount, 'answer does', 'answers do')} not count: the writer belongs to another organisation.`,
  mismatchRow: (item, word, claimed) =>
    `${item}: “${word}” was written for ${claimed}, but not by anybody who answers for it. Ask in the meeting.`,
  keysHeading: 'Keys',
  keysNote: 'Letters work outside text fields. Answer letters work while the promise has focus.',
  keysLetters: 'Use N and ?',
  keys: {
    new: 'New promise',
    help: 'All keys',
    answers: 'Done, In progress, Late, Help',
    readBack: 'Confirm, Change, No',
    note: 'Note becomes promise, and back',
    undo: 'Undo what you just did',
    conflict: 'Choose text when two have changed',
    save: 'Save and new',
    escape: 'Back, the text stays',
  },
};
