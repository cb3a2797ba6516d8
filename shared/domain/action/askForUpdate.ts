import type { Instant } from '../kernel/id';
import { addSeconds } from '../kernel/instant';
import { failure, success, type Result } from '../kernel/result';
import type { Action } from './action';
import { isRunning } from './actionFacts';

/** Why an organisation is not asked how an action stands. */
export type AskRefusal =
  /** Paused or no longer open: there is nothing to tell. */
  | { readonly kind: 'nothing-to-ask' }
  /** Within a day of the last time; it can be asked again all the same, once that is known. */
  | { readonly kind: 'asked-lately'; readonly at: Instant };

const dayInSeconds = 86_400;

type Asked = Pick<Action, 'status' | 'updateAskedAt'>;

/** Whether an organisation can be asked now how an action stands (F29). */
export function mayAskForUpdate(action: Asked, now: Instant, again: boolean): Result<void, AskRefusal> {
  if (!isRunning(action)) return failure({ kind: 'nothing-to-ask' });
  const { updateAskedAt: at } = action;
  const lately = at !== null && addSeconds(at, dayInSeconds) > now;
  return lately && !again ? failure({ kind: 'asked-lately', at }) : success(undefined);
}
