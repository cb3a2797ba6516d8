import { actionStatuses, type ActionStatus } from '../../../../shared/domain/action/actionStatus';
import { applyAnswer, applyAnswers } from '../../../../shared/domain/action/applyAnswer';
import { canFollow } from '../../../../shared/domain/action/moveAction';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import {
  aBarePromise,
  aCarriedOutAction,
  aConfirmedAction,
  aMovedAction,
  anAction,
  anAssessedAction,
  anOverdueAction,
  today,
} from '../../../builders/anAction';
import { aCoordinatorsAnswer, aHeardAnswer } from '../../../builders/anAnswer';
import { rowId } from '../../../builders/keys';

const newDate = addDays(today, 21);
const anEdit = (change: Parameters<typeof aCoordinatorsAnswer>[1]) => aCoordinatorsAnswer('edit', change);

describe('laying a recorded edit of the date on an action', () => {
  it('moves the date, keeps the first and settles the request', () => {
    const before = anOverdueAction({ requestedDate: newDate });
    const after = applyAnswer(before, anEdit({ newDate, oldDate: before.dueDate }));
    expect(after).toMatchObject({
      dueDate: newDate,
      firstDueDate: before.dueDate,
      requestedDate: null,
    });
  });

  it('keeps the first date of one moved before', () => {
    const before = aMovedAction();
    const after = applyAnswer(before, anEdit({ newDate, oldDate: before.dueDate }));
    expect(after.firstDueDate).toBe(before.firstDueDate);
  });

  it('takes the first date of an action without one as its first', () => {
    expect(applyAnswer(aBarePromise(), anEdit({ newDate }))).toMatchObject({
      dueDate: newDate,
      firstDueDate: newDate,
    });
  });

  it('finds the first date on a row that was never told it', () => {
    const before = anAction({ firstDueDate: null });
    expect(applyAnswer(before, anEdit({ newDate })).firstDueDate).toBe(before.dueDate);
  });

  it('finds the first date in the edit when the row has been written already', () => {
    const written = anAction({ firstDueDate: null, dueDate: newDate });
    expect(applyAnswer(written, anEdit({ newDate, oldDate: today })).firstDueDate).toBe(today);
  });

  it('takes a date away only when the edit says so', () => {
    expect(applyAnswer(anAction(), anEdit({ changedFields: ['title'] })).dueDate).toBe(anAction().dueDate);
    expect(applyAnswer(anAction(), anEdit({ changedFields: ['dueDate'] })).dueDate).toBeNull();
  });

  it('changes nothing more on a row that has been written already', () => {
    const edit = anEdit({ newDate, oldDate: anAction().dueDate, newStatus: 'decided' });
    const once = applyAnswer(anAction(), edit);
    expect(applyAnswer({ ...once, appliedAnswer: null }, edit)).toEqual(once);
  });
});

describe('laying a recorded edit of the status on an action', () => {
  const rows = actionStatuses.flatMap((from) => actionStatuses.map((to) => [from, to] as const));

  it.each(rows)('%s to %s', (from, to) => {
    const after = applyAnswer(anAssessedAction({ status: from }), anEdit({ newStatus: to }));
    expect(after.status).toBe(canFollow(from, to) ? to : from);
  });

  it.each<[ActionStatus, ActionStatus]>([
    ['proposed', 'decided'],
    ['on-hold', 'in-progress'],
    ['carried-out', 'in-progress'],
  ])('waits with %s to %s until the row has its grounds', (from, to) => {
    expect(applyAnswer(aBarePromise({ status: from }), anEdit({ newStatus: to })).status).toBe(from);
  });

  it('waits with the assessment until the row holds it', () => {
    expect(applyAnswer(aCarriedOutAction(), anEdit({ newStatus: 'effect-assessed' })).status).toBe(
      'carried-out',
    );
  });

  it('never revives a cancelled action', () => {
    const after = applyAnswers(anAction(), [
      anEdit({ id: rowId(1), newStatus: 'cancelled', text: 'Dubblett' }),
      aHeardAnswer({ id: rowId(2), kind: 'in-progress' }),
      anEdit({ id: rowId(3), newStatus: 'in-progress' }),
    ]);
    expect(after.status).toBe('cancelled');
  });
});

describe('what an edit settles', () => {
  const troubled = anOverdueAction({ helpNeeded: true, lateSaid: true, requestedDate: newDate });

  it.each([
    [['helpNeeded'], { helpNeeded: false, lateSaid: true, requestedDate: newDate }],
    [['lateSaid'], { helpNeeded: true, lateSaid: false, requestedDate: newDate }],
    [['requestedDate'], { helpNeeded: true, lateSaid: true, requestedDate: null }],
    [['title'], { helpNeeded: true, lateSaid: true, requestedDate: newDate }],
  ])('%j', (changedFields, left) => {
    expect(applyAnswer(troubled, anEdit({ changedFields }))).toMatchObject(left);
  });

  it('asks a new organisation to confirm', () => {
    const after = applyAnswer(aConfirmedAction(), anEdit({ changedFields: ['organisation'] }));
    expect(after).toMatchObject({ confirmation: 'waiting', confirmedVia: null, confirmedAt: null });
  });

  it('leaves its reason as the last word, and none without reason', () => {
    expect(applyAnswer(anAction(), anEdit({ text: '' })).lastWord).toBeNull();
    expect(applyAnswer(anAction(), anEdit({ text: 'Rådigheten är klar' })).lastWord?.text).toBe(
      'Rådigheten är klar',
    );
  });
});
