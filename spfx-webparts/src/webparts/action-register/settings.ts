import { writeAddress } from '@samverkansrummet/shared/lib/ui/action-register/registerLayout';
import type { RegisterFilter } from '@samverkansrummet/shared/lib/ui/action-register/registerFilter';
import { oneOf, type PartProperties } from '../../page/partSettings';
import { layouts, selections, type Selection } from './choices';

/** What is stored with the web part on its page. Names never change: pages already hold them. */
export interface ActionRegisterProperties extends PartProperties {
  selection: string;
  layout: string;
  /** The framework makes these two, of what the page stores: a source on the page, or nothing. */
  place: unknown;
  problem: unknown;
}

const filters: Record<Selection, RegisterFilter> = {
  open: {},
  overdue: { state: 'overdue' },
  help: { state: 'help' },
  waiting: { state: 'waiting' },
  all: { all: true },
};

/** The selection that the page's author has chosen, as it would stand in the address. */
export const queryOf = ({ selection, layout }: Partial<ActionRegisterProperties>): string =>
  writeAddress({
    filter: filters[oneOf(selections, selection)],
    layout: { board: oneOf(layouts, layout) === 'board', group: null },
  });
