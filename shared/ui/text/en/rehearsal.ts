import type { RehearsalText } from '../sv/rehearsal';
import { count } from './counting';

export const rehearsal: RehearsalText = {
  mark: 'Rehearsal',
  explained: 'Rehearsal. Nothing is sent and nothing is counted.',
  offered: 'Try a whole meeting with invented promises. Nothing is sent and nothing is counted.',
  meetingTitle: 'Rehearsal: an invented meeting',
  samples: [
    'Rehearsal: mend the lights at the bus stop',
    'Rehearsal: extra cleaning at the square on Fridays',
    'Rehearsal: a joint round one evening a week',
  ],
  start: 'Start a rehearsal',
  remove: 'Remove rehearsals',
  removeQuestion: (meetings) =>
    `Remove ${count(meetings, 'rehearsal', 'rehearsals')} with all their rows? They go to SharePoint’s recycle bin.`,
  removeYes: 'Remove',
  removeNo: 'Keep',
  removing: 'Removing …',
  removed: (meetings) => `${count(meetings, 'rehearsal', 'rehearsals')} removed.`,
};
