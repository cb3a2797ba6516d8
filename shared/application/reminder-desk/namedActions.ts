import type { ActionId } from '../../domain/action/actionId';
import type { DueBook } from '../ports/DueBook';
import type { NamedAction } from './ReminderDesk';

/** As many as one batch may ask for, with room for what goes along. */
const most = 90;

/** What the actions are called; empty where they cannot be read, since nothing else depends on it. One request. */
export async function namedActions(
  due: DueBook | null,
  ids: readonly ActionId[],
): Promise<readonly NamedAction[]> {
  const asked = [...new Set(ids)].slice(0, most);
  if (due === null || asked.length === 0) return [];
  const found = await due.ask({ actions: asked.map((id) => ({ kind: 'one', id })) });
  return found.ok ? found.value.actions : [];
}
