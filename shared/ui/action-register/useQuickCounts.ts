import * as React from 'react';
import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import { useToday } from '../parts/clockContext';
import { quickCounts } from './quickCounts';
import type { QuickFilter } from './quickFilter';
import { writeFilter, type RegisterFilter } from './registerFilter';
import type { RegisterState } from './RegisterState';

/** Counts while the whole open list is in hand, and keeps the numbers while it is narrowed. */
export function useQuickCounts(
  state: RegisterState,
  filter: RegisterFilter,
  around: RegisterSurroundings | null,
): Partial<Record<QuickFilter, number>> {
  const today = useToday();
  const [counts, setCounts] = React.useState<Partial<Record<QuickFilter, number>>>({});
  const whole =
    state.kind === 'ready' && state.next === null && writeFilter(filter) === '' ? state.rows : null;
  React.useEffect(() => {
    if (whole !== null) setCounts(quickCounts(whole, today, around?.me ?? null));
  }, [whole, today, around]);
  return counts;
}
