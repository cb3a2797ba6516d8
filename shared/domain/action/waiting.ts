import type { LocalDate } from '../kernel/localDate';
import type { OrganisationKey } from '../organisation/organisation';
import type { Action } from './action';
import { isOpen, isOverdue } from './actionFacts';
import { isSilent, type Standable } from './standing';

/** What a person waits to hear of one organisation; one action can count in several. */
export const waitKinds = ['silent', 'waiting', 'overdue'] as const;
export type WaitKind = (typeof waitKinds)[number];

/** What waits for one organisation right now. */
export type Waits = Readonly<Record<WaitKind, number>>;

/** The same for a named organisation. */
export interface OrganisationWaits extends Waits {
  readonly organisation: OrganisationKey;
}

type Waiting = Standable & Pick<Action, 'organisation' | 'confirmation'>;

const waitsFor: Record<WaitKind, (action: Waiting, today: LocalDate) => boolean> = {
  silent: isSilent,
  waiting: ({ confirmation }) => confirmation === 'waiting',
  overdue: isOverdue,
};

const counted = (actions: readonly Waiting[], today: LocalDate): Waits => ({
  silent: actions.filter((action) => waitsFor.silent(action, today)).length,
  waiting: actions.filter((action) => waitsFor.waiting(action, today)).length,
  overdue: actions.filter((action) => waitsFor.overdue(action, today)).length,
});

const sum = (waits: Waits): number => waits.silent + waits.waiting + waits.overdue;

/** The organisations that something waits for, most first; their columns add up to the whole forum's. */
export function waitsByOrganisation(
  actions: readonly Waiting[],
  today: LocalDate,
): { readonly organisations: readonly OrganisationWaits[]; readonly total: Waits } {
  const open = actions.filter(isOpen);
  const keys = [...new Set(open.map(({ organisation }) => organisation))];
  const organisations = keys
    .map((organisation) => ({
      organisation,
      ...counted(
        open.filter((action) => action.organisation === organisation),
        today,
      ),
    }))
    .filter((waits) => sum(waits) > 0)
    .sort((one, other) => sum(other) - sum(one) || one.organisation.localeCompare(other.organisation));
  return { organisations, total: counted(open, today) };
}
