import type { ActionId } from '../../../../shared/domain/action/action';
import { actionStatuses, type ActionStatus } from '../../../../shared/domain/action/actionStatus';
import {
  actionGapKinds,
  causeGapKinds,
  chainLinks,
  gapCheck,
  linkOf,
  problemGapKinds,
  type Chain,
  type GapKind,
} from '../../../../shared/domain/action/gapCheck';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { problemStatuses, type ProblemStatus } from '../../../../shared/domain/situation/problem';
import {
  aBarePromise,
  aCarriedOutAction,
  aConfirmedAction,
  aDirectAction,
  anAction,
  anActionInProgress,
  anAssessedAction,
  anOverdueAction,
  today,
} from '../../../builders/anAction';
import { aCause, aProblem, aRejectedCause } from '../../../builders/aProblem';
import { rowId } from '../../../builders/keys';

const chain = (change: Partial<Chain>): Chain => ({
  problems: [aProblem()],
  causes: [aCause()],
  actions: [anActionInProgress()],
  promisedOn: new Map(),
  today,
  ...change,
});
const kinds = (change: Partial<Chain>): readonly GapKind[] => gapCheck(chain(change)).map(({ kind }) => kind);
const kindsOf = (action: Chain['actions'][number], change: Partial<Chain> = {}): readonly GapKind[] =>
  kinds({ actions: [action], ...change }).filter((kind) =>
    (actionGapKinds as readonly GapKind[]).includes(kind),
  );

describe('the gap check', () => {
  it('finds nothing in an unbroken chain', () => {
    expect(kinds({})).toEqual([]);
  });

  it('names the row behind each gap', () => {
    const gaps = gapCheck(
      chain({
        problems: [aProblem({ id: rowId(1) })],
        causes: [aCause({ id: rowId(2), problem: rowId(1) })],
        actions: [aDirectAction({ id: rowId(7), confirmation: 'declined' })],
      }),
    );
    expect(gaps).toEqual([
      { kind: 'problem-without-action', problem: 1 },
      { kind: 'cause-without-action', cause: 2 },
      { kind: 'declined', action: 7 },
    ]);
  });

  it('ties every gap to a link of the chain, and every link to a gap', () => {
    const all: readonly GapKind[] = [...problemGapKinds, ...causeGapKinds, ...actionGapKinds];
    expect(Object.keys(linkOf).sort()).toEqual([...all].sort());
    expect(new Set(all.map((kind) => linkOf[kind]))).toEqual(new Set(chainLinks));
  });
});

describe('gaps of problems and causes', () => {
  const open: Record<ProblemStatus, readonly GapKind[]> = {
    new: ['problem-without-cause'],
    'being-analysed': ['problem-without-cause'],
    prioritised: ['problem-without-cause', 'problem-without-action'],
    monitored: [],
    resolved: [],
    returned: ['problem-without-cause', 'problem-without-action'],
  };

  it.each(problemStatuses)('a problem that is %s with nothing behind it', (status) => {
    expect(kinds({ problems: [aProblem({ status })], causes: [], actions: [] })).toEqual(open[status]);
  });

  it('a rejected cause is none', () => {
    expect(kinds({ causes: [aRejectedCause()], actions: [aDirectAction(aConfirmedAction())] })).toContain(
      'problem-without-cause',
    );
  });

  it.each(problemStatuses)('a cause nobody acts on, of a problem that is %s', (status) => {
    const found = kinds({ problems: [aProblem({ status })], actions: [] });
    expect(found.includes('cause-without-action')).toBe(open[status].includes('problem-without-cause'));
  });

  it('a rejected cause needs no action', () => {
    expect(kinds({ causes: [aRejectedCause()], actions: [] })).not.toContain('cause-without-action');
  });

  it.each(actionStatuses)('an action that is %s acts on its cause and problem', (status) => {
    const acts = status !== 'cancelled' && status !== 'transferred';
    const found = kinds({ actions: [anAction({ status })] });
    expect(found.includes('cause-without-action')).toBe(!acts);
    expect(found.includes('problem-without-action')).toBe(!acts);
  });
});

describe('gaps of actions', () => {
  const over: readonly ActionStatus[] = ['closed', 'cancelled', 'transferred'];

  it.each(actionStatuses)('grounds are asked of what is not over (%s)', (status) => {
    const found = kindsOf(aBarePromise({ status }));
    expect(found.includes('action-without-problem')).toBe(!over.includes(status));
    expect(found.includes('action-without-cause')).toBe(!over.includes(status));
  });

  it('a direktåtgärd needs neither problem nor cause', () => {
    expect(kindsOf(aDirectAction({ confirmation: 'confirmed' }))).toEqual([]);
  });

  it('an action whose causes are all rejected', () => {
    const causes = [aRejectedCause(), aCause({ id: rowId(2) })];
    expect(kindsOf(anActionInProgress(), { causes })).toEqual(['only-rejected-causes']);
    expect(kindsOf(anActionInProgress({ causes: [] }), { causes })).toEqual(['action-without-cause']);
    expect(kindsOf(anActionInProgress({ causes: [rowId(1), rowId(2)] }), { causes })).toEqual([]);
  });

  it.each([
    ['due in 30 days', 0, addDays(today, 30), false],
    ['due in 31 days', 0, addDays(today, 31), true],
    ['promised 31 days ago and still open', 31, addDays(today, -10), true],
    ['promised 31 days ago without a date', 31, null, true],
    ['promised 30 days ago', 30, null, false],
  ])('a direktåtgärd %s', (_, daysAgo, dueDate, tooLong) => {
    const action = aDirectAction({ dueDate });
    const promisedOn = new Map<ActionId, typeof today>([[action.id, addDays(today, -daysAgo)]]);
    expect(kindsOf(action, { promisedOn }).includes('direct-too-long')).toBe(tooLong);
    expect(kindsOf(anAction({ dueDate }), { promisedOn })).not.toContain('direct-too-long');
    expect(kindsOf({ ...action, status: 'carried-out' }, { promisedOn })).not.toContain('direct-too-long');
    expect(kindsOf(action)).not.toContain('direct-too-long');
  });

  it.each([
    ['no-due-date', { dueDate: null }],
    ['no-function', { functionTitle: ' ' }],
    ['waiting-for-confirmation', { confirmation: 'waiting' }],
    ['change-requested', { confirmation: 'change-requested' }],
    ['declined', { confirmation: 'declined' }],
  ] as const)('%s, while it is open', (kind, change) => {
    expect(kindsOf(anActionInProgress(change))).toEqual([kind]);
    expect(kindsOf(anAssessedAction(change))).toEqual([]);
  });

  it('overdue', () => {
    expect(kindsOf(anOverdueAction())).toEqual(['overdue']);
  });

  it.each([
    [null, ['effect-not-assessed', 'effect-check-missing']],
    [addDays(today, -1), ['effect-not-assessed', 'effect-check-passed']],
    [today, ['effect-not-assessed']],
  ])('carried out, effect to be checked %s', (effectCheckDate, expected) => {
    expect(kindsOf(aCarriedOutAction({ effectCheckDate }))).toEqual(expected);
  });

  it('an assessed effect leaves no gap', () => {
    expect(kindsOf(anAssessedAction())).toEqual([]);
  });
});
