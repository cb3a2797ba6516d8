import type { ActionRow } from '../../../application/ports/ActionRegister';
import { countRows, noRows, appended, wholeList, type RowPages } from './RowPages';

export type CompareGroups = (one: string, other: string) => number;

/**
 * The whole list with its groups in the order that people expect; SharePoint sorts statuses and keys by their letters.
 * A list of several pages stays as SharePoint has it: nobody knows which groups are still to come.
 */
export function inGroupOrder(list: RowPages, compare: CompareGroups): RowPages {
  const { groupOf } = list;
  const rows = list.pages.length === 1 ? wholeList(list) : null;
  if (groupOf === null || rows === null || countRows(list) === 0) return list;
  const group = new Map<ActionRow, string>(rows.map((row) => [row, groupOf(row)]));
  const sorted = [...rows].sort((one, other) => compare(group.get(one) ?? '', group.get(other) ?? ''));
  return appended(noRows(groupOf), { rows: sorted, next: null });
}
