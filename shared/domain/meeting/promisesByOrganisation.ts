import type { Action } from '../action/action';
import { standingOf, type Standable, type Standing } from '../action/standing';
import type { LocalDate } from '../kernel/localDate';
import type { OrganisationKey } from '../organisation/organisation';

/** One organisation's promises, those that need talk first. */
export interface OrganisationPromises<A> {
  readonly organisation: OrganisationKey;
  readonly actions: readonly A[];
  /** How many of them need talk. */
  readonly exceptions: number;
}

type Listed = Standable & Pick<Action, 'id' | 'organisation'>;

const urgency: Record<Standing, number> = {
  'needs-help': 0,
  overdue: 1,
  'at-risk': 2,
  'on-track': 3,
  none: 4,
};

const exceptional: Record<Standing, boolean> = {
  'needs-help': true,
  overdue: true,
  'at-risk': true,
  'on-track': false,
  none: false,
};

/** Overdue, needing help or at risk: what the meeting should talk about (F37). */
export const isException = (action: Standable, today: LocalDate): boolean =>
  exceptional[standingOf(action, today).kind];

/** Most urgent first, then by date (none last), then by number. */
export const exceptionsFirst = <A extends Listed>(actions: readonly A[], today: LocalDate): readonly A[] =>
  [...actions].sort(
    (one, other) =>
      urgencyOf(one, today) - urgencyOf(other, today) || byDate(one, other) || one.id - other.id,
  );

/** Grouped by organisation; the one with the most urgent promise first (F1). */
export function promisesByOrganisation<A extends Listed>(
  actions: readonly A[],
  today: LocalDate,
): readonly OrganisationPromises<A>[] {
  const groups = new Map<OrganisationKey, A[]>();
  for (const action of exceptionsFirst(actions, today)) {
    groups.set(action.organisation, [...(groups.get(action.organisation) ?? []), action]);
  }
  return [...groups].map(([organisation, own]) => ({
    organisation,
    actions: own,
    exceptions: own.filter((action) => isException(action, today)).length,
  }));
}

const urgencyOf = (action: Listed, today: LocalDate): number => urgency[standingOf(action, today).kind];

const endOfTime = '9999-12-31';
const byDate = (one: Listed, other: Listed): number =>
  (one.dueDate ?? endOfTime).localeCompare(other.dueDate ?? endOfTime);
