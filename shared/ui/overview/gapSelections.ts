import type { ListedGap } from '../../application/overview/OverviewDesk';
import type { RegisterFilter } from '../action-register/registerFilter';

export type GapSelection =
  | { readonly gap: NonNullable<RegisterFilter['gap']> }
  | { readonly state: NonNullable<RegisterFilter['state']> };

/** The register's selection behind each line of the check that it can show. */
export const gapSelections: Record<ListedGap, GapSelection> = {
  cause: { gap: 'cause' },
  date: { gap: 'date' },
  function: { gap: 'function' },
  waiting: { state: 'waiting' },
  'change-requested': { state: 'change-requested' },
  declined: { state: 'declined' },
  overdue: { state: 'overdue' },
  effect: { gap: 'effect' },
  check: { gap: 'check' },
  'check-passed': { gap: 'check-passed' },
};
