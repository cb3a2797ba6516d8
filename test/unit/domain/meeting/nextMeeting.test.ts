import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { meetingStates, type Meeting } from '../../../../shared/domain/meeting/meeting';
import { nextMeeting } from '../../../../shared/domain/meeting/nextMeeting';
import { aMeeting } from '../../../builders/aMeeting';
import { rowId } from '../../../builders/keys';

const today = localDate('2026-11-23');
const next = (meetings: readonly Meeting[]) => nextMeeting(meetings, today, 'Europe/Stockholm');
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
    expect(next(meetings)?.id).toBe(2);
  });

  it('is today’s until it has been held, though its time has passed', () => {
    expect(next([at(1, '2026-11-23T08:00:00Z'), at(2, '2026-11-30T08:00:00Z')])?.id).toBe(1);
    expect(next([at(1, '2026-11-22T08:00:00Z')])).toBeNull();
  });

  it.each(meetingStates)('%s', (state) => {
    const counted = state !== 'held' && state !== 'cancelled';
    expect(next([at(1, '2026-11-30T08:00:00Z', { state })]) !== null).toBe(counted);
  });

  it('is never a rehearsal', () => {
    expect(next([at(1, '2026-11-30T08:00:00Z', { rehearsal: true })])).toBeNull();
  });
});
