import type { MyForumPart } from '../../../../shared/application/my-work/loadMyWork';
import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import type { Meeting } from '../../../../shared/domain/meeting/meeting';
import { comingMeetings } from '../../../../shared/ui/my-work/workItems';
import { forumKey } from '../../../builders/aContact';
import { aMeeting } from '../../../builders/aMeeting';

const partOf = (meetings: readonly Meeting[]): MyForumPart =>
  ({ kind: 'loaded', forum: forumKey, name: 'EST Södermalm', meetings }) as unknown as MyForumPart;
const at = (startsAt: string, change: Partial<Meeting> = {}): Meeting =>
  aMeeting({ startsAt: instant(startsAt), ...change });

describe('my coming meetings', () => {
  it('begin today or later, or are under way, soonest first', () => {
    const later = at('2026-12-01T08:00:00Z');
    const earlierToday = at('2026-11-23T07:00:00Z');
    const neverHeld = at('2026-11-21T09:00:00Z');
    const wentOn = at('2026-11-20T09:00:00Z', { state: 'in-progress' });
    const coming = comingMeetings(
      [partOf([later, earlierToday, neverHeld, wentOn])],
      localDate('2026-11-23'),
    );
    expect(coming.map(({ meeting }) => meeting.startsAt)).toEqual(
      [wentOn, earlierToday, later].map(({ startsAt }) => startsAt),
    );
  });
});
