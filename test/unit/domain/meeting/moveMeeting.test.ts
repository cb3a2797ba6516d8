import { meetingStates, type MeetingState } from '../../../../shared/domain/meeting/meeting';
import { isRunning, meetingStatesAfter, moveMeeting } from '../../../../shared/domain/meeting/moveMeeting';
import { instant } from '../../../../shared/domain/kernel/instant';
import { aMeeting, aRunningMeeting } from '../../../builders/aMeeting';
import { rowId } from '../../../builders/keys';

const now = instant('2026-11-23T12:46:00Z');
const next: Record<MeetingState, readonly MeetingState[]> = {
  planned: ['invited', 'in-progress', 'cancelled'],
  invited: ['planned', 'in-progress', 'cancelled'],
  'in-progress': ['closing', 'cancelled'],
  closing: ['held', 'in-progress'],
  held: [],
  cancelled: [],
};

describe('moving a meeting to another state', () => {
  it.each(meetingStates.flatMap((from) => meetingStates.map((to) => [from, to] as const)))(
    '%s to %s',
    (from, to) => {
      const moved = moveMeeting(aMeeting({ state: from }), to, now);
      expect(moved).toMatchObject(
        next[from].includes(to)
          ? { ok: true, value: { state: to } }
          : { ok: false, error: { kind: 'meeting-state-not-reachable', from, to } },
      );
      expect(meetingStatesAfter(from)).toEqual(next[from]);
    },
  );

  it.each(meetingStates)('%s', (state) => {
    expect(isRunning({ state })).toBe(state === 'in-progress' || state === 'closing');
  });

  it('starts once, and keeps its start when it is gone back to', () => {
    expect(moveMeeting(aMeeting(), 'in-progress', now)).toMatchObject({ value: { startedAt: now } });
    const closing = aRunningMeeting({ state: 'closing' });
    expect(moveMeeting(closing, 'in-progress', now)).toMatchObject({
      value: { startedAt: closing.startedAt, currentStep: 2 },
    });
  });

  it('ends with its time, no step in progress and nothing on the stage', () => {
    const closing = aRunningMeeting({ state: 'closing', stageAction: rowId(5) });
    expect(moveMeeting(closing, 'held', now)).toMatchObject({
      value: { closedAt: now, currentStep: null, stepStartedAt: null, stageAction: null },
    });
  });

  it('that is cancelled was not closed', () => {
    expect(moveMeeting(aRunningMeeting(), 'cancelled', now)).toMatchObject({
      value: { closedAt: null, currentStep: null, stepStartedAt: null },
    });
  });
});
