import type { PromiseSelection } from '@samverkansrummet/shared/lib/application/actions/listOpenPromises';
import { oneOf, textOf } from '../../page/partSettings';
import { secureLink } from '../../page/siteAddress';
import { fewestRows, mostRows, promiseSelections, type OpenPromisesProperties } from './properties';

export interface Settings {
  readonly heading: string;
  readonly selection: PromiseSelection;
  readonly rows: number;
  readonly teamsAddress: string | null;
}

const usualRows = 20;

/** Reads stored properties with care: a page may hold those of another version, or edited by hand. */
export const readSettings = (stored: Partial<OpenPromisesProperties>): Settings => ({
  heading: textOf(stored.heading),
  selection: oneOf(promiseSelections, stored.selection),
  rows: rowsOf(stored.rows),
  teamsAddress: secureLink(textOf(stored.teamsAddress)),
});

function rowsOf(stored: number | undefined): number {
  return Number.isInteger(stored) ? Math.min(Math.max(stored ?? usualRows, fewestRows), mostRows) : usualRows;
}
