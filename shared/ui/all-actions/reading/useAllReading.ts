import * as React from 'react';
import type {
  ActionReading,
  AllActionsDesk,
  AllSurroundings,
  SelectionIn,
} from '../../../application/all-actions/AllActions';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { registerQuery } from '../../action-register/registerQuery';
import { useToday } from '../../parts/clockContext';
import { useBug } from '../../parts/useBug';
import { writeAllAddress, type AllAddress } from '../allAddress';
import { beginOrRefresh, readingFor } from './keptReading';

function selectionOver({ forum, filter }: AllAddress, today: LocalDate, around: AllSurroundings | null) {
  const selectionIn: SelectionIn = (asked) => {
    if (forum !== null && asked !== forum) return null;
    if (filter.mine !== true) return registerQuery(filter, today, null);
    const held = around?.heldIn(asked) ?? null;
    return held === null ? null : registerQuery(filter, today, held);
  };
  return selectionIn;
}

/** The reading of the address's selection, read again when the window is come back to; null while `mine` has to wait. */
export function useAllReading(
  desk: AllActionsDesk,
  address: AllAddress,
  around: AllSurroundings | null,
): ActionReading | null {
  const today = useToday();
  const bug = useBug();
  const waits = address.filter.mine === true && around === null;
  const reading = React.useMemo(
    () =>
      waits
        ? null
        : readingFor(desk, `${today}?${writeAllAddress(address)}`, selectionOver(address, today, around)),
    [desk, address, today, around, waits],
  );
  React.useEffect(() => {
    if (reading === null) return undefined;
    const read = () => void beginOrRefresh(desk, reading).catch(bug);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [desk, reading, bug]);
  return reading;
}
