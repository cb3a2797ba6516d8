import type { AgendaItem, AgendaItemId } from './agendaItem';

/** The order it is gone through; rows with the same number keep the order they were made in. */
export const inOrder = (agenda: readonly AgendaItem[]): readonly AgendaItem[] =>
  [...agenda].sort((one, other) => one.order - other.order || one.id - other.id);

export const itemAfter = (agenda: readonly AgendaItem[], current: AgendaItemId | null): AgendaItem | null =>
  neighbour(agenda, current, 1);

export const itemBefore = (agenda: readonly AgendaItem[], current: AgendaItemId | null): AgendaItem | null =>
  neighbour(agenda, current, -1);

/** The changed rows after moving an item one step; empty where it cannot move. */
export function moveItem(
  agenda: readonly AgendaItem[],
  id: AgendaItemId,
  direction: 'up' | 'down',
): readonly AgendaItem[] {
  const items = [...inOrder(agenda)];
  const at = items.findIndex((item) => item.id === id);
  const to = at + (direction === 'up' ? -1 : 1);
  const moved = items[at];
  const other = items[to];
  if (moved === undefined || other === undefined) return [];
  items[at] = other;
  items[to] = moved;
  // Numbers are set anew from one, since rows made on the list page may share a number.
  return items
    .map((item, index) => ({ ...item, order: index + 1 }))
    .filter((item) => agenda.find((before) => before.id === item.id)?.order !== item.order);
}

function neighbour(
  agenda: readonly AgendaItem[],
  current: AgendaItemId | null,
  steps: 1 | -1,
): AgendaItem | null {
  const items = inOrder(agenda);
  const at = items.findIndex((item) => item.id === current);
  return at < 0 ? null : (items[at + steps] ?? null);
}
