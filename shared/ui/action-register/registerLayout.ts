import { groupings } from '../../application/ports/ActionRegister';
import { readFilter, writeFilter, type RegisterFilter } from './registerFilter';

/** What the rows of the list can be kept together by; by week they already are. */
export const groupChoices = [...groupings, 'week'] as const;
export type GroupChoice = (typeof groupChoices)[number];

/** How a selection is laid out; it stands in the address beside the filter. */
export interface RegisterLayout {
  readonly board: boolean;
  readonly group: GroupChoice | null;
}

/** The names in the address; they are part of links already sent, so they never change. */
const names = { view: 'vy', group: 'grupp' } as const;
const boardWord = 'tavla';

const groupWords: Readonly<Record<GroupChoice, string>> = {
  organisation: 'organisation',
  problem: 'problem',
  place: 'plats',
  status: 'status',
  week: 'vecka',
};

export interface RegisterAddress {
  readonly filter: RegisterFilter;
  readonly layout: RegisterLayout;
}

/** Reads what it knows and leaves the rest, as the filter does. */
export function readAddress(query: string): RegisterAddress {
  const given = new URLSearchParams(query);
  const group = groupChoices.find((choice) => groupWords[choice] === given.get(names.group)) ?? null;
  return { filter: readFilter(query), layout: { board: given.get(names.view) === boardWord, group } };
}

/** The same selection and layout give the same text. */
export function writeAddress({ filter, layout }: RegisterAddress): string {
  const query = new URLSearchParams(writeFilter(filter));
  if (layout.board) query.set(names.view, boardWord);
  if (layout.group !== null) query.set(names.group, groupWords[layout.group]);
  return query.toString();
}
