import type { ActionDesk } from '../../application/actions/ActionDesk';
import type { ActionId } from '../../domain/action/action';
import type { RegisterState } from './RegisterState';

interface Kept {
  /** The selection it was read for. */
  readonly address: string;
  readonly state: RegisterState;
  readonly opened: ActionId | null;
}

/** What a list showed when it was left, for as long as its desk lives: never stored, and read again at once. */
const kept = new WeakMap<ActionDesk, Kept>();

export function keepRegister(desk: ActionDesk, address: string, state: RegisterState): void {
  const opened = kept.get(desk)?.opened ?? null;
  if (state.kind === 'ready') kept.set(desk, { address, state, opened });
}

/** Going back from an action leads to its row. */
export function keepOpened(desk: ActionDesk, opened: ActionId): void {
  const list = kept.get(desk);
  if (list !== undefined) kept.set(desk, { ...list, opened });
}

/** The list as it was left, if it was left with this selection. */
export function keptRegister(desk: ActionDesk, address: string): Kept | null {
  const list = kept.get(desk);
  return list?.address === address ? list : null;
}
