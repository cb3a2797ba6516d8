import type { Action } from './action';
import { isGrounded } from './actionFacts';
import type { ActionStatus } from './actionStatus';
import type { Answer } from './answer';
import { canFollow, isRated, withStatus } from './moveAction';

/** What the row must hold before a recorded edit may move it there; the reason to cancel stands in the answer. */
const rowRequirements: Record<ActionStatus, (action: Action) => boolean> = {
  proposed: () => true,
  decided: isGrounded,
  'in-progress': isGrounded,
  'carried-out': isGrounded,
  'effect-assessed': isRated,
  closed: isRated,
  'on-hold': () => true,
  cancelled: () => true,
  transferred: () => true,
};

/**
 * Lays a coordinator's recorded edit on the action. The coordinator's client has as a rule written the row already,
 * so this only makes sure of it after a cut connection: dates, status, and what the edit settled.
 */
export const afterEdit = (action: Action, answer: Answer): Action =>
  withEditedStatus(withEditedDate(settled(action, answer.changedFields), answer), answer.newStatus);

/** A flag or request named in an edit has been dealt with; a new organisation has not confirmed anything. */
function settled(action: Action, fields: readonly string[]): Action {
  const names = new Set(fields);
  const asked = { confirmation: 'waiting', confirmedVia: null, confirmedAt: null } as const;
  return {
    ...action,
    helpNeeded: action.helpNeeded && !names.has('helpNeeded'),
    lateSaid: action.lateSaid && !names.has('lateSaid'),
    requestedDate: names.has('requestedDate') ? null : action.requestedDate,
    ...(names.has('organisation') ? asked : {}),
  };
}

/** The first date is kept for good (F12); a date set by the coordinator settles a request. */
function withEditedDate(action: Action, { newDate, oldDate, changedFields }: Answer): Action {
  if (newDate === null) return changedFields.includes('dueDate') ? { ...action, dueDate: null } : action;
  const firstDueDate = action.firstDueDate ?? oldDate ?? action.dueDate ?? newDate;
  return { ...action, dueDate: newDate, firstDueDate, requestedDate: null };
}

const withEditedStatus = (action: Action, status: ActionStatus | null): Action =>
  status !== null && canFollow(action.status, status) && rowRequirements[status](action)
    ? withStatus(action, status)
    : action;
