import { localDate } from '../../../../shared/domain/kernel/localDate';
import { deliveriesOf, lastTroubles, weeksOf } from '../../../../shared/domain/reminders/delivery';
import type { OutboxRow } from '../../../../shared/domain/reminders/outboxRow';

const ours = 'est|overdue|action-1|2026-11-16';
const also = 'est|before-meeting|action-2|2026-11-26';
const theirs = 'annat|overdue|action-9|2026-11-16';

const aRow = (change: object): OutboxRow => {
  const row = {
    id: 1,
    day: localDate('2026-11-23'),
    channel: 'mail',
    state: 'sent',
    reason: '',
    answered: [],
  };
  return { ...row, reminders: [ours], ...change } as unknown as OutboxRow;
};

const only = (change: object) => deliveriesOf([aRow(change)], 'est' as never)[0];

describe('what has become of a forum’s messages', () => {
  it('is told of the forum’s own part alone', () => {
    expect(only({ reminders: [ours, theirs] })?.about.map(({ subject }) => subject.id)).toEqual([1]);
    expect(only({ reminders: [theirs] })).toBeUndefined();
  });

  it('counts as answered when the forum’s own part is', () => {
    expect(only({ reminders: [ours, theirs], answered: [ours] })?.state).toBe('answered');
    expect(only({ reminders: [ours, also], answered: [ours] })?.state).toBe('sent');
    expect(only({ state: 'bounced', answered: [ours] })?.state).toBe('bounced');
  });

  it.each([
    [{ state: 'bounced' }, 'bounced'],
    [{ state: 'failed', channel: 'chat', reason: 'blocked' }, 'blocked'],
    [{ state: 'failed', channel: 'chat', reason: 'uninstalled' }, 'uninstalled'],
    [{ state: 'failed', reason: 'graph-400' }, 'address-refused'],
    [{ state: 'failed', reason: 'graph-503' }, 'gave-up'],
    [{ state: 'failed', channel: 'chat', reason: 'contact-gone' }, 'contact-gone'],
    [{ state: 'planned', reason: '503' }, null],
    [{ state: 'sent' }, null],
  ])('says what there is to do about %o', (change, trouble) => {
    expect(only(change)?.trouble).toBe(trouble);
  });

  it('is trouble as long as nobody has been reached since', () => {
    const of = (id: number, recipient: string, day: string, state: string) =>
      aRow({ id, recipient, day: localDate(day), state });
    const rows = [
      of(1, 'a', '2026-11-23', 'bounced'),
      of(2, 'a', '2026-11-24', 'bounced'),
      of(3, 'b', '2026-11-23', 'bounced'),
      of(4, 'b', '2026-11-24', 'sent'),
    ];
    const lost = lastTroubles(deliveriesOf(rows, 'est' as never));
    expect(lost.map(({ row: { id } }) => id)).toEqual([2]);
  });

  it('is gathered by the weeks from Monday, the latest first', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'];
    const rows = days.map((day, id) =>
      aRow({ id, day: localDate(day), state: id === 1 ? 'leased' : 'sent' }),
    );
    const weeks = weeksOf(deliveriesOf(rows, 'est' as never));
    expect(weeks.map(({ monday, deliveries }) => [monday, deliveries.length])).toEqual([
      ['2026-11-30', 1],
      ['2026-11-23', 2],
      ['2026-11-16', 1],
    ]);
    expect(weeks[1]?.counts).toMatchObject({ sent: 1, waiting: 1 });
  });
});
