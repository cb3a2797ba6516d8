import { actionStatuses, type ActionStatus } from '../../../../shared/domain/action/actionStatus';
import { effects, type Effect } from '../../../../shared/domain/action/effect';
import {
  canFollow,
  moveAction,
  statusesAfter,
  withStatus,
  type Assessment,
  type Move,
} from '../../../../shared/domain/action/moveAction';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import {
  aBarePromise,
  aCancelledAction,
  aCarriedOutAction,
  aDirectAction,
  anAction,
  anAssessedAction,
  anOverdueAction,
  today,
} from '../../../builders/anAction';

const next: Record<ActionStatus, readonly ActionStatus[]> = {
  proposed: ['decided', 'on-hold', 'cancelled', 'transferred'],
  decided: ['in-progress', 'carried-out', 'on-hold', 'cancelled', 'transferred'],
  'in-progress': ['carried-out', 'on-hold', 'cancelled', 'transferred'],
  'carried-out': ['effect-assessed', 'in-progress'],
  'effect-assessed': ['closed', 'carried-out'],
  closed: [],
  'on-hold': ['proposed', 'decided', 'in-progress', 'cancelled', 'transferred'],
  cancelled: [],
  transferred: [],
};

const assessment: Assessment = { effect: 'clear', text: 'Från 41 till 12 anmälningar.', on: today };
const withEverything = (to: ActionStatus): Move => ({ to, reason: 'Dubblett', assessment });

describe('moving an action to another status', () => {
  it.each(actionStatuses.flatMap((from) => actionStatuses.map((to) => [from, to] as const)))(
    '%s to %s',
    (from, to) => {
      const moved = moveAction(anAssessedAction({ status: from }), withEverything(to), today);
      expect(moved).toEqual(
        next[from].includes(to)
          ? { ok: true, value: expect.objectContaining({ status: to }) as unknown }
          : { ok: false, error: { kind: 'status-not-reachable', from, to } },
      );
      expect(canFollow(from, to)).toBe(next[from].includes(to));
      expect(statusesAfter(from)).toEqual(next[from]);
    },
  );

  it('never revives a cancelled action', () => {
    for (const to of actionStatuses) {
      expect(moveAction(aCancelledAction(), withEverything(to), today).ok).toBe(false);
    }
  });

  it.each<[string, ActionStatus, ActionStatus]>([
    ['decided', 'proposed', 'decided'],
    ['decided after a pause', 'on-hold', 'decided'],
    ['taken up after a pause', 'on-hold', 'in-progress'],
    ['carried out', 'decided', 'carried-out'],
  ])('is refused to become %s without problem and cause', (_, status, to) => {
    const refusal = { ok: false, error: { kind: 'cause-missing' } };
    expect(moveAction(aBarePromise({ status }), { to }, today)).toEqual(refusal);
    expect(moveAction(anAction({ status, causes: [] }), { to }, today)).toEqual(refusal);
    expect(moveAction(anAction({ status, problem: null }), { to }, today)).toEqual(refusal);
    expect(moveAction(anAction({ status }), { to }, today).ok).toBe(true);
    expect(moveAction(aDirectAction({ status }), { to }, today).ok).toBe(true);
  });

  it.each([undefined, '', '  '])('is refused to be cancelled with the reason %j', (reason) => {
    const move: Move = reason === undefined ? { to: 'cancelled' } : { to: 'cancelled', reason };
    expect(moveAction(anAction(), move, today)).toEqual({ ok: false, error: { kind: 'reason-missing' } });
  });

  it('needs no help and is late with nothing once it is over', () => {
    const troubled = anOverdueAction({ helpNeeded: true, lateSaid: true, requestedDate: addDays(today, 9) });
    const calm = { helpNeeded: false, lateSaid: false, requestedDate: null };
    expect(moveAction(troubled, { to: 'carried-out' }, today)).toMatchObject({ value: calm });
    expect(withStatus(troubled, 'on-hold')).toEqual({ ...troubled, status: 'on-hold' });
  });
});

describe('calling the effect assessed', () => {
  const isRating: Record<Effect, boolean> = {
    'not-assessed': false,
    'too-early': false,
    clear: true,
    some: true,
    'none-seen': true,
    negative: true,
    'cannot-be-assessed': true,
  };
  const assess = (change: Partial<Assessment>) =>
    moveAction(
      aCarriedOutAction(),
      { to: 'effect-assessed', assessment: { ...assessment, ...change } },
      today,
    );

  it.each(effects)('with the rating %s', (effect) => {
    expect(assess({ effect }).ok).toBe(isRating[effect]);
  });

  it('keeps rating, sentence and day', () => {
    expect(assess({ text: ' Färre anmälningar. ', on: addDays(today, -2) })).toMatchObject({
      value: {
        status: 'effect-assessed',
        effect: 'clear',
        effectText: 'Färre anmälningar.',
        effectCheckDate: addDays(today, -2),
      },
    });
  });

  it.each([
    ['without a sentence', { text: '  ' }],
    ['on a day to come', { on: addDays(today, 1) }],
  ])('is refused %s', (_, change) => {
    expect(assess(change)).toEqual({ ok: false, error: { kind: 'effect-missing' } });
  });

  it('is refused with nothing at all', () => {
    expect(moveAction(aCarriedOutAction(), { to: 'effect-assessed' }, today)).toEqual({
      ok: false,
      error: { kind: 'effect-missing' },
    });
  });

  it.each([{ effect: 'too-early' as const }, { effectText: ' ' }])(
    'closes nothing whose row has %j',
    (row) => {
      expect(moveAction(anAssessedAction(row), { to: 'closed' }, today)).toEqual({
        ok: false,
        error: { kind: 'effect-missing' },
      });
    },
  );

  it('leaves the effect alone in other moves', () => {
    const back = moveAction(anAssessedAction(), { to: 'carried-out', assessment }, today);
    expect(back).toMatchObject({ value: { effectText: anAssessedAction().effectText } });
  });
});
