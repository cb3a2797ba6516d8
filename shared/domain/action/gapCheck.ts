import type { Cause, CauseId } from '../cause/cause';
import type { LocalDate } from '../kernel/localDate';
import type { Problem, ProblemId, ProblemStatus } from '../situation/problem';
import type { Action, ActionId } from './action';
import { isOpen, isOverdue } from './actionFacts';
import type { ActionStatus } from './actionStatus';
import { isDirectTooLong } from './dueDate';

/** The links of the way of working that the check looks at (M3). */
export const chainLinks = ['problem', 'cause-analysis', 'action', 'carrying-out', 'effect'] as const;
export type ChainLink = (typeof chainLinks)[number];

export const problemGapKinds = ['problem-without-cause', 'problem-without-action'] as const;
export const causeGapKinds = ['cause-without-action'] as const;
export const actionGapKinds = [
  'action-without-problem',
  'action-without-cause',
  'only-rejected-causes',
  'direct-too-long',
  'no-due-date',
  'no-function',
  'waiting-for-confirmation',
  'change-requested',
  'declined',
  'overdue',
  'effect-not-assessed',
  'effect-check-missing',
  'effect-check-passed',
] as const;
type ProblemGapKind = (typeof problemGapKinds)[number];
type CauseGapKind = (typeof causeGapKinds)[number];
type ActionGapKind = (typeof actionGapKinds)[number];

/** Every way in which the chain from problem to effect can be broken. Swedish: lucka. */
export type GapKind = ProblemGapKind | CauseGapKind | ActionGapKind;

/** One broken link and the row behind it. */
export type Gap =
  | { readonly kind: ProblemGapKind; readonly problem: ProblemId }
  | { readonly kind: CauseGapKind; readonly cause: CauseId }
  | { readonly kind: ActionGapKind; readonly action: ActionId };

type CheckedAction = Pick<
  Action,
  | 'id'
  | 'problem'
  | 'causes'
  | 'direct'
  | 'status'
  | 'confirmation'
  | 'functionTitle'
  | 'dueDate'
  | 'effect'
  | 'effectCheckDate'
>;

/** What the gap check looks at. */
export interface Chain {
  readonly problems: readonly Problem[];
  readonly causes: readonly Cause[];
  readonly actions: readonly CheckedAction[];
  /** The day each was promised, where it is known: a direktåtgärd is counted from it. */
  readonly promisedOn: ReadonlyMap<ActionId, LocalDate>;
  readonly today: LocalDate;
}

/** Which link of the chain a gap breaks. */
export const linkOf: Record<GapKind, ChainLink> = {
  'problem-without-cause': 'problem',
  'problem-without-action': 'problem',
  'cause-without-action': 'cause-analysis',
  'action-without-problem': 'action',
  'action-without-cause': 'action',
  'only-rejected-causes': 'action',
  'direct-too-long': 'action',
  'no-due-date': 'carrying-out',
  'no-function': 'carrying-out',
  'waiting-for-confirmation': 'carrying-out',
  'change-requested': 'carrying-out',
  declined: 'carrying-out',
  overdue: 'carrying-out',
  'effect-not-assessed': 'effect',
  'effect-check-missing': 'effect',
  'effect-check-passed': 'effect',
};

/** Names each broken link of the chain from problem to effect, with the row behind it. */
export const gapCheck = (chain: Chain): readonly Gap[] => [
  ...problemGapKinds.flatMap((kind) =>
    chain.problems
      .filter((problem) => problemRules[kind](problem, chain))
      .map((problem): Gap => ({ kind, problem: problem.id })),
  ),
  ...causeGapKinds.flatMap((kind) =>
    chain.causes
      .filter((cause) => causeRules[kind](cause, chain))
      .map((cause): Gap => ({ kind, cause: cause.id })),
  ),
  ...actionGapKinds.flatMap((kind) =>
    chain.actions
      .filter((action) => actionRules[kind](action, chain))
      .map((action): Gap => ({ kind, action: action.id })),
  ),
];

/** Whether a problem needs an analysis, and whether it needs action. */
const needs: Record<ProblemStatus, { readonly cause: boolean; readonly action: boolean }> = {
  new: { cause: true, action: false },
  'being-analysed': { cause: true, action: false },
  prioritised: { cause: true, action: true },
  monitored: { cause: false, action: false },
  resolved: { cause: false, action: false },
  returned: { cause: true, action: true },
};

const problemRules: Record<ProblemGapKind, (problem: Problem, chain: Chain) => boolean> = {
  'problem-without-cause': (problem, { causes }) =>
    needs[problem.status].cause && !causes.some((cause) => cause.problem === problem.id && !cause.rejected),
  'problem-without-action': (problem, { actions }) =>
    needs[problem.status].action &&
    !actions.some((action) => action.problem === problem.id && acts[action.status]),
};

const causeRules: Record<CauseGapKind, (cause: Cause, chain: Chain) => boolean> = {
  'cause-without-action': (cause, { actions, problems }) =>
    !cause.rejected &&
    problems.some((problem) => problem.id === cause.problem && needs[problem.status].cause) &&
    !actions.some((action) => action.causes.includes(cause.id) && acts[action.status]),
};

/** Acts, or has acted, on its problem. */
const acts: Record<ActionStatus, boolean> = {
  proposed: true,
  decided: true,
  'in-progress': true,
  'carried-out': true,
  'effect-assessed': true,
  closed: true,
  'on-hold': true,
  cancelled: false,
  transferred: false,
};

/** What is closed is history: its gaps can no longer be filled. */
const needsGrounds = (action: CheckedAction): boolean =>
  !action.direct && acts[action.status] && action.status !== 'closed';
const isDone = (action: CheckedAction): boolean => action.status === 'carried-out';

const actionRules: Record<ActionGapKind, (action: CheckedAction, chain: Chain) => boolean> = {
  'action-without-problem': (action) => needsGrounds(action) && action.problem === null,
  'action-without-cause': (action) => needsGrounds(action) && action.causes.length === 0,
  'only-rejected-causes': (action, { causes }) =>
    needsGrounds(action) &&
    action.causes.length > 0 &&
    action.causes.every((id) => causes.some((cause) => cause.id === id && cause.rejected)),
  'direct-too-long': (action, chain) => isOpen(action) && takesTooLong(action, chain),
  'no-due-date': (action) => isOpen(action) && action.dueDate === null,
  'no-function': (action) => isOpen(action) && action.functionTitle.trim() === '',
  'waiting-for-confirmation': (action) => isOpen(action) && action.confirmation === 'waiting',
  'change-requested': (action) => isOpen(action) && action.confirmation === 'change-requested',
  declined: (action) => isOpen(action) && action.confirmation === 'declined',
  overdue: (action, { today }) => isOverdue(action, today),
  'effect-not-assessed': isDone,
  'effect-check-missing': (action) => isDone(action) && action.effectCheckDate === null,
  'effect-check-passed': (action, { today }) =>
    isDone(action) && action.effectCheckDate !== null && action.effectCheckDate < today,
};

/** By its date or already by today, whichever is later. */
function takesTooLong(action: CheckedAction, { promisedOn, today }: Chain): boolean {
  const from = promisedOn.get(action.id);
  const until = action.dueDate !== null && action.dueDate > today ? action.dueDate : today;
  return from !== undefined && isDirectTooLong(action.direct, from, until);
}
