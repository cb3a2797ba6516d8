import type { Action } from '../../domain/action/action';
import { isDueAgain, nextInstanceOf } from '../../domain/action/yearly';
import type { OperationId } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { ActionRegister } from '../ports/ActionRegister';
import type { WriteFailure } from '../ports/GatewayFailure';

const attempts = 4;

/**
 * Makes next year's action of a yearly one that has been carried out, and ties the two together (F16). Any coordinator's
 * client may do it at any time: the insert is named after the action, so that it is done once, and a link that was cut
 * off is made by the next client.
 */
export async function continueYearly(
  register: ActionRegister,
  action: Action,
  today: LocalDate,
): Promise<Result<Action, WriteFailure>> {
  if (!isDueAgain(action)) return success(action);
  const added = await register.add(nextInstanceOf(action, today), `yearly-${action.id}` as OperationId);
  return added.ok ? link(register, action, added.value.id) : added;
}

async function link(
  register: ActionRegister,
  action: Action,
  nextInstance: Action['id'],
): Promise<Result<Action, WriteFailure>> {
  let row = action;
  for (let attempt = 1; ; attempt += 1) {
    const operation = `yearly-link-${action.id}` as OperationId;
    const linked = await register.change(row.id, row.version, { nextInstance }, operation);
    if (linked.ok || linked.error.kind !== 'changed-by-other' || attempt === attempts) return linked;
    const read = await register.open(row.id);
    if (!read.ok) return read;
    if (read.value.action.nextInstance !== null) return success(read.value.action);
    row = read.value.action;
  }
}
