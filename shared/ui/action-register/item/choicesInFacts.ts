import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import { actionKinds, type ActionKind } from '../../../domain/action/actionKind';
import { byLabel, type FilterChoice } from '../filterChoices';

export type ChosenFact = 'organisation' | 'problem' | 'place' | 'kind';

/** What can be chosen today; organisations that have ended are not among them. */
export const factsChoices = (
  { directory, forum, situation }: RegisterSurroundings,
  kindWords: Readonly<Record<ActionKind, string>>,
): Readonly<Record<ChosenFact, readonly FilterChoice[]>> => ({
  organisation: directory.organisations
    .filter((each) => forum.members.includes(each.key))
    .map((each) => ({ value: each.key, label: each.name }))
    .sort(byLabel),
  problem: situation.problems
    .map((each) => ({ value: String(each.id), label: `${each.displayId} ${each.title}` }))
    .sort(byLabel),
  place: directory.places.map((each) => ({ value: each.key, label: each.name })).sort(byLabel),
  kind: actionKinds.map((kind) => ({ value: kind, label: kindWords[kind] })).sort(byLabel),
});
