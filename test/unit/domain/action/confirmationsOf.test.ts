import { answerKinds, type AnswerKind } from '../../../../shared/domain/action/answer';
import { applyAnswers } from '../../../../shared/domain/action/applyAnswer';
import { confirmations, type Confirmation } from '../../../../shared/domain/action/confirmation';
import { confirmationsOf, stanceOf } from '../../../../shared/domain/action/confirmationsOf';
import type { Heard } from '../../../../shared/domain/action/whoSpeaks';
import { instant } from '../../../../shared/domain/kernel/instant';
import { aConfirmedAction, anAction } from '../../../builders/anAction';
import { aHeardAnswer, aLinkedAnswer, aMismatchedAnswer, aSpokenAnswer } from '../../../builders/anAnswer';
import { district, police, region, roads } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

const shared = anAction({ contributors: [police, region] });
const inTheRoom = instant('2026-11-23T12:44:00Z');
const confirmedBy = (answers: readonly Heard[]) => confirmationsOf(applyAnswers(shared, answers), answers);

describe('each involved organisation’s confirmation', () => {
  it('waits for all of them before anybody has spoken', () => {
    const waiting = { confirmation: 'waiting', via: null, at: null, by: '', text: '' };
    expect(confirmedBy([])).toEqual([
      { organisation: roads, responsible: true, ...waiting },
      { organisation: police, responsible: false, ...waiting },
      { organisation: region, responsible: false, ...waiting },
    ]);
  });

  it('keeps word, time, channel and function of each', () => {
    const confirmed = confirmedBy([
      aSpokenAnswer({ id: rowId(1), kind: 'confirm', at: inTheRoom }),
      aLinkedAnswer({
        id: rowId(2),
        kind: 'decline',
        claimedOrganisation: region,
        text: 'Inte vår rådighet',
      }),
    ]);
    expect(confirmed[0]).toEqual({
      organisation: roads,
      responsible: true,
      confirmation: 'confirmed',
      via: 'spoken',
      at: inTheRoom,
      by: 'Trygghetssamordnare',
      text: '',
    });
    expect(confirmed[1]).toMatchObject({ organisation: police, confirmation: 'waiting' });
    expect(confirmed[2]).toMatchObject({
      confirmation: 'declined',
      via: 'link',
      by: 'Driftansvarig belysning',
      text: 'Inte vår rådighet',
    });
  });

  it('lets the last word stand, in the order of the answers’ ids', () => {
    const [, last] = confirmedBy([
      aHeardAnswer({ id: rowId(2), kind: 'confirm', claimedOrganisation: police }),
      aHeardAnswer({ id: rowId(1), kind: 'request-change', claimedOrganisation: police }),
    ]);
    expect(last?.confirmation).toBe('confirmed');
  });

  it('does not weaken an own word by the same one noted in the room', () => {
    const [, own] = confirmedBy([
      aHeardAnswer({ id: rowId(1), kind: 'confirm', claimedOrganisation: police }),
      aSpokenAnswer({ id: rowId(2), kind: 'confirm', claimedOrganisation: police }),
    ]);
    expect(own?.via).toBe('own-account');
  });

  it.each<[string, readonly Heard[], Confirmation, string]>([
    [
      'another word noted in the room later',
      [
        aHeardAnswer({ id: rowId(1), kind: 'confirm', claimedOrganisation: police }),
        aSpokenAnswer({ id: rowId(2), kind: 'decline', claimedOrganisation: police, text: 'Ingen tid' }),
      ],
      'declined',
      'Ingen tid',
    ],
    [
      'the same word said again by the organisation',
      [
        aHeardAnswer({ id: rowId(1), kind: 'confirm', claimedOrganisation: police, text: 'Ja' }),
        aLinkedAnswer({ id: rowId(2), kind: 'confirm', claimedOrganisation: police, text: 'Ja, igen' }),
      ],
      'confirmed',
      'Ja, igen',
    ],
    [
      'the same word noted in the room twice',
      [
        aSpokenAnswer({ id: rowId(1), kind: 'confirm', claimedOrganisation: police, text: 'Ja' }),
        aSpokenAnswer({ id: rowId(2), kind: 'confirm', claimedOrganisation: police, text: 'Ja, igen' }),
      ],
      'confirmed',
      'Ja, igen',
    ],
  ])('follows %s', (_, answers, confirmation, text) => {
    expect(confirmedBy(answers)[1]).toMatchObject({ confirmation, text });
  });

  it('takes time and words from the very answer that stands on the row', () => {
    const same = instant('2026-11-23T12:44:00Z');
    const [responsible] = confirmedBy([
      aHeardAnswer({ id: rowId(1), kind: 'confirm', at: instant('2026-11-23T08:00:00Z'), text: 'Först' }),
      aHeardAnswer({ id: rowId(2), kind: 'decline', at: same, text: 'Inte längre' }),
      aHeardAnswer({ id: rowId(3), kind: 'confirm', at: same, text: 'Jo, ändå' }),
    ]);
    expect(responsible).toMatchObject({ confirmation: 'confirmed', at: same, text: 'Jo, ändå' });
  });

  it('hears neither a mismatch, another action, nor an organisation without part in it', () => {
    const confirmed = confirmedBy([
      aMismatchedAnswer({ id: rowId(1), kind: 'confirm' }),
      aHeardAnswer({ id: rowId(2), kind: 'confirm', action: rowId(6) }),
      aHeardAnswer({ id: rowId(3), kind: 'confirm', claimedOrganisation: district }),
    ]);
    expect(confirmed.map(({ confirmation }) => confirmation)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('trusts the row where the answer behind it is not at hand', () => {
    expect(confirmationsOf(aConfirmedAction(), [])).toEqual([
      {
        organisation: roads,
        responsible: true,
        confirmation: 'confirmed',
        via: 'own-account',
        at: aConfirmedAction().confirmedAt,
        by: '',
        text: '',
      },
    ]);
  });

  const stances: Record<AnswerKind, Confirmation | null> = {
    confirm: 'confirmed',
    'request-change': 'change-requested',
    decline: 'declined',
    done: null,
    'in-progress': null,
    late: null,
    'need-help': null,
    'request-date': null,
    comment: null,
    skip: null,
    edit: null,
  };

  it.each(answerKinds)('%s', (kind) => {
    expect(stanceOf({ kind })).toBe(stances[kind]);
  });

  it('has an answer for every confirmation but waiting', () => {
    const reached = new Set(answerKinds.map((kind) => stances[kind]));
    expect(confirmations.filter((confirmation) => !reached.has(confirmation))).toEqual(['waiting']);
  });
});
