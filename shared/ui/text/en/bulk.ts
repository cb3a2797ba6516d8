import type { BulkText } from '../sv/bulk';
import { count, number } from './counting';

export const bulk: BulkText = {
  turnOn: 'Choose several',
  choose: (id, title) => `Choose ${id} ${title}`,
  chooseAll: 'Choose all rows that are loaded',
  label: 'Change the chosen actions',
  chosen: (rows) =>
    rows === 0
      ? 'Nothing is chosen. Space chooses the row, Shift with an arrow chooses several.'
      : `${count(rows, 'chosen', 'chosen')}.`,
  clear: 'Clear',
  what: 'What is to be changed?',
  parts: {
    dueDate: 'Due',
    responsible: 'Responsible',
    status: 'Status',
    problem: 'Problem and cause',
  },
  newDate: 'New date',
  organisation: 'Organisation',
  functionTitle: 'Function (optional)',
  status: 'New status',
  problem: 'Problem',
  cause: 'Cause',
  noCause: 'No cause chosen',
  reason: 'Why? The reason stands in each action’s history.',
  reasonOptional: 'Reason (optional)',
  change: (rows) => `Change ${count(rows, 'action', 'actions')}`,
  progress: (done, all) => `${number(done)} of ${number(all)} done …`,
  stop: 'Stop',
  stopped: 'Stopped. The rest are untouched.',
  changed: (rows) => `${count(rows, 'action is changed', 'actions are changed')}.`,
  failed: (rows) => `${count(rows, 'action could not be changed', 'actions could not be changed')}:`,
  undo: 'Undo',
  undoing: (done, all) => `Undoing, ${number(done)} of ${number(all)} …`,
  undone: (rows) => `${count(rows, 'change is undone', 'changes are undone')}.`,
  undoReason: 'Undone change of several',
  close: 'Close',
};
