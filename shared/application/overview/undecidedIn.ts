import { isOpen } from '../../domain/action/actionFacts';
import type { Counted } from '../../domain/action/tally';
import type { Decision } from '../../domain/meeting/decision';
import type { Meeting } from '../../domain/meeting/meeting';
import type { ProposedDecisions } from '../ports/ForumSites';

/** A decision that somebody has yet to make, and where it was proposed, if that meeting is among the latest. */
export interface Undecided extends Pick<Decision, 'id' | 'text' | 'status'> {
  readonly meeting: Meeting | null;
}

/** What awaits a decision, with where it was proposed; a rehearsal proposes nothing. */
export const undecidedIn = ({ decisions, meetings }: ProposedDecisions): readonly Undecided[] =>
  decisions
    .map(({ id, text, status, meeting }) => ({
      ...{ id, text, status },
      meeting: meetings.find((each) => each.id === meeting) ?? null,
    }))
    .filter(({ meeting }) => meeting?.rehearsal !== true);

/** Promises that an organisation has sent back; somebody has to say what then. */
const sentBack = ['change-requested', 'declined'] as const;

export interface SentBack {
  readonly gap: (typeof sentBack)[number];
  readonly count: number;
}

/** Nothing where there are too many to count. */
export const sentBackIn = (actions: readonly Counted[] | null): readonly SentBack[] =>
  sentBack
    .map((gap) => ({
      gap,
      count: (actions ?? []).filter((action) => isOpen(action) && action.confirmation === gap).length,
    }))
    .filter(({ count }) => count > 0);
