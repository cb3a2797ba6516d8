import { count } from './counting';
import type { RedactionText } from '../sv/redaction';
import { columnNames } from './columnNames';
import { textListNames } from './textListNames';

/** A column that the site has got in another way keeps its title. */
const column = (title: string): string => columnNames[title] ?? title;

const documentStates = {
  none: 'draft',
  draft: 'draft',
  'out-for-comments': 'out for comments',
  finalised: 'finalised, locked',
  registered: 'registered, locked',
} as const;

export const redaction: RedactionText = {
  title: 'Redact a text',
  logTitle: 'Log of redactions',
  open: 'Redact a text …',
  loading: 'Loading …',
  intro:
    'Redact when a text must not be kept, such as the name of a resident. The text is replaced by [Rensat] in the row, and removed from earlier versions and the recycle bin. It cannot be undone.',
  onlyOwner: 'Only an owner of the site can redact',
  onlyOwnerBody:
    'Tell the forum’s administrator which text it is and where it stands. Do not write the text in an e-mail.',
  signIn: 'Agree to redact',
  signInBody:
    'To reach the recycle bin and other people’s versions, the product has to borrow all your rights as an owner. They are borrowed on this page alone.',
  signInButton: 'Continue to sign-in',
  chooseTitle: '1. Which text has to go?',
  inRow: (list, row) => `Texts in ${list}, row ${row}`,
  earlier: 'earlier version',
  ownWords: 'The text that has to go',
  ownWordsHint:
    'Shorten the text to what must go, and the rest is kept. The product looks for the same words everywhere in the forum, in capitals or not.',
  find: 'Show where the text stands',
  searching: (list, rows) => `Looking in ${textListNames[list]}. ${count(rows, 'row', 'rows')} read.`,
  readingVersions: (rows) => `Reading earlier versions of ${count(rows, 'row', 'rows')}.`,
  readingBin: 'Looking in the recycle bin.',
  previewTitle: '2. This will be redacted',
  nothing: 'The text stands in no row, no version and no title in the recycle bin.',
  column,
  place: (list, row) => `${textListNames[list]}, row ${row}`,
  inFields: (fields, versions) =>
    [
      fields.length === 0 ? 'Not in the row now' : `Stands in ${fields.map(column).join(', ')}`,
      versions === 0 ? '' : `${count(versions, 'earlier version', 'earlier versions')} will be removed`,
    ]
      .filter((part) => part !== '')
      .join('. '),
  alwaysIncluded: 'always included',
  binTitle: 'The recycle bin',
  binLikely: (title, list) => `“${title}”, from ${textListNames[list]}`,
  binOthers: (items) => `Show ${count(items, 'other deleted row', 'other deleted rows')} that cannot be read`,
  binHint:
    'Of what lies in the recycle bin SharePoint shows the title alone. Remove what you are unsure of too.',
  binEmpty: 'Nothing in the recycle bin has the text in its title.',
  second: 'second stage',
  outOfReach: 'This is out of the product’s reach',
  secondStage:
    'The second stage of the recycle bin. Ask an administrator of the site collection to look there and empty it.',
  document: (fileName, state) => `${fileName} (${documentStates[state]})`,
  documentsHint: 'Minutes that may hold the text. Correct them separately:',
  draftsHint:
    'Drafts of minutes. Open the file and search for the text. If it is there, delete the file in the library and empty it from the recycle bin. Then open the meeting’s minutes and choose Write the Word file. The new draft is made from the rows and does not have the text:',
  elsewhere: [
    'The programme’s shared registers: contacts, organisations and places. Change them separately.',
    'E-mails and prints that have left the product.',
    'Text left in other people’s open windows or on their devices, until they load the page again.',
    'Microsoft’s backups, which disappear by themselves after 14 days.',
  ],
  reasonTitle: '3. Why?',
  reason: 'Reason',
  reasons: { 'personal-data': 'Personal data', secrecy: 'Secrecy', other: 'Other' },
  explanation: 'Explanation for the log (optional)',
  explanationHint: 'Never write what has to go.',
  confirm: 'Redact for good',
  confirmBody: (rows, bin) =>
    `${count(rows, 'row', 'rows')} and ${count(bin, 'thing', 'things')} in the recycle bin will be redacted. It cannot be undone.`,
  back: 'Choose another text',
  working: (done, of) => `Redacting ${done} of ${of}.`,
  doneTitle: 'The text is redacted',
  done: (rows, versions, bin) =>
    `${count(rows, 'row', 'rows')} changed, ${count(versions, 'version', 'versions')} removed, ${count(bin, 'thing', 'things')} removed from the recycle bin.`,
  left: 'Go through what is out of the product’s reach:',
  toLog: 'Show the log',
  another: 'Redact another text',
  cutOff: 'The redaction was cut off',
  cutOffBody: 'What is gone is gone. Continue, and the rest will go too.',
  goOn: 'Go on redacting',
  retry: 'Try again',
  logIntro: 'Who has redacted, when, why and where. Never what stood there.',
  logEmpty: 'No text has been redacted in this forum.',
  when: 'When',
  who: 'Who',
  where: 'Where',
  why: 'Why',
  what: 'Extent',
  state: 'State',
  begun: 'Cut off. Redact again.',
  finished: 'Done',
  extent: (versions, bin) => `${count(versions, 'version', 'versions')}, ${bin} from the recycle bin`,
  lists: textListNames,
  refusals: {
    'only-owner': 'Only an owner of the site can redact.',
    'text-too-short': 'Write three characters at least. Shorter texts stand nearly everywhere.',
    'explanation-repeats-text':
      'The explanation repeats some of what has to go. The log must not hold the text. Give the reason in other words.',
    'explanation-personal-number':
      'The explanation holds a personal identity number. Take it out: the log is kept.',
    'still-there': 'Somebody writes the text again while it is being removed. Ask them to stop, and go on.',
  },
};
