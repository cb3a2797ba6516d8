import type { SavedViewsText } from '../../text/sv/savedViews';
import { writeAddress, type RegisterLayout } from '../registerLayout';
import type { RegisterFilter } from '../registerFilter';

const list: RegisterLayout = { board: false, group: null };

const addressOf = (filter: RegisterFilter, layout: Partial<RegisterLayout> = {}): string =>
  writeAddress({ filter, layout: { ...list, ...layout } });

/** Views that are there before anybody has saved one, as they stand in the address. */
export const givenViews: Readonly<Record<keyof SavedViewsText['givenViews'], string>> = {
  open: addressOf({}),
  overdue: addressOf({ state: 'overdue' }, { group: 'organisation' }),
  waiting: addressOf({ state: 'waiting' }, { group: 'organisation' }),
  weeks: addressOf({}, { group: 'week' }),
  board: addressOf({}, { board: true }),
  effect: addressOf({ gap: 'effect' }),
};
