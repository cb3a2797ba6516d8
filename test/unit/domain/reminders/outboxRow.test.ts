import { addSeconds, instant, secondsBetween } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import {
  afterAnswers,
  afterFailure,
  afterSending,
  outboxFieldsOf,
  unansweredIn,
  type OutboxRow,
} from '../../../../shared/domain/reminders/outboxRow';
import { digestKeyOf, reminderKeyOf, type RecipientKey } from '../../../../shared/domain/reminders/reminder';
import { aContact, forumKey, otherForumKey } from '../../../builders/aContact';
import { rowId, version } from '../../../builders/keys';

const now = instant('2026-11-23T08:00:00Z');
const day = localDate('2026-11-23');
const recipient = 'driftansvarig@exempel.se' as RecipientKey;
const about = (id: number, forum = forumKey) =>
  ({ rule: 'overdue', forum, subject: { kind: 'action', id }, anchor: day }) as const;

const aDigest = {
  key: digestKeyOf(recipient, day),
  day,
  recipient: { key: recipient, contact: aContact(), channel: 'mail' },
  reminders: [about(1), about(2)],
} as const;

const aRow = (change: Partial<OutboxRow> = {}): OutboxRow => ({
  ...outboxFieldsOf(aDigest, now),
  id: rowId(1),
  version: version('"1"'),
  ...change,
});

describe('a message on its way', () => {
  it('is put in as taken by whoever puts it in, and holds no text', () => {
    expect(aRow()).toMatchObject({
      ...{ key: '2026-11-23|driftansvarig@exempel.se', state: 'leased', attempts: 1 },
      leasedUntil: '2026-11-23T08:15:00Z',
      reminders: ['est-sodermalm|overdue|action-1|2026-11-23', 'est-sodermalm|overdue|action-2|2026-11-23'],
    });
  });

  it('is tried again, further apart each time and never at once with others, until it is given up', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => {
      const [soonest, latest] = [0, 0.999].map((random) =>
        afterFailure({ attempts }, 'throttled', now, random),
      );
      expect(soonest).toMatchObject({ state: 'planned', reason: 'throttled' });
      return [soonest, latest].map((fields) => secondsBetween(now, fields?.leasedUntil ?? now));
    });
    expect(waits.map(([soonest]) => soonest)).toEqual([60, 240, 960, 3840, 14_400, 14_400, 14_400]);
    expect(waits.every(([soonest = 0, latest = 0]) => latest > soonest && latest <= 1.5 * soonest)).toBe(
      true,
    );
    expect(afterFailure({ attempts: 8 }, 'blocked', now, 0)).toEqual({
      state: 'failed',
      leasedUntil: null,
      reason: 'blocked',
    });
  });

  it('is nobody’s to take once it has gone', () => {
    expect(afterSending(addSeconds(now, 3))).toEqual({
      state: 'sent',
      leasedUntil: null,
      sentAt: '2026-11-23T08:00:03Z',
      reason: '',
    });
  });

  it('is answered when all in it is', () => {
    const [first, second] = aDigest.reminders.map(reminderKeyOf);
    expect(afterAnswers(aRow(), forumKey, new Set([1]))).toEqual({ answered: [first] });
    expect(afterAnswers(aRow({ answered: [first] as never }), forumKey, new Set([1, 2]))).toEqual({
      answered: [first, second],
      state: 'answered',
    });
    expect(afterAnswers(aRow(), forumKey, new Set([3]))).toBeNull();
    expect(afterAnswers(aRow(), otherForumKey, new Set([1]))).toBeNull();
    expect(afterAnswers(aRow({ answered: [first] as never }), forumKey, new Set([1]))).toBeNull();
  });

  it('counts as a reminder of what nobody has answered, for each person, forum and action', () => {
    const answered = [reminderKeyOf(about(2))];
    const other = aRow({ reminders: [reminderKeyOf(about(1, otherForumKey))] });
    const unanswered = unansweredIn([aRow(), aRow({ answered }), other]);
    const count = (forum: typeof forumKey, id: number, who = recipient) => unanswered(who, forum, rowId(id));
    expect([count(forumKey, 1), count(forumKey, 2), count(otherForumKey, 1), count(forumKey, 3)]).toEqual([
      2, 1, 1, 0,
    ]);
    expect(count(forumKey, 1, 'annan@exempel.se' as RecipientKey)).toBe(0);
  });
});
