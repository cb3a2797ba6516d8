import type { Action } from '../action/action';
import { addMonths, type LocalDate } from '../kernel/localDate';

/** How far an action looks, which says when its effect can be seen. Swedish: sikt. */
export type Horizon = 'short' | 'middle' | 'long';

/** A direktåtgärd shows its effect soon; what comes back every year is judged when its season does. */
function horizonOf({ direct, yearly }: Pick<Action, 'direct' | 'yearly'>): Horizon {
  if (yearly) return 'long';
  return direct ? 'short' : 'middle';
}

/** The day to ask what came of an action that has been carried out; null where the forum sets its dates itself. */
export function effectCheckOn(
  action: Pick<Action, 'direct' | 'yearly'>,
  doneOn: LocalDate,
  months: Readonly<Record<Horizon, number | null>>,
): LocalDate | null {
  const wait = months[horizonOf(action)];
  return wait === null ? null : addMonths(doneOn, wait);
}
