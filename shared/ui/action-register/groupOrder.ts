import type { RegisterSurroundings } from '../../application/actions/ActionDesk';
import { actionStatuses } from '../../domain/action/actionStatus';
import type { GroupChoice } from './registerLayout';
import type { CompareGroups } from './rows/inGroupOrder';

/** å, ä and ö come last, and `PR-9` before `PR-10`. */
const collator = new Intl.Collator('sv', { numeric: true });

/** What a group stands by; those without any stand last. */
type Place = (group: string, around: RegisterSurroundings) => string;

const statuses: readonly string[] = actionStatuses;

/** Null for what SharePoint's own order is right for: weeks are days. */
const places: Readonly<Record<GroupChoice, Place | null>> = {
  organisation: (key, { directory }) => directory.organisations.find((each) => each.key === key)?.name ?? key,
  problem: (id, { situation }) => situation.problems.find((each) => String(each.id) === id)?.displayId ?? id,
  place: (key, { directory }) => directory.places.find((each) => each.key === key)?.name ?? key,
  status: (status) => String(statuses.indexOf(status)),
  week: null,
};

/** The order of a list's groups: statuses as an action goes through them, names by the Swedish alphabet. */
export function groupOrder(
  choice: GroupChoice | null,
  around: RegisterSurroundings | null,
): CompareGroups | null {
  const place = choice === null ? null : places[choice];
  if (place === null || around === null) return null;
  return (one, other) =>
    Number(one === '') - Number(other === '') || collator.compare(place(one, around), place(other, around));
}
