import * as React from 'react';
import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import type { ActionRow } from '../../application/ports/ActionRegister';
import { useToday } from '../parts/clockContext';
import { quickCounts } from './quickCounts';
import type { QuickFilter } from './quickFilter';
import { writeFilter, type RegisterFilter } from './registerFilter';

/** Counts while the whole open list is in hand, and keeps the numbers while it is narrowed. */
export function useQuickCounts(
  rows: readonly ActionRow[] | null,
  filter: RegisterFilter,
  around: RegisterSurroundings | null,
): Partial<Record<QuickFilter, number>> {
  const today = useToday();
  const [counts, setCounts] = React.useState<Partial<Record<QuickFilter, number>>>({});
  const whole = writeFilter(filter) === '' ? rows : null;
  React.useEffect(() => {
    if (whole !== null) setCounts(quickCounts(whole, today, around?.me ?? null));
  }, [whole, today, around]);
  return counts;
}
