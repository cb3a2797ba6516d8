import type { ForumKey } from '../../../domain/organisation/forum';
import type { Place } from '../../../domain/situation/place';
import { choosePart, readFilter, withPart, type RegisterFilter } from '../../action-register/registerFilter';
import { readAddress, writeAddress } from '../../action-register/registerLayout';
import type { Route } from '../../navigation/route';

/** What a part of a page tells the other parts that somebody has chosen in it; empty where nothing is. */
export interface PartChoice {
  /** The place's key, which is the same in every forum. */
  readonly place: string;
  /** `est-sodermalm/12`: a problem's number means nothing without its forum. */
  readonly problem: string;
}

export const noChoice: PartChoice = { place: '', problem: '' };

export const sameChoice = (one: PartChoice, other: PartChoice): boolean =>
  one.place === other.place && one.problem === other.problem;

/** What a part has taken from the page's other parts: anything at all, since they may be of another maker. */
export interface ReceivedChoice {
  readonly place: unknown;
  readonly problem: unknown;
}

/** The part of the register's selection that a choice decides. */
export type ChosenFilter = Pick<RegisterFilter, 'place' | 'problem'>;

/** The choice that a selection of actions is; null for a screen that shows none. */
export function choiceIn(route: Route, partForum: ForumKey | null): PartChoice | null {
  if (route.page !== 'actions') return null;
  return choiceOf(readFilter(route.query), route.forum ?? partForum);
}

export function choiceOf({ place, problem }: ChosenFilter, forum: ForumKey | null): PartChoice {
  return {
    place: place ?? '',
    problem: problem === undefined || forum === null ? '' : `${forum}/${problem}`,
  };
}

/** Longer than any key of ours: what comes from another maker's part may be of any size. */
const longest = 300;

function wordOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= longest ? value.trim() : '';
}

type Known = Pick<Place, 'key' | 'name'>;

/** A place that the programme knows, by its key or, as other makers' parts tell it, by its name. */
function placeOf(value: unknown, known: readonly Known[]): ChosenFilter {
  const word = wordOf(value).toLocaleLowerCase('sv');
  const found = known.find(({ key, name }) =>
    [key, name].some((each) => each.toLocaleLowerCase('sv') === word),
  );
  return found === undefined ? {} : { place: found.key };
}

/** A problem of this forum: `est-sodermalm/12`, or the bare number that another maker's part tells. */
function problemOf(value: unknown, forum: ForumKey | null): ChosenFilter {
  const [first = '', second, ...more] = wordOf(value).split('/');
  const elsewhere = second !== undefined && first !== forum;
  return elsewhere || more.length > 0 ? {} : choosePart({}, 'problem', second ?? first);
}

/** Reads what the page's other parts tell with care; what means nothing here does not narrow. */
export const readReceived = (
  { place, problem }: ReceivedChoice,
  forum: ForumKey | null,
  places: readonly Known[],
): ChosenFilter => ({ ...placeOf(place, places), ...problemOf(problem, forum) });

/** The register's address with a choice put in, or with what was chosen before taken away. */
export function withChoice(query: string, { place, problem }: ChosenFilter): string {
  const { filter, layout } = readAddress(query);
  return writeAddress({
    filter: withPart(withPart(filter, 'place', place), 'problem', problem),
    layout,
  });
}
