import type { LocalDate } from '../kernel/localDate';
import { failure, success, type Result } from '../kernel/result';
import type { Action } from './action';
import { isGrounded, isOpen } from './actionFacts';
import type { ActionStatus } from './actionStatus';
import type { Effect } from './effect';

/**
 * Where each status can lead. A cancelled, transferred or closed action is never revived; a carried-out one can turn
 * out not to be, and an assessment can be taken back.
 */
const nextStatuses: Record<ActionStatus, readonly ActionStatus[]> = {
  proposed: ['decided', 'on-hold', 'cancelled', 'transferred'],
  decided: ['in-progress', 'carried-out', 'on-hold', 'cancelled', 'transferred'],
  'in-progress': ['carried-out', 'on-hold', 'cancelled', 'transferred'],
  'carried-out': ['effect-assessed', 'in-progress'],
  'effect-assessed': ['closed', 'carried-out'],
  closed: [],
  'on-hold': ['proposed', 'decided', 'in-progress', 'cancelled', 'transferred'],
  cancelled: [],
  transferred: [],
};

/** The statuses one may choose, in the order they are offered. */
export const statusesAfter = (status: ActionStatus): readonly ActionStatus[] => nextStatuses[status];

export const canFollow = (from: ActionStatus, to: ActionStatus): boolean => nextStatuses[from].includes(to);

/** What was seen of the effect, on which day (F13). */
export interface Assessment {
  readonly effect: Effect;
  readonly text: string;
  readonly on: LocalDate;
}

/** A wish to move an action to another status, with what that status asks for. */
export interface Move {
  readonly to: ActionStatus;
  /** Required to cancel; stands in the answer that records the move. */
  readonly reason?: string;
  /** Required to call the effect assessed. */
  readonly assessment?: Assessment;
}

/** Why an action cannot be moved. */
export type MoveRefusal =
  | { readonly kind: 'status-not-reachable'; readonly from: ActionStatus; readonly to: ActionStatus }
  /** Neither direktåtgärd nor tied to a problem and cause (F17). */
  | { readonly kind: 'cause-missing' }
  | { readonly kind: 'reason-missing' }
  /** A rating, a sentence and a day that has come (F13). */
  | { readonly kind: 'effect-missing' };

type Requirement = (action: Action, move: Move, today: LocalDate) => MoveRefusal | null;

const nothing: Requirement = () => null;
const grounds: Requirement = (action) => (isGrounded(action) ? null : { kind: 'cause-missing' });
const reason: Requirement = (_, move) =>
  (move.reason ?? '').trim() === '' ? { kind: 'reason-missing' } : null;
const assessment: Requirement = (_, move, today) =>
  move.assessment !== undefined && isComplete(move.assessment, today) ? null : { kind: 'effect-missing' };
const rating: Requirement = (action) => (isRated(action) ? null : { kind: 'effect-missing' });

const requirements: Record<ActionStatus, Requirement> = {
  proposed: nothing,
  decided: grounds,
  'in-progress': grounds,
  'carried-out': grounds,
  'effect-assessed': assessment,
  closed: rating,
  'on-hold': nothing,
  cancelled: reason,
  transferred: nothing,
};

/** "Too early" is an answer to the question, but no assessment. */
const isRating: Record<Effect, boolean> = {
  'not-assessed': false,
  'too-early': false,
  clear: true,
  some: true,
  'none-seen': true,
  negative: true,
  'cannot-be-assessed': true,
};

/** The row says what the effect was. */
export const isRated = ({ effect, effectText }: Pick<Action, 'effect' | 'effectText'>): boolean =>
  isRating[effect] && effectText.trim() !== '';

const isComplete = ({ effect, text, on }: Assessment, today: LocalDate): boolean =>
  isRating[effect] && text.trim() !== '' && on <= today;

/** Moves an action to another status, or says what is missing. */
export function moveAction(action: Action, move: Move, today: LocalDate): Result<Action, MoveRefusal> {
  if (!canFollow(action.status, move.to)) {
    return failure({ kind: 'status-not-reachable', from: action.status, to: move.to });
  }
  const refusal = requirements[move.to](action, move, today);
  return refusal === null ? success({ ...withStatus(action, move.to), ...assessed(move) }) : failure(refusal);
}

/** What is no longer open needs no help and is late with nothing. */
export function withStatus(action: Action, status: ActionStatus): Action {
  const moved = { ...action, status };
  return isOpen(moved) ? moved : { ...moved, helpNeeded: false, lateSaid: false, requestedDate: null };
}

/** The check date becomes the day of the assessment: F13's date. */
const assessed = ({ to, assessment: found }: Move): Partial<Action> =>
  to === 'effect-assessed' && found !== undefined
    ? { effect: found.effect, effectText: found.text.trim(), effectCheckDate: found.on }
    : {};
