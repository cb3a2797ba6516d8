import type { Meeting, MeetingState } from './meeting';

type Phase = 'ahead' | 'under-way' | 'over';

const phases: Record<MeetingState, Phase> = {
  planned: 'ahead',
  invited: 'ahead',
  'in-progress': 'under-way',
  closing: 'under-way',
  held: 'over',
  cancelled: 'over',
};

type Stands = Pick<Meeting, 'state'>;

/** Not begun and still to be held, whatever its day. */
export const isAhead = ({ state }: Stands): boolean => phases[state] === 'ahead';

/** Begun, and not yet closed to its end. */
export const isUnderWay = ({ state }: Stands): boolean => phases[state] === 'under-way';

/** Held, or cancelled: nothing more happens at it. */
export const isOver = ({ state }: Stands): boolean => phases[state] === 'over';
