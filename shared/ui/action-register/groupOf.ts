import type { ActionRow } from '../../application/ports/ActionRegister';
import { mondayOf } from '../../domain/kernel/localDate';
import type { GroupChoice } from './registerLayout';
import type { GroupOf } from './rows/RowPages';

const groups: Readonly<Record<GroupChoice, GroupOf>> = {
  organisation: ({ organisation }) => organisation,
  problem: ({ problem }) => String(problem ?? ''),
  place: ({ place }) => place ?? '',
  status: ({ status }) => status,
  // Its Monday, not its number: two years have a week 1 each.
  week: ({ dueDate }) => (dueDate === null ? '' : mondayOf(dueDate)),
};

export const groupOf = (choice: GroupChoice | null): ((row: ActionRow) => string) | null =>
  choice === null ? null : groups[choice];
