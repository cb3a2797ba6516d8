import type { Action } from '../../../../shared/domain/action/action';
import { actionStatuses, type ActionStatus } from '../../../../shared/domain/action/actionStatus';
import { answerKinds, type AnswerKind } from '../../../../shared/domain/action/answer';
import { applyAnswer, applyAnswers, pendingAnswers } from '../../../../shared/domain/action/applyAnswer';
import type { Confirmation } from '../../../../shared/domain/action/confirmation';
import { instant } from '../../../../shared/domain/kernel/instant';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import {
  aBarePromise,
  aCarriedOutAction,
  aConfirmedAction,
  anAction,
  anActionInProgress,
  anOverdueAction,
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
const withoutTrace = ({ appliedAnswer: _applied, lastWord: _word, ...rest }: Action) => rest;

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
