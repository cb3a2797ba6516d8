import { daysBetween, type LocalDate } from '../kernel/localDate';
import type { OrganisationKey } from '../organisation/organisation';
import type { Action } from './action';
import type { ActionStatus } from './actionStatus';

const open: Record<ActionStatus, boolean> = {
  proposed: true,
  decided: true,
  'in-progress': true,
  'carried-out': false,
  'effect-assessed': false,
  closed: false,
  'on-hold': true,
  cancelled: false,
  transferred: false,
};

/** Something remains for the organisation to do. */
export const isOpen = (action: Pick<Action, 'status'>): boolean => open[action.status];

/** What has been carried out can still be told of, until its effect is assessed. */
export const takesComment = (action: Pick<Action, 'status'>): boolean =>
  isOpen(action) || action.status === 'carried-out';

/** Paused actions are open but have nothing to be late with. */
const running: Record<ActionStatus, boolean> = { ...open, 'on-hold': false };

/** Whole days after the due date; 0 when not late, without date, paused or no longer open. */
export const daysLate = (action: Pick<Action, 'status' | 'dueDate'>, today: LocalDate): number =>
  action.dueDate === null || !running[action.status] ? 0 : Math.max(0, daysBetween(action.dueDate, today));

export const isOverdue = (action: Pick<Action, 'status' | 'dueDate'>, today: LocalDate): boolean =>
  daysLate(action, today) > 0;

export const isRunning = (action: Pick<Action, 'status'>): boolean => running[action.status];

/** Tied to a problem and a cause, or an explicit direktåtgärd (F17). */
export const isGrounded = (action: Pick<Action, 'problem' | 'causes' | 'direct'>): boolean =>
  action.direct || (action.problem !== null && action.causes.length > 0);

/** Only a proposed action may lack its cause (F17), as the register's selection has it. */
export const lacksGrounds = (action: Pick<Action, 'status' | 'problem' | 'causes' | 'direct'>): boolean =>
  action.status === 'proposed' && !isGrounded(action);

const grounded: Record<ActionStatus, boolean> = {
  proposed: false,
  decided: true,
  'in-progress': true,
  'carried-out': true,
  'effect-assessed': true,
  closed: true,
  'on-hold': false,
  cancelled: false,
  transferred: false,
};

/** What has been decided, and not put aside, stands on a problem and a cause (F17). */
export const needsGround = (action: Pick<Action, 'status'>): boolean => grounded[action.status];

/** The responsible organisation first, then the contributing ones. */
export const involvedIn = (
  action: Pick<Action, 'organisation' | 'contributors'>,
): readonly OrganisationKey[] => [...new Set([action.organisation, ...action.contributors])];

/** For whom a promise is answered by somebody who speaks for those organisations; null where it is none of theirs. */
export const ownIn = (
  action: Pick<Action, 'organisation' | 'contributors'>,
  speaksFor: readonly OrganisationKey[],
): OrganisationKey | null => involvedIn(action).find((key) => speaksFor.includes(key)) ?? null;
