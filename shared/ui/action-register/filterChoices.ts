import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { DirectoryContent } from '../../application/ports/Directory';
import { actionStatuses } from '../../domain/action/actionStatus';
import type { Forum } from '../../domain/organisation/forum';
import type { Problem } from '../../domain/situation/problem';
import type { RegisterText } from '../text/sv/register';
import type { Vocabulary } from '../text/sv/vocabulary';
import { stateFilters, type FilterKey, type RegisterFilter } from './registerFilter';

/** The parts of a selection that have a menu of their own, in the order they stand. */
export const menuParts = ['organisation', 'functionTitle', 'problem', 'place', 'state', 'status'] as const;
export type MenuPart = (typeof menuParts)[number];

export interface FilterChoice {
  /** As in the address, so that a radio's value can be read back. */
  readonly value: string;
  readonly label: string;
}

/** What the menus of names are made of: one forum's, or those of several. */
export interface FilterNames {
  readonly forums: readonly Pick<Forum, 'key' | 'members'>[];
  readonly directory: Pick<DirectoryContent, 'organisations' | 'contacts' | 'places'>;
  readonly problems: readonly Pick<Problem, 'id' | 'displayId' | 'title'>[];
}

export const namesIn = (around: RegisterSurroundings | null): FilterNames | null =>
  around === null
    ? null
    : { forums: [around.forum], directory: around.directory, problems: around.situation.problems };

/** å, ä and ö come last, and `ÅT-9` before `ÅT-10`. */
const collator = new Intl.Collator('sv', { numeric: true });
export const byLabel = (a: FilterChoice, b: FilterChoice): number => collator.compare(a.label, b.label);

interface Words {
  readonly register: RegisterText;
  readonly vocabulary: Vocabulary;
}

type Choices = (names: FilterNames, filter: RegisterFilter, words: Words) => readonly FilterChoice[];

const choicesOf: Record<MenuPart, Choices> = {
  organisation: ({ directory, forums }) =>
    directory.organisations
      .filter((each) => each.validTo !== null || forums.some(({ members }) => members.includes(each.key)))
      .map((each) => ({ value: each.key, label: each.shortName }))
      .sort(byLabel),
  functionTitle: ({ directory, forums }, { organisation }) =>
    [
      ...new Set(
        directory.contacts
          .filter((each) => each.forums.length === 0 || forums.some(({ key }) => each.forums.includes(key)))
          .filter((each) => organisation === undefined || each.organisation === organisation)
          .map((each) => each.functionTitle),
      ),
    ]
      .map((title) => ({ value: title, label: title }))
      .sort(byLabel),
  problem: ({ problems }) =>
    problems
      .map((each) => ({ value: String(each.id), label: `${each.displayId} ${each.title}` }))
      .sort(byLabel),
  place: ({ directory }) =>
    directory.places.map((each) => ({ value: each.key, label: each.name })).sort(byLabel),
  state: (_names, _filter, { register }) =>
    stateFilters.map((state) => ({ value: state, label: register.states[state] })),
  status: (_names, _filter, { vocabulary }) =>
    actionStatuses.map((status) => ({ value: status, label: vocabulary.actionStatus[status] })),
};

const noNames: FilterNames = {
  forums: [],
  directory: { organisations: [], contacts: [], places: [] },
  problems: [],
};

/** What a menu offers; menus of names are empty until the names have come. */
export function filterChoices(
  part: MenuPart,
  names: FilterNames | null,
  filter: RegisterFilter,
  words: Words,
): readonly FilterChoice[] {
  return choicesOf[part](names ?? noNames, filter, words);
}

/** How a part of the selection is called in a sentence: `Plats: Medborgarplatsen`, or the name of a switch. */
export function partLabel(
  part: FilterKey,
  filter: RegisterFilter,
  names: FilterNames | null,
  words: Words,
): string {
  const { register } = words;
  if (part === 'mine' || part === 'all') return register.parts[part];
  if (part === 'gap') return filter.gap === undefined ? register.parts.gap : register.gaps[filter.gap];
  return `${register.parts[part]}: ${valueLabel(part, filter, names, words)}`;
}

function valueLabel(
  part: MenuPart | 'fellDue',
  filter: RegisterFilter,
  names: FilterNames | null,
  words: Words,
): string {
  const value = String(filter[part] ?? '');
  if (part === 'fellDue') return value.replace('..', ' – ');
  return filterChoices(part, names, filter, words).find((each) => each.value === value)?.label ?? value;
}
