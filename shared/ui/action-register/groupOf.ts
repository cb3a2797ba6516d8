import { weekOf } from '../text/dates';
import type { ActionRow } from '../../application/ports/ActionRegister';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import type { GroupChoice } from './registerLayout';
import type { GroupOf } from './rows/RowPages';

/** The Monday that begins a day's week: two years have a week 1 each. */
function mondayOf(day: LocalDate): LocalDate {
  let monday = day;
  while (weekOf(addDays(monday, -1)) === weekOf(day)) monday = addDays(monday, -1);
  return monday;
}

const groups: Readonly<Record<GroupChoice, GroupOf>> = {
  organisation: ({ organisation }) => organisation,
  problem: ({ problem }) => String(problem ?? ''),
  place: ({ place }) => place ?? '',
  status: ({ status }) => status,
  week: ({ dueDate }) => (dueDate === null ? '' : mondayOf(dueDate)),
};

export const groupOf = (choice: GroupChoice | null): ((row: ActionRow) => string) | null =>
  choice === null ? null : groups[choice];
