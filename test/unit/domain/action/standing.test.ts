import {
  daysLate,
  involvedIn,
  isOpen,
  isOverdue,
  isRunning,
} from '../../../../shared/domain/action/actionFacts';
import { actionStatuses, type ActionStatus } from '../../../../shared/domain/action/actionStatus';
import { standingOf, standings } from '../../../../shared/domain/action/standing';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import {
  aDecidedAction,
  anAction,
  anActionInProgress,
  anOverdueAction,
  today,
} from '../../../builders/anAction';
import { police, roads } from '../../../builders/anOrganisation';

const running: readonly ActionStatus[] = ['proposed', 'decided', 'in-progress'];

describe('how an action stands', () => {
  it.each(actionStatuses)('is computed only while it runs (%s)', (status) => {
    const late = anOverdueAction({ status });
    const runs = running.includes(status);
    expect(standingOf(late, today)).toEqual(
      runs ? { kind: 'overdue', daysLate: 3 } : { kind: 'none', daysLate: 0 },
    );
    expect(isRunning(late)).toBe(runs);
    expect(isOverdue(late, today)).toBe(runs);
  });

  it.each(actionStatuses)('a call for help is heard as long as it is open (%s)', (status) => {
    const open = running.includes(status) || status === 'on-hold';
    expect(isOpen({ status })).toBe(open);
    expect(standingOf(anAction({ status, helpNeeded: true }), today).kind).toBe(open ? 'needs-help' : 'none');
  });

  it('tells how late one is that needs help too', () => {
    expect(standingOf(anOverdueAction({ helpNeeded: true }), today)).toEqual({
      kind: 'needs-help',
      daysLate: 3,
    });
  });

  it.each([
    [-1, 1],
    [0, 0],
    [1, 0],
  ])('due in %s days it is %s days late', (days, late) => {
    expect(daysLate(anActionInProgress({ dueDate: addDays(today, days) }), today)).toBe(late);
  });

  it('is never late without a date', () => {
    expect(standingOf(anActionInProgress({ dueDate: null }), today)).toEqual({
      kind: 'on-track',
      daysLate: 0,
    });
  });

  it.each([
    ['the organisation says it will be late', anActionInProgress({ lateSaid: true }), 'at-risk'],
    ['a new date is asked for', anActionInProgress({ requestedDate: addDays(today, 30) }), 'at-risk'],
    ['it is not begun three days before', aDecidedAction({ dueDate: addDays(today, 3) }), 'at-risk'],
    ['it is not begun four days before', aDecidedAction({ dueDate: addDays(today, 4) }), 'on-track'],
    ['it is begun and due today', anActionInProgress({ dueDate: today }), 'on-track'],
    ['it is only proposed and due today', anAction({ dueDate: today }), 'at-risk'],
    ['it has no date and is not begun', aDecidedAction({ dueDate: null }), 'on-track'],
  ] as const)('when %s', (_, action, kind) => {
    expect(standings).toContain(kind);
    expect(standingOf(action, today).kind).toBe(kind);
  });

  it('names each involved organisation once, the responsible one first', () => {
    expect(involvedIn({ organisation: roads, contributors: [police, roads, police] })).toEqual([
      roads,
      police,
    ]);
  });
});
