import { count } from './counting';
import type { MinutesText } from '../sv/minutes';

export const minutes: MinutesText = {
  title: 'Minutes',
  loading: 'Loading the minutes …',
  failed: 'The minutes could not be loaded',
  retry: 'Try again',
  print: 'Print',
  back: 'To the meeting',
  state: {
    working: 'Working material',
    workingLong: 'The minutes are not finalised.',
    finalised: 'Finalised',
    finalisedLong: 'The Word file is locked.',
    registered: 'Registered',
    registeredLong: 'The Word file is locked and has a registry number.',
  },
  record: 'Text that is shared may become a public record at the receiver.',
  notClosed: 'The meeting is not closed. The page shows what there is so far.',
  rowsChanged: 'The register has been changed since the minutes were locked. The locked Word file stands.',
  forum: 'Forum',
  when: 'Time',
  present: 'Organisations present',
  absent: 'Not present',
  nobody: 'Nobody',
  substitute: 'substitute',
  changed: 'What has changed since the last meeting',
  nothingChanged: 'No promises from the last meeting were taken up.',
  skipped: (reason) => `Not taken up: ${reason}`,
  dateMoved: (from, to, why) =>
    why === '' ? `Date moved from ${from} to ${to}` : `Date moved from ${from} to ${to}: ${why}`,
  decisions: 'Decisions',
  noDecisions: 'No decisions were noted.',
  promises: 'Promises per organisation',
  noPromises: 'No new promises.',
  ownPromises: 'Promised at the meeting',
  contributes: 'Takes part in',
  followedUp: 'Followed up at the meeting',
  due: (day) => `due ${day}`,
  noDate: 'no date',
  confirmedBy: (word, via, when) => `${word}, ${via}, ${when}`,
  waiting: 'Awaiting confirmation',
  notes: 'Notes per item',
  next: 'Next meeting',
  noNext: 'The next meeting is not planned.',
  columns: {
    promise: 'Promise',
    organisation: 'Organisation',
    due: 'Due',
    said: 'What was said',
    confirmation: 'Confirmation',
  },
  summary: (promises, confirmed) =>
    promises === 0
      ? 'No new promises.'
      : `${count(promises, 'new promise', 'new promises')}, ${String(confirmed)} confirmed.`,
};
