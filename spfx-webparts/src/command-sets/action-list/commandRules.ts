/** The commands as the manifest names them. */
export const commandIds = ['OPEN', 'ASK', 'ANSWER'] as const;
export type CommandId = (typeof commandIds)[number];

/** What the list page tells of itself. */
export interface ListFacts {
  /** Server-relative: `/sites/est-sodermalm/Lists/Actions`. */
  readonly listPath: string;
  /** Internal names of the columns that the view shows. */
  readonly columns: readonly string[];
  readonly selected: number;
  /** SharePoint lets the reader change rows: in this list, coordinators and nobody else. */
  readonly mayEdit: boolean;
}

export interface CommandLook {
  readonly visible: boolean;
  readonly disabled: boolean;
}

const listEnd = /\/lists\/actions\/?$/i;

/** The package reaches every list of the tenant: only a list at our address, with our columns, is ours. */
const isOurs = ({ listPath, columns }: Pick<ListFacts, 'listPath' | 'columns'>): boolean =>
  listEnd.test(listPath) && columns.some((name) => name.startsWith('Sam'));

/** How each command is shown: on our list alone, usable on exactly one row, and asking for coordinators alone. */
export function commandLooks(facts: ListFacts): Readonly<Record<CommandId, CommandLook>> {
  const look = { visible: isOurs(facts), disabled: facts.selected !== 1 };
  return { OPEN: look, ANSWER: look, ASK: { ...look, visible: look.visible && facts.mayEdit } };
}

/** The site that the list belongs to: `/sites/est-sodermalm`. */
export const siteOf = (listPath: string): string => listPath.replace(listEnd, '');

/** A row's number; null for anything else that a list page may hand over. */
export function rowNumber(value: unknown): number | null {
  const number = typeof value === 'number' ? value : Number(typeof value === 'string' ? value : Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : null;
}
