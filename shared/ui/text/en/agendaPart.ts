import type { AgendaPartText } from '../sv/agendaPart';
import { count } from './counting';

export const agendaPart: AgendaPartText = {
  failed: 'The meetings could not be loaded',
  tryAgain: 'Try again',
  agenda: 'Agenda of the next meeting',
  noNext: 'No meeting is planned.',
  minutes: (minutes) => count(minutes, 'minute', 'minutes'),
  decisions: (meeting) => `Decisions at ${meeting}`,
  latestDecisions: 'Latest decisions',
  noDecisions: 'No decision was made at the latest meeting.',
  noHeld: 'No meeting has been held yet.',
};
