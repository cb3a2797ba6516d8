import type { Action } from '../../../../shared/domain/action/action';
import { actionStatuses, type ActionStatus } from '../../../../shared/domain/action/actionStatus';
import { answerKinds, type AnswerKind } from '../../../../shared/domain/action/answer';
import { applyAnswer, applyAnswers } from '../../../../shared/domain/action/applyAnswer';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import {
  aBarePromise,
  anAction,
  anActionInProgress,
  anOverdueAction,
  today,
} from '../../../builders/anAction';
import { aHeardAnswer, aLinkedAnswer } from '../../../builders/anAnswer';
import { rowId } from '../../../builders/keys';

const asked = addDays(today, 21);
const withoutTrace = (action: Action): Action => ({ ...action, appliedAnswer: null, lastWord: null });

describe('telling how it goes', () => {
  const afterDone: Record<ActionStatus, ActionStatus> = {
    proposed: 'carried-out',
    decided: 'carried-out',
    'in-progress': 'carried-out',
    'carried-out': 'carried-out',
    'effect-assessed': 'effect-assessed',
    closed: 'closed',
    'on-hold': 'on-hold',
    cancelled: 'cancelled',
    transferred: 'transferred',
  };
  const afterBegun: Record<ActionStatus, ActionStatus> = {
    ...afterDone,
    proposed: 'in-progress',
    decided: 'in-progress',
    'in-progress': 'in-progress',
    'carried-out': 'in-progress',
  };
  const afterTrouble: Record<ActionStatus, ActionStatus> = {
    ...afterBegun,
    proposed: 'proposed',
    decided: 'decided',
  };
  const unmoved = Object.fromEntries(actionStatuses.map((status) => [status, status])) as Record<
    ActionStatus,
    ActionStatus
  >;
  const after: Record<AnswerKind, Record<ActionStatus, ActionStatus>> = {
    confirm: unmoved,
    'request-change': unmoved,
    decline: unmoved,
    done: afterDone,
    'in-progress': afterBegun,
    late: afterTrouble,
    'need-help': afterTrouble,
    'request-date': unmoved,
    comment: unmoved,
    skip: unmoved,
    edit: unmoved,
  };

  it.each(answerKinds.flatMap((kind) => actionStatuses.map((status) => [kind, status] as const)))(
    '%s on an action that is %s',
    (kind, status) => {
      const moved = applyAnswer(anAction({ status }), aHeardAnswer({ kind }));
      expect(moved.status).toBe(after[kind][status]);
    },
  );

  it.each(['done', 'in-progress'] as const)(
    '%s leaves a proposed action without its grounds there',
    (kind) => {
      const moved = applyAnswer(aBarePromise(), aHeardAnswer({ kind }));
      expect(moved).toMatchObject({ status: 'proposed', lastWord: { kind } });
    },
  );

  const open: readonly ActionStatus[] = ['proposed', 'decided', 'in-progress', 'on-hold', 'carried-out'];
  it.each(actionStatuses)('help and lateness are kept of what is open or taken up again (%s)', (status) => {
    const trouble = [
      aHeardAnswer({ id: rowId(1), kind: 'late', newDate: asked }),
      aHeardAnswer({ id: rowId(2), kind: 'need-help' }),
    ];
    expect(applyAnswers(anAction({ status }), trouble)).toMatchObject({
      lateSaid: open.includes(status),
      helpNeeded: open.includes(status),
      requestedDate: open.includes(status) ? asked : null,
    });
  });

  it.each(['done', 'in-progress'] as const)('%s clears lateness and the call for help', (kind) => {
    const troubled = anOverdueAction({ lateSaid: true, helpNeeded: true });
    expect(applyAnswer(troubled, aHeardAnswer({ kind }))).toMatchObject({
      lateSaid: false,
      helpNeeded: false,
    });
  });

  it('asking for a date leaves the due date alone', () => {
    const after = applyAnswer(anOverdueAction(), aHeardAnswer({ kind: 'request-date', newDate: asked }));
    expect(withoutTrace(after)).toEqual(withoutTrace(anOverdueAction({ requestedDate: asked })));
  });

  it('asking for a date says that what was carried out is not', () => {
    const done = anAction({ status: 'carried-out' });
    expect(applyAnswer(done, aHeardAnswer({ kind: 'request-date', newDate: asked }))).toMatchObject({
      status: 'in-progress',
      requestedDate: asked,
    });
  });

  it('asking for a date without naming one changes nothing but the last word', () => {
    const after = applyAnswer(anOverdueAction(), aHeardAnswer({ kind: 'request-date' }));
    expect(withoutTrace(after)).toEqual(withoutTrace(anOverdueAction()));
  });

  it('being done settles a request for a new date', () => {
    const waiting = anActionInProgress({ requestedDate: asked });
    expect(applyAnswer(waiting, aHeardAnswer({ kind: 'done' })).requestedDate).toBeNull();
  });

  it('an answer by mistake is corrected by the next', () => {
    const after = applyAnswers(anActionInProgress(), [
      aLinkedAnswer({ id: rowId(1), kind: 'done' }),
      aLinkedAnswer({ id: rowId(2), kind: 'late' }),
    ]);
    expect(after).toMatchObject({ status: 'in-progress', lateSaid: true });
  });
});
