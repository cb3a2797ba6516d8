import type { Action } from '../../../../shared/domain/action/action';
import { actionStatuses } from '../../../../shared/domain/action/actionStatus';
import { answerKinds, type AnswerKind } from '../../../../shared/domain/action/answer';
import { applyAnswer, applyAnswers, pendingAnswers } from '../../../../shared/domain/action/applyAnswer';
import type { Heard } from '../../../../shared/domain/action/whoSpeaks';
import type { Confirmation } from '../../../../shared/domain/action/confirmation';
import { instant } from '../../../../shared/domain/kernel/instant';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import {
  aBarePromise,
  aCarriedOutAction,
  aConfirmedAction,
  anAction,
  anActionInProgress,
  today,
} from '../../../builders/anAction';
import {
  aCoordinatorsAnswer,
  aHeardAnswer,
  aLinkedAnswer,
  aMismatchedAnswer,
  aSpokenAnswer,
} from '../../../builders/anAnswer';
import { police, region } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

const asked = addDays(today, 21);
const withoutTrace = (action: Action): Action => ({ ...action, appliedAnswer: null, lastWord: null });

describe('confirming', () => {
  const stances: Partial<Record<AnswerKind, Confirmation>> = {
    confirm: 'confirmed',
    'request-change': 'change-requested',
    decline: 'declined',
  };

  it.each(answerKinds)('%s sets the confirmation only where it is one', (kind) => {
    const after = applyAnswer(anAction(), aHeardAnswer({ kind }));
    expect(after.confirmation).toBe(stances[kind] ?? 'waiting');
    expect(after.confirmedVia).toBe(kind in stances ? 'own-account' : null);
    expect(after.confirmedAt).toBe(kind in stances ? aHeardAnswer().at : null);
  });

  it.each(actionStatuses)('can be stored whatever the status (%s), and leaves it', (status) => {
    const after = applyAnswer(aBarePromise({ status }), aHeardAnswer({ kind: 'confirm' }));
    expect(after).toMatchObject({ status, confirmation: 'confirmed' });
  });

  it('is overridden by what the organisation itself says after it was noted as spoken', () => {
    const after = applyAnswers(anAction(), [
      aSpokenAnswer({ id: rowId(1), kind: 'confirm' }),
      aLinkedAnswer({ id: rowId(2), kind: 'decline' }),
    ]);
    expect(after).toMatchObject({ confirmation: 'declined', confirmedVia: 'link' });
  });

  it.each([
    ['own account', aHeardAnswer, 'own-account'],
    ['link', aLinkedAnswer, 'link'],
  ])('by %s is not weakened by the same word noted in the room', (_, answered, via) => {
    const own = answered({ id: rowId(1), kind: 'confirm', at: instant('2026-11-23T08:00:00Z') });
    const after = applyAnswers(anAction(), [own, aSpokenAnswer({ id: rowId(2), kind: 'confirm' })]);
    expect(after).toMatchObject({ confirmedVia: via, confirmedAt: own.at, appliedAnswer: 2 });
  });

  it('follows another word spoken in the room later', () => {
    const after = applyAnswers(anAction(), [
      aHeardAnswer({ id: rowId(1), kind: 'decline' }),
      aSpokenAnswer({ id: rowId(2), kind: 'confirm' }),
    ]);
    expect(after).toMatchObject({ confirmation: 'confirmed', confirmedVia: 'spoken' });
  });

  it('takes a change request with a date as a request for that date', () => {
    const after = applyAnswer(anAction(), aHeardAnswer({ kind: 'request-change', newDate: asked }));
    expect(after).toMatchObject({ requestedDate: asked, dueDate: anAction().dueDate });
  });
});

describe('leaving a word', () => {
  it.each(['comment', 'skip'] as const)('%s changes nothing else', (kind) => {
    const said = aCoordinatorsAnswer(kind, { text: 'Tas upp nästa vecka' });
    const after = applyAnswer(anAction(), said);
    expect(withoutTrace(after)).toEqual(withoutTrace(anAction()));
    expect(after.lastWord).toEqual({
      kind,
      text: 'Tas upp nästa vecka',
      by: 'Trygghetssamordnare',
      via: 'own-account',
      at: said.at,
    });
  });

  it('a contributing organisation leaves its word but moves nothing', () => {
    const shared = anActionInProgress({ contributors: [police] });
    const after = applyAnswer(shared, aHeardAnswer({ kind: 'done', claimedOrganisation: police }));
    expect(withoutTrace(after)).toEqual(withoutTrace(shared));
    expect(after.lastWord?.kind).toBe('done');
  });

  it('an organisation with no part in it leaves neither', () => {
    const after = applyAnswer(anAction(), aHeardAnswer({ kind: 'done', claimedOrganisation: region }));
    expect(after).toEqual(anAction({ appliedAnswer: rowId(1) }));
  });

  it('anybody entitled may comment', () => {
    const after = applyAnswer(anAction(), aHeardAnswer({ kind: 'comment', claimedOrganisation: region }));
    expect(after.lastWord?.kind).toBe('comment');
  });
});

describe('the record of an edit', () => {
  const records: readonly (readonly [string, Partial<Heard>])[] = [
    ['a date', { newDate: asked, oldDate: anAction().dueDate, changedFields: ['dueDate'] }],
    ['a status', { newStatus: 'decided', changedFields: ['status'] }],
    ['a new organisation', { changedFields: ['organisation'] }],
    ['a settled request', { changedFields: ['requestedDate', 'helpNeeded', 'lateSaid'] }],
    ['a reason', { text: 'Rådigheten är klar' }],
  ];

  it.each(records)('of %s only counts as seen, since the row was written or refused with it', (_, change) => {
    const row = aConfirmedAction({ requestedDate: asked, helpNeeded: true, lateSaid: true });
    const record = aCoordinatorsAnswer('edit', { id: rowId(3), ...change });
    expect(applyAnswer(row, record)).toEqual({ ...row, appliedAnswer: 3 });
  });

  it('does not revive what was cancelled after it', () => {
    const after = applyAnswers(anAction({ status: 'cancelled' }), [
      aHeardAnswer({ id: rowId(2), kind: 'in-progress' }),
      aCoordinatorsAnswer('edit', { id: rowId(3), newStatus: 'in-progress' }),
    ]);
    expect(after.status).toBe('cancelled');
  });

  it('does not wait to be applied', () => {
    const record = aCoordinatorsAnswer('edit', { id: rowId(3) });
    expect(pendingAnswers(anAction(), [record, aHeardAnswer({ id: rowId(4) })]).map(({ id }) => id)).toEqual([
      4,
    ]);
  });
});

describe('not applying', () => {
  it.each([
    ['a mismatch', aMismatchedAnswer({ kind: 'done' })],
    ['an unknown author', aHeardAnswer({ kind: 'done', voice: { kind: 'unknown' } })],
    [
      'somebody not entitled',
      aHeardAnswer({
        kind: 'edit',
        voice: { kind: 'not-entitled', organisation: police, role: 'participant' },
      }),
    ],
  ])('%s only counts as seen', (_, answer) => {
    expect(applyAnswer(anAction(), answer)).toEqual(anAction({ appliedAnswer: answer.id }));
  });

  it('an answer to another action is passed over', () => {
    expect(applyAnswer(anAction(), aHeardAnswer({ action: rowId(6) }))).toEqual(anAction());
  });

  it.each([7, 8])('answer %s of eight applied ones is passed over', (id) => {
    const row = aConfirmedAction({ appliedAnswer: rowId(8) });
    expect(applyAnswer(row, aHeardAnswer({ id: rowId(id), kind: 'decline' }))).toBe(row);
  });

  it('counts what is not applied yet, for this action alone', () => {
    const row = aCarriedOutAction({ appliedAnswer: rowId(2) });
    const answers = [1, 2, 3, 4].map((id) => aHeardAnswer({ id: rowId(id) }));
    const pending = pendingAnswers(row, [...answers, aHeardAnswer({ id: rowId(9), action: rowId(6) })]);
    expect(pending.map(({ id }) => id)).toEqual([3, 4]);
  });
});
