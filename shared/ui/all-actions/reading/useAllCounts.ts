import * as React from 'react';
import type { AllActions, AllSurroundings } from '../../../application/all-actions/AllActions';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { quickCounts } from '../../action-register/quickCounts';
import { quickFilters, type QuickFilter } from '../../action-register/quickFilter';
import { writeFilter } from '../../action-register/registerFilter';
import { useToday } from '../../parts/clockContext';
import type { AllAddress } from '../allAddress';
import { isClosed } from '../ForumTroubles';

type Counts = Partial<Record<QuickFilter, number>>;

/** Counted while all open actions of all forums are in hand, and kept while the list is narrowed. */
export function useAllCounts(
  list: AllActions | null,
  address: AllAddress,
  around: AllSurroundings | null,
): Counts {
  const today = useToday();
  const [counts, setCounts] = React.useState<Counts>({});
  const open = address.forum === null && writeFilter(address.filter) === '';
  React.useEffect(() => {
    if (list !== null && open && isWhole(list)) setCounts(countAll(list, today, around));
  }, [list, open, today, around]);
  return counts;
}

const isWhole = ({ forums, more }: AllActions): boolean =>
  !more && forums.every((part) => part.kind === 'read' || isClosed(part));

/** Forum by forum, since what is mine depends on who I am there. */
function countAll({ forums, rows }: AllActions, today: LocalDate, around: AllSurroundings | null): Counts {
  const each = forums.map(({ forum }) => {
    const own = rows.flatMap((one) => (one.forum === forum ? [one.row] : []));
    return quickCounts(own, today, around?.heldIn(forum) ?? null);
  });
  return Object.fromEntries(
    quickFilters.flatMap((quick) => {
      const known = each.flatMap((counts) => counts[quick] ?? []);
      return known.length === 0 ? [] : [[quick, known.reduce((sum, count) => sum + count, 0)]];
    }),
  );
}
