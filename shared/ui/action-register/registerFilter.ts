import { actionStatuses, type ActionStatus } from '../../domain/action/actionStatus';
import { parseLocalDate, type LocalDate } from '../../domain/kernel/localDate';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { PlaceKey } from '../../domain/situation/place';
import type { ProblemId } from '../../domain/situation/problem';
import { lineLimit } from '../../domain/kernel/lineLimit';

/** What an action's state may be asked for; `cause` and `effect` are links of the chain that are missing. */
export const stateFilters = ['overdue', 'silent', 'help', 'waiting', 'change-requested', 'declined'] as const;
export type StateFilter = (typeof stateFilters)[number];

export const gapFilters = ['cause', 'effect', 'date', 'function', 'check', 'check-passed'] as const;
export type GapFilter = (typeof gapFilters)[number];

/** A selection of the register; what is absent does not narrow. It lives in the address, so it can be sent as a link. */
export interface RegisterFilter {
  readonly all?: true;
  readonly mine?: true;
  readonly state?: StateFilter;
  readonly gap?: GapFilter;
  readonly organisation?: OrganisationKey;
  readonly functionTitle?: string;
  readonly problem?: ProblemId;
  readonly place?: PlaceKey;
  readonly status?: ActionStatus;
  /** What fell due in these days and can be called kept or late. */
  readonly fellDue?: DayRange;
}
export type FilterKey = keyof RegisterFilter;

/** Two days as they stand in the address, both counted: `2026-11-16..2026-11-22`. */
export type DayRange = `${LocalDate}..${LocalDate}`;

/** The names in the address; they are part of links already sent, so they never change. */
const names: Record<FilterKey, string> = {
  all: 'alla',
  mine: 'mina',
  state: 'lage',
  gap: 'saknar',
  organisation: 'organisation',
  functionTitle: 'funktion',
  problem: 'problem',
  place: 'plats',
  status: 'status',
  fellDue: 'forfoll',
};
export const filterKeys = Object.keys(names) as readonly FilterKey[];

const flag = (text: string): true | undefined => (text === '1' ? true : undefined);
const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (text: string): T | undefined =>
    choices.find((choice) => choice === text);
const words = (text: string): string | undefined =>
  text !== '' && text.length <= lineLimit ? text : undefined;
const rowNumber = (text: string): ProblemId | undefined =>
  /^[1-9]\d{0,9}$/.test(text) ? (Number(text) as ProblemId) : undefined;

function dayRange(text: string): DayRange | undefined {
  const [from = '', to = '', ...more] = text.split('..');
  const first = parseLocalDate(from);
  const last = parseLocalDate(to);
  return more.length === 0 && first.ok && last.ok ? `${first.value}..${last.value}` : undefined;
}

const readers: { readonly [K in FilterKey]-?: (text: string) => RegisterFilter[K] | undefined } = {
  all: flag,
  mine: flag,
  state: oneOf(stateFilters),
  gap: oneOf(gapFilters),
  organisation: (text) => words(text) as OrganisationKey | undefined,
  functionTitle: words,
  problem: rowNumber,
  place: (text) => words(text) as PlaceKey | undefined,
  status: oneOf(actionStatuses),
  fellDue: dayRange,
};

/** Reads what it knows and leaves the rest: an unknown or broken part of a link never stops the page. */
export function readFilter(query: string): RegisterFilter {
  const given = new URLSearchParams(query);
  const parts = filterKeys.flatMap((part) => {
    const text = given.get(names[part])?.trim() ?? '';
    const value = readers[part](text);
    return value === undefined ? [] : [[part, value] as const];
  });
  return Object.fromEntries(parts);
}

/** The same selection gives the same text, whatever the order it was chosen in; empty when nothing narrows. */
export function writeFilter(filter: RegisterFilter): string {
  const query = new URLSearchParams();
  for (const part of filterKeys) {
    const value = filter[part];
    if (value !== undefined) query.set(names[part], value === true ? '1' : String(value));
  }
  return query.toString();
}

/** Sets one part, or takes it away with `undefined`. */
export function withPart<K extends FilterKey>(
  filter: RegisterFilter,
  part: K,
  value: RegisterFilter[K] | undefined,
): RegisterFilter {
  const rest = Object.entries(filter).filter(([each]) => each !== part);
  return Object.fromEntries(value === undefined ? rest : [...rest, [part, value]]);
}

/** Sets one part to what stands in the address for it; an empty or unknown text takes it away. */
export const choosePart = (filter: RegisterFilter, part: FilterKey, text: string): RegisterFilter =>
  withPart(filter, part, readers[part](text.trim()));

/** The parts that hide rows, in the order they stand on the screen; `all` widens and is not among them. */
export const narrowing = (filter: RegisterFilter): readonly FilterKey[] =>
  filterKeys.filter((part) => part !== 'all' && filter[part] !== undefined);
