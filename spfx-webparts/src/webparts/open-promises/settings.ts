import {
  promiseSelections,
  type PromiseSelection,
} from '@samverkansrummet/shared/lib/application/actions/listOpenPromises';
import { secureLink, siteAddress } from '../../page/siteAddress';

/** What is stored with the web part on its page. Names never change: pages already hold them. */
export interface OpenPromisesProperties {
  heading: string;
  /** Empty for the site that the page belongs to. */
  forumAddress: string;
  programmeAddress: string;
  selection: string;
  rows: number;
  teamsAddress: string;
}

export interface Settings {
  readonly heading: string;
  readonly forumAddress: string;
  readonly programmeAddress: string;
  readonly selection: PromiseSelection;
  readonly rows: number;
  readonly teamsAddress: string | null;
}

export const fewestRows = 5;
export const mostRows = 50;
const usualRows = 20;
const usualProgramme = '/sites/programmet';

/** Reads stored properties with care: a page may hold those of another version, or edited by hand. */
export function readSettings(stored: Partial<OpenPromisesProperties>, page: string): Settings {
  const { origin } = new URL(page);
  return {
    heading: stored.heading ?? '',
    forumAddress: siteAddress(stored.forumAddress ?? '', origin) ?? page,
    programmeAddress: siteAddress(stored.programmeAddress ?? '', origin) ?? `${origin}${usualProgramme}`,
    selection: promiseSelections.find((each) => each === stored.selection) ?? 'all',
    rows: rowsOf(stored.rows),
    teamsAddress: secureLink(stored.teamsAddress ?? ''),
  };
}

function rowsOf(stored: number | undefined): number {
  return Number.isInteger(stored) ? Math.min(Math.max(stored ?? usualRows, fewestRows), mostRows) : usualRows;
}
