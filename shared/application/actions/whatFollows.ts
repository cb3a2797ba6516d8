import type { Action } from '../../domain/action/action';
import type { ActionFields } from '../ports/ActionRegister';

/** What an edit settles besides what was typed, on the row as it stands when the edit is written. */
export const whatFollows = (row: Action, written: Partial<ActionFields>): Partial<ActionFields> => ({
  ...afterDate(row, written),
  ...afterOrganisation(row, written),
});

/** The first date is kept for good (F12); a date set by the coordinator settles a request. */
function afterDate(row: Action, { dueDate }: Partial<ActionFields>): Partial<ActionFields> {
  if (dueDate === undefined || dueDate === row.dueDate) return {};
  return { firstDueDate: row.firstDueDate ?? row.dueDate ?? dueDate, requestedDate: null };
}

/** A new organisation has not confirmed anything, and the old one's function does not answer for it. */
function afterOrganisation(row: Action, written: Partial<ActionFields>): Partial<ActionFields> {
  if (written.organisation === undefined || written.organisation === row.organisation) return {};
  return {
    confirmation: 'waiting',
    confirmedVia: null,
    confirmedAt: null,
    functionTitle: written.functionTitle ?? '',
  };
}
