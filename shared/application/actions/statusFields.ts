import type { Action } from '../../domain/action/action';
import { moveAction, type Move } from '../../domain/action/moveAction';
import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { ActionFields } from '../ports/ActionRegister';
import { changedFields } from '../../domain/kernel/merge/changedFields';

/** What moving an action to another status writes, or why it cannot go there. */
export function statusFields(
  action: Action,
  move: Move,
  today: LocalDate,
): Result<Partial<ActionFields>, CommandRefusal> {
  const moved = moveAction(action, move, today);
  return moved.ok ? success(changedFields(action, moved.value)) : moved;
}
