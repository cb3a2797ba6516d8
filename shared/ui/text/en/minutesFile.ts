import type { MinutesFileText } from '../sv/minutesFile';

export const minutesFile: MinutesFileText = {
  heading: 'The minutes as a file',
  none: 'There is no Word file yet. It is written when the meeting is closed.',
  missing: 'The Word file is missing. It can be written now.',
  write: 'Write the Word file',
  open: (version) => (version === 1 ? 'Open the Word file' : `Open the Word file, version ${version}`),
  sendOut: 'Send out for comments',
  sendOutHint:
    'The minutes are marked as out for comments. You share the file yourself with those who are to read it.',
  finalise: 'Finalise',
  finaliseAtOnce: 'Finalise without comments',
  finaliseHint: 'The Word file is locked. What is changed later becomes a new version.',
  finaliseDo: 'Lock and finalise',
  correct: 'Correct …',
  correctHint: 'A new version begins as a draft, written from what the register says. The locked file stays.',
  correctWhy: 'What is wrong, and why is it corrected?',
  correctDo: 'Begin a new version',
  registryNumber: 'Registry number',
  registryNumberHint: 'For example KS 2026/0296. The minutes then count as registered.',
  registryNumberOdd: 'That does not look like a registry number. Is it right all the same? Save once more.',
  registryNumberMissing: 'Write the registry number.',
  register: 'Save the registry number',
  changeNumber: 'Change the registry number',
  working: 'Working …',
  cancel: 'Cancel',
  versions: 'Versions',
  version: (version) => `Version ${version}`,
  hash: 'Checksum (SHA-256):',
  nobody: 'unknown',
  event: (deed, when, by) => `${deed} ${when}, ${by}`,
  deed: {
    'sent-out': 'Sent out for comments',
    finalised: 'Finalised',
    corrected: 'Corrected',
    registered: 'Registered',
    'handed-over': 'Handed over',
  },
  seal: {
    open: '',
    unread: 'The locked file could not be fetched, so it has not been compared with its lock.',
    intact: 'The file is as it was when it was locked, and the register says the same.',
    'rows-changed':
      'The register has been changed since the minutes were locked. The Word file stands; this page shows what the register says now.',
    broken:
      'The Word file has been changed since it was locked. Compare with its version history in SharePoint.',
  },
};
