import type { Action } from '../../../../shared/domain/action/action';
import { actionStatuses } from '../../../../shared/domain/action/actionStatus';
import { applyAnswers } from '../../../../shared/domain/action/applyAnswer';
import type { Heard } from '../../../../shared/domain/action/whoSpeaks';
import { instant } from '../../../../shared/domain/kernel/instant';
import { attendanceStates } from '../../../../shared/domain/meeting/attendance';
import {
  closingLacks,
  closingPlan,
  nextMeetingTimes,
  type ClosingRoom,
} from '../../../../shared/domain/meeting/closing';
import { aBarePromise, anAction, anActionInProgress, aPausedAction } from '../../../builders/anAction';
import { aHeardAnswer, aSpokenAnswer } from '../../../builders/anAnswer';
import { anAttendance, aRunningMeeting } from '../../../builders/aMeeting';
import { police, region, roads } from '../../../builders/anOrganisation';
import { rowId, stockholm } from '../../../builders/keys';

const meeting = aRunningMeeting({ state: 'closing' });
const everyWeek = { cadenceDays: 7, timeZone: stockholm };
const promise = anAction({ promisedAt: meeting.id, contributors: [police, region] });
const answers: readonly Heard[] = [
  aSpokenAnswer({ id: rowId(1), meeting: meeting.id, kind: 'confirm' }),
  aHeardAnswer({ id: rowId(2), meeting: meeting.id, kind: 'decline', claimedOrganisation: police }),
];
const room = (change: Partial<ClosingRoom> = {}): ClosingRoom => ({
  meeting,
  attendance: [
    anAttendance({ organisation: roads }),
    anAttendance({ organisation: police, state: 'substitute' }),
    anAttendance({ organisation: region, state: 'absent' }),
  ],
  actions: [applyAnswers(promise, answers)],
  answers,
  ...change,
});

describe('what a closing lacks', () => {
  it('is nothing when everybody in the room has answered; the absent one is waited for', () => {
    expect(closingLacks(room())).toEqual([]);
    expect(closingPlan(room(), everyWeek).waiting).toEqual([{ action: 5, organisation: region }]);
  });

  it.each(attendanceStates)('of an organisation that is %s and has not answered', (state) => {
    const silent = room({
      attendance: [anAttendance({ organisation: roads, state })],
      actions: [anAction({ promisedAt: meeting.id })],
      answers: [],
    });
    const isThere = state === 'present' || state === 'substitute';
    const silence = { action: 5, organisation: roads };
    expect(closingLacks(silent)).toEqual([
      ...(state === 'expected' ? [{ kind: 'attendance-not-taken', organisation: roads }] : []),
      ...(isThere ? [{ kind: 'not-read-back', ...silence }] : []),
    ]);
    expect(closingPlan(silent, everyWeek).waiting).toEqual(isThere ? [] : [silence]);
  });

  it('waits for an organisation that was not invited', () => {
    const uninvited = room({ attendance: [], actions: [anAction({ promisedAt: meeting.id })], answers: [] });
    expect(closingLacks(uninvited)).toEqual([]);
    expect(closingPlan(uninvited, everyWeek).waiting).toHaveLength(1);
  });

  it('is every promise from last time without an answer', () => {
    const followed = anActionInProgress({ followUpAt: meeting.id });
    expect(closingLacks(room({ actions: [followed], answers: [] }))).toEqual([
      { kind: 'unanswered', action: 5 },
    ]);
  });

  it.each(actionStatuses)('asks no read-back of what is no longer open (%s)', (status) => {
    const open = ['proposed', 'decided', 'in-progress', 'on-hold'].includes(status);
    const made = room({ actions: [anAction({ promisedAt: meeting.id, status })], answers: [] });
    expect(closingLacks(made)).toHaveLength(open ? 1 : 0);
  });
});

describe('what a closing does', () => {
  it('carries over, and decides what is confirmed and has its grounds', () => {
    const confirmed = { promisedAt: meeting.id, confirmation: 'confirmed' } as const;
    const actions: readonly Action[] = [
      anAction(confirmed),
      aBarePromise({ id: rowId(6), ...confirmed }),
      anAction({ id: rowId(7), promisedAt: meeting.id, confirmation: 'declined' }),
      aPausedAction({ id: rowId(8), promisedAt: meeting.id }),
      anAction({ ...confirmed, id: rowId(9), promisedAt: rowId(10) }),
      anActionInProgress({ id: rowId(10), followUpAt: meeting.id, carriedOver: 1 }),
    ];
    const plan = closingPlan(room({ actions }), everyWeek);
    expect(plan.decide).toEqual([5]);
    expect(plan.carryOver).toEqual([
      { action: 5, carriedOver: 0 },
      { action: 6, carriedOver: 0 },
      { action: 7, carriedOver: 0 },
      { action: 8, carriedOver: 0 },
      { action: 10, carriedOver: 2 },
    ]);
  });

  it('plans the next meeting by the forum’s cadence', () => {
    expect(closingPlan(room(), everyWeek).next).toEqual({
      startsAt: '2026-11-30T12:00:00Z',
      endsAt: '2026-11-30T12:45:00Z',
    });
  });

  it('plans none where the forum calls each, or where there is one', () => {
    expect(closingPlan(room(), { ...everyWeek, cadenceDays: null }).next).toBeNull();
    const planned = { ...meeting, next: rowId<'Meeting'>(12) };
    expect(closingPlan(room({ meeting: planned }), everyWeek).next).toBeNull();
  });

  it.each([
    ['begins', '2026-03-24T12:00:00Z', '2026-03-31T11:00:00Z'],
    ['ends', '2026-10-20T11:00:00Z', '2026-10-27T12:00:00Z'],
  ])('keeps the time of day when summer time %s', (_, startsAt, expected) => {
    const start = instant(startsAt);
    expect(nextMeetingTimes({ startsAt: start, endsAt: start }, 7, stockholm).startsAt).toBe(expected);
  });
});
