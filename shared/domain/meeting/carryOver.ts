import type { Action, ActionId } from '../action/action';
import { isOpen } from '../action/actionFacts';
import type { MeetingId } from './meeting';

/** An unfinished action that comes back at the next meeting, and how often it then has (F7). */
export interface CarriedOver {
  readonly action: ActionId;
  readonly carriedOver: number;
}

type Carried = Pick<Action, 'id' | 'status' | 'promisedAt' | 'followUpAt' | 'carriedOver'>;

/** The promises that a meeting opens on. */
export const followedUpAt = <A extends Pick<Action, 'followUpAt'>>(
  actions: readonly A[],
  meeting: MeetingId,
): readonly A[] => actions.filter((action) => action.followUpAt === meeting);

/** The promises that were made at a meeting. */
export const promisedAt = <A extends Pick<Action, 'promisedAt'>>(
  actions: readonly A[],
  meeting: MeetingId,
): readonly A[] => actions.filter((action) => action.promisedAt === meeting);

/**
 * What goes on to the next meeting: what was followed up here and is still open, counted once more, and what was
 * promised here, for the first time. What has been moved already is left out, so a closing that was cut off can be
 * taken up again without counting twice.
 */
export const carryOver = (actions: readonly Carried[], meeting: MeetingId): readonly CarriedOver[] =>
  actions.filter(isOpen).flatMap((action) => {
    if (action.followUpAt === meeting) return [{ action: action.id, carriedOver: action.carriedOver + 1 }];
    const isNew = action.followUpAt === null && action.promisedAt === meeting;
    return isNew ? [{ action: action.id, carriedOver: action.carriedOver }] : [];
  });
