import { clockText, dayOf, dayText } from '../dates';
import type { RefusalText } from '../sv/refusals';

export const refusals: RefusalText = {
  'not-allowed': () => 'You do not have permission to do this. Ask the forum’s coordinator.',
  'not-found': () => 'The row is no longer there. Somebody may have removed it.',
  'not-provisioned': ({ what }) =>
    `Something is missing on the site: ${what}. Ask the administrator to run the set-up.`,
  'too-many-rows': () =>
    'More than 5,000 rows match, and SharePoint does not show that many at once. Choose a narrower filter.',
  'personal-data': ({ findings }) => {
    const words = [...new Set(findings.map((finding) => `“${finding.words}”`))].join(', ');
    return findings.some(({ severity }) => severity === 'stops')
      ? `Looks like a personal identity number: ${words}. Remove it to save.`
      : `Not saved yet. Remove ${words}, or answer that nobody is pointed out.`;
  },
  'guard-not-loaded': () =>
    'Not saved yet. The text could not be checked for personal data. It is still here. Try again when the network is back.',
  throttled: () => 'SharePoint is very busy right now. Wait a minute and try again.',
  offline: () => 'No answer from the network. What you typed is still here.',
  'sign-in-needed': () => 'You need to sign in again. What you typed is still here.',
  refused: ({ message }) => `SharePoint did not accept the text: ${message}`,
  'undo-overtaken': () => 'Somebody else has answered or changed it after you, so it cannot be undone.',
  'changed-by-other': ({ conflicts = [] }) =>
    conflicts.length > 0
      ? 'Somebody else changed the same thing first. Choose which text should stand.'
      : 'Somebody else changed the same thing first. See how it stands and change it again if needed.',
  'only-coordinator': () => 'Only the coordinator can do this.',
  'only-own-organisation': () => 'You can only answer for your own organisation.',
  'text-missing': () => 'Write what it is about.',
  'text-too-long': ({ limit, length }) => `The text is ${length - limit} characters too long. Shorten it.`,
  'organisation-missing': () => 'Choose which organisation will do it.',
  'organisation-name-unusable': ({ name }) =>
    `The name “${name}” has no letters, or is too like that of another organisation. Write it another way.`,
  'organisation-ended': ({ successor }) =>
    successor === null
      ? 'The organisation no longer exists. Choose another.'
      : `The organisation no longer exists. Choose ${successor}.`,
  'not-a-date': () => 'There is no such date. Write it as 2026-12-04.',
  'nothing-to-ask': () => 'The action is paused or no longer open, so there is no state to ask for.',
  'asked-lately': ({ at }) =>
    `An update was already requested ${dayText(dayOf(at), 'en')} ${clockText(at, 'en')}. Press once more to ask all the same.`,
  'not-a-mail': () => 'The e-mail address is not right. Write it as function@example.org.',
  'contact-not-replaceable': () =>
    'The contact cannot be replaced: it is no longer valid, or is the same as the new one.',
  'date-passed': () => 'That day has passed. Choose today or a later day.',
  'date-too-far': () => 'The date is too far ahead. Check the year.',
  'reason-missing': () => 'Write why.',
  'cause-missing': () => 'Choose problem and cause, or mark it as a direct action.',
  'effect-missing': () => 'Describe the effect in one sentence and choose the date of the assessment.',
  'status-not-reachable': () => 'The action cannot be moved there from its present status.',
  'step-locked': ({ remaining }) =>
    remaining === 1
      ? 'One promise has no answer. Answer it or skip it with a reason.'
      : `${remaining} promises have no answer. Answer them or skip them with a reason.`,
  'nothing-to-borrow': () => 'The step has no minutes left to borrow.',
  'meeting-not-running': () => 'The meeting is not running.',
  'meeting-over': () => 'The meeting has already begun, been held or been cancelled.',
  'led-by-other': ({ by }) => `The meeting is led by ${by}. Take over if you are to lead it.`,
  'not-ready-to-close': ({ lacks }) =>
    lacks.length === 1
      ? 'One thing remains before the meeting can be closed.'
      : `${lacks.length} things remain before the meeting can be closed.`,
  'step-in-use': () =>
    'The step cannot be removed: it is in progress, has notes or is needed for last time’s promises.',
  'minutes-before-closing': () => 'The minutes are written when the meeting is closed.',
  'minutes-state-not-reachable': () =>
    'Somebody else has already taken the minutes further. Load the page again.',
  'cannot-turn-back': () => 'It cannot become a note again: somebody has already answered the promise.',
  'not-in-rehearsal': ({ what }) =>
    what === 'file' ? 'A rehearsal gets no Word file.' : 'Problems and causes are not saved in a rehearsal.',
};
