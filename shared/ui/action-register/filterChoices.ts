import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import { actionStatuses } from '../../domain/action/actionStatus';
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

/** å, ä and ö come last, and `ÅT-9` before `ÅT-10`. */
const collator = new Intl.Collator('sv', { numeric: true });
export const byLabel = (a: FilterChoice, b: FilterChoice): number => collator.compare(a.label, b.label);

interface Words {
  readonly register: RegisterText;
  readonly vocabulary: Vocabulary;
}

type Choices = (
  around: RegisterSurroundings,
  filter: RegisterFilter,
  words: Words,
) => readonly FilterChoice[];

const choicesOf: Record<MenuPart, Choices> = {
  organisation: ({ directory, forum }) =>
    directory.organisations
      .filter((each) => forum.members.includes(each.key) || each.validTo !== null)
      .map((each) => ({ value: each.key, label: each.shortName }))
      .sort(byLabel),
  functionTitle: ({ directory, forum }, { organisation }) =>
    [
      ...new Set(
        directory.contacts
          .filter((each) => each.forums.length === 0 || each.forums.includes(forum.key))
          .filter((each) => organisation === undefined || each.organisation === organisation)
          .map((each) => each.functionTitle),
      ),
    ]
      .map((title) => ({ value: title, label: title }))
      .sort(byLabel),
  problem: ({ situation }) =>
    situation.problems
      .map((each) => ({ value: String(each.id), label: `${each.displayId} ${each.title}` }))
      .sort(byLabel),
  place: ({ directory }) =>
    directory.places.map((each) => ({ value: each.key, label: each.name })).sort(byLabel),
  state: (_around, _filter, { register }) =>
    stateFilters.map((state) => ({ value: state, label: register.states[state] })),
  status: (_around, _filter, { vocabulary }) =>
    actionStatuses.map((status) => ({ value: status, label: vocabulary.actionStatus[status] })),
};

const needsNoSurroundings = { forum: { members: [] } } as unknown as RegisterSurroundings;

/** What a menu offers; menus of names are empty until the names have come. */
export function filterChoices(
  part: MenuPart,
  around: RegisterSurroundings | null,
  filter: RegisterFilter,
  words: Words,
): readonly FilterChoice[] {
  const fixed = part === 'state' || part === 'status';
  return around === null && !fixed ? [] : choicesOf[part](around ?? needsNoSurroundings, filter, words);
}

/** How a part of the selection is called in a sentence: `Plats: Medborgarplatsen`, or the name of a switch. */
export function partLabel(
  part: FilterKey,
  filter: RegisterFilter,
  around: RegisterSurroundings | null,
  words: Words,
): string {
  const { register } = words;
  if (part === 'mine' || part === 'all') return register.parts[part];
  if (part === 'gap') return filter.gap === undefined ? register.parts.gap : register.gaps[filter.gap];
  return `${register.parts[part]}: ${valueLabel(part, filter, around, words)}`;
}

function valueLabel(
  part: MenuPart | 'fellDue',
  filter: RegisterFilter,
  around: RegisterSurroundings | null,
  words: Words,
): string {
  const value = String(filter[part] ?? '');
  if (part === 'fellDue') return value.replace('..', ' – ');
  return filterChoices(part, around, filter, words).find((each) => each.value === value)?.label ?? value;
}
