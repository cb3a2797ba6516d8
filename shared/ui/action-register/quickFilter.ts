import { withPart, type FilterKey, type RegisterFilter } from './registerFilter';

/** The one-press selections above the list. */
export const quickFilters = ['everything', 'overdue', 'help', 'no-cause', 'no-effect', 'mine'] as const;
export type QuickFilter = (typeof quickFilters)[number];

const parts: Record<QuickFilter, RegisterFilter> = {
  everything: {},
  overdue: { state: 'overdue' },
  help: { state: 'help' },
  'no-cause': { gap: 'cause' },
  'no-effect': { gap: 'effect' },
  mine: { mine: true },
};
const quickParts: readonly FilterKey[] = ['state', 'gap', 'mine'];

const same = (filter: RegisterFilter, quick: QuickFilter): boolean =>
  quickParts.every((part) => filter[part] === parts[quick][part]);

/** Which of them is pressed; null when the menus have made a selection that none of them stands for. */
export const pressedQuickFilter = (filter: RegisterFilter): QuickFilter | null =>
  quickFilters.find((quick) => same(filter, quick)) ?? null;

/** Presses one: it replaces the other quick ones and keeps organisation, place and the like. */
export function pressQuickFilter(filter: RegisterFilter, quick: QuickFilter): RegisterFilter {
  const kept = quickParts.reduce<RegisterFilter>((rest, part) => withPart(rest, part, undefined), filter);
  return { ...kept, ...parts[quick] };
}
