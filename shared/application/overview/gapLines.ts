import { gapCheck, type Gap, type GapKind } from '../../domain/action/gapCheck';
import { lacksGrounds } from '../../domain/action/actionFacts';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { ForumOverview, OverviewAction } from '../ports/OverviewBook';
import { listedGaps, type GapLine, type GapRow, type ListedGap } from './OverviewDesk';

type Rows = Pick<ForumOverview, 'problems' | 'causes'> & { readonly actions: readonly OverviewAction[] };

/** The check's own names for what the register lists; a missing problem or cause is one selection there. */
const checked: Record<Exclude<ListedGap, 'cause'>, GapKind> = {
  date: 'no-due-date',
  function: 'no-function',
  waiting: 'waiting-for-confirmation',
  'change-requested': 'change-requested',
  declined: 'declined',
  overdue: 'overdue',
  effect: 'effect-not-assessed',
  check: 'effect-check-missing',
  'check-passed': 'effect-check-passed',
};

/** The broken links of a forum's chain, each with its rows or the selection that shows them (M3). */
export function gapLines(rows: Rows, today: LocalDate): readonly GapLine[] {
  const gaps = gapCheck({ ...rows, promisedOn: new Map(), today });
  const count = (kind: GapKind): number => gaps.filter((gap) => gap.kind === kind).length;
  const listed = listedGaps.map((gap): GapLine => ({
    kind: 'listed',
    gap,
    count: gap === 'cause' ? rows.actions.filter(lacksGrounds).length : count(checked[gap]),
  }));
  const others = shownByRows.map((gap): GapLine => ({ kind: 'rows', gap, rows: rowsOf(gap, gaps, rows) }));
  return [...others, ...listed].filter(isBroken);
}

const shownByRows = [
  'problem-without-cause',
  'problem-without-action',
  'cause-without-action',
  'only-rejected-causes',
] as const;

const isBroken = (line: GapLine): boolean => (line.kind === 'listed' ? line.count : line.rows.length) > 0;

function rowsOf(kind: GapKind, gaps: readonly Gap[], rows: Rows): readonly GapRow[] {
  return gaps.filter((gap) => gap.kind === kind).flatMap((gap) => rowOf(gap, rows) ?? []);
}

function rowOf(gap: Gap, { problems, causes, actions }: Rows): GapRow | undefined {
  if ('problem' in gap) return problems.find(({ id }) => id === gap.problem);
  if ('action' in gap) return actions.find(({ id }) => id === gap.action);
  const cause = causes.find(({ id }) => id === gap.cause);
  const problem = problems.find(({ id }) => id === cause?.problem);
  return cause && { id: cause.id, title: cause.title, displayId: problem?.displayId ?? '' };
}
