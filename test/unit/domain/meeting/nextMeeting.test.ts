import { instant } from '../../../../shared/domain/kernel/instant';
import { meetingStates } from '../../../../shared/domain/meeting/meeting';
import { nextMeeting } from '../../../../shared/domain/meeting/nextMeeting';
import { aMeeting } from '../../../builders/aMeeting';
import { rowId } from '../../../builders/keys';

const now = instant('2026-11-23T12:00:00Z');
const at = (id: number, startsAt: string, change = {}) =>
  aMeeting({
    id: rowId(id),
    startsAt: instant(startsAt),
    endsAt: instant(startsAt.replace('T08', 'T09')),
    state: 'planned',
    rehearsal: false,
    ...change,
  });

describe('the next meeting', () => {
  it('is the nearest that is not over', () => {
    const meetings = [
      at(1, '2026-12-07T08:00:00Z'),
      at(2, '2026-11-30T08:00:00Z'),
      at(3, '2026-11-16T08:00:00Z'),
    ];
    expect(nextMeeting(meetings, now)?.id).toBe(2);
  });

  it.each(meetingStates)('%s', (state) => {
    const counted = state !== 'held' && state !== 'cancelled';
    expect(nextMeeting([at(1, '2026-11-30T08:00:00Z', { state })], now) !== null).toBe(counted);
  });

  it('is never a rehearsal', () => {
    expect(nextMeeting([at(1, '2026-11-30T08:00:00Z', { rehearsal: true })], now)).toBeNull();
  });
});
