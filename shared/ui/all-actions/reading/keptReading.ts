import type { ActionReading, AllActionsDesk, SelectionIn } from '../../../application/all-actions/AllActions';

interface Kept {
  /** The selection and the day it is read for. */
  readonly key: string;
  readonly reading: ActionReading;
  begun: boolean;
  opened: string | null;
}

/** The list that was shown last, for as long as its desk lives: never stored, and read again when it is come back to. */
const kept = new WeakMap<AllActionsDesk, Kept>();

/** The same reading for the same selection; another selection ends the one before. */
export function readingFor(desk: AllActionsDesk, key: string, selectionIn: SelectionIn): ActionReading {
  const before = kept.get(desk);
  if (before?.key === key) return before.reading;
  before?.reading.stop();
  const reading = desk.read(selectionIn);
  kept.set(desk, { key, reading, begun: false, opened: null });
  return reading;
}

/** Begins a new reading; one that is come back to is shown as it was left, and read again. */
export function beginOrRefresh(desk: AllActionsDesk, reading: ActionReading): Promise<void> {
  const list = kept.get(desk);
  if (list?.reading !== reading) return Promise.resolve();
  if (list.begun) return reading.refresh();
  list.begun = true;
  return reading.begin();
}

/** Going back from an action leads to its row. */
export function keepOpened(desk: AllActionsDesk, opened: string): void {
  const list = kept.get(desk);
  if (list !== undefined) list.opened = opened;
}

export const openedIn = (desk: AllActionsDesk, reading: ActionReading | null): string | null => {
  const list = kept.get(desk);
  return list !== undefined && list.reading === reading ? list.opened : null;
};
