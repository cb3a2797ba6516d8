import type { Meeting } from './meeting';

/** Only a real meeting that has been held leaves a file; one of a rehearsal would outlive the practice (F50). */
export const getsFile = ({ state, rehearsal }: Pick<Meeting, 'state' | 'rehearsal'>): boolean =>
  state === 'held' && !rehearsal;
