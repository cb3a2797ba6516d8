import { MemoryTextWatch } from '../../../../shared/adapters/memory/MemoryTextWatch';
import { failure } from '../../../../shared/domain/kernel/result';
import { keptTextsSeen, seenThrough, textsSeenOf } from '../../../../shared/domain/redaction/textsSeen';
import { forumKey } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { bareActionFields } from '../../../contract/rows';
import { the } from '../../../support/the';
import { done } from '../aForumAtWork';
import { Killed, RemindersAtWork } from './RemindersAtWork';

const night = '2026-11-23T02:00:00Z';

/** A register that was there before the service: some of its rows hold a number, from a list page or from the product. */
async function aRegister({ plain = 0, numbers = 0 }) {
  const work = new RemindersAtWork();
  const forum = the(work.forums.get(forumKey));
  for (let row = 0; row < plain; row += 1) await work.promise({ title: 'Laga lampan' });
  for (let row = 0; row < numbers; row += 1)
    forum.writeOutside(null, bareActionFields({ title: `Ring 070-123 45 ${String(row + 10)}` }));
  await work.promise({ title: 'Träffa Anna Svensson vid lampan' });
  const questioned = async () => done(await work.forum().overview.load(today)).questioned;
  const mark = () =>
    work.office.rooms.runs.all().find(({ fields }) => fields.forum === forumKey)?.fields.textsThrough;
  return { work, questioned, mark };
}

async function tickUntilSeen({
  work,
  mark,
}: Awaited<ReturnType<typeof aRegister>>): Promise<readonly unknown[]> {
  const marks: unknown[] = [];
  do {
    expect((await work.tickAt(night)).troubles).toEqual([]);
    marks.push(mark());
  } while (String(mark()).includes('|'));
  return marks;
}

describe('texts that stood on a site before its first tick', () => {
  it('are looked through a piece at a tick, and then no more', async () => {
    const register = await aRegister({ plain: 520, numbers: 3 });
    const looked = jest.spyOn(MemoryTextWatch.prototype, 'standing');
    expect(await tickUntilSeen(register)).toEqual(['524|0', '524|500', '524']);
    expect((await register.questioned()).map(({ row, kinds }) => [row, kinds])).toEqual(
      [521, 522, 523].map((row) => [row, ['phone']]),
    );
    const before = looked.mock.calls.length;
    await register.work.tickAt(night);
    expect([before, looked.mock.calls.length]).toEqual([2, 2]);
    looked.mockRestore();
  });

  it('are asked about no more than can be read in one go', async () => {
    const register = await aRegister({ numbers: 100 });
    const marks = await tickUntilSeen(register);
    expect(marks.slice(0, 2)).toEqual(['101|0', '101|80']);
    expect(await register.questioned()).toHaveLength(100);
  });

  it('hold nothing else up where they cannot be read, and are read later', async () => {
    const { work, mark, questioned } = await aRegister({ numbers: 1 });
    await work.tickAt(night);
    const looked = jest.spyOn(MemoryTextWatch.prototype, 'standing');
    looked.mockResolvedValueOnce(failure({ kind: 'throttled' }));
    await work.promise({ title: 'Ny lampa' });
    const { troubles } = await work.tickAt(night);
    expect(troubles).toEqual([{ forum: forumKey, failure: { kind: 'throttled' } }]);
    expect([mark(), await questioned()]).toEqual(['3|0', []]);
    await work.tickAt(night);
    expect([mark(), (await questioned()).length]).toEqual(['3', 1]);
    looked.mockRestore();
  });

  it('wait while a day is planned', async () => {
    const { work, mark } = await aRegister({ numbers: 1 });
    await work.tickAt(night);
    await work.tickAt('2026-11-23T07:05:00Z');
    expect(mark()).toBe('2|0');
  });

  it('are all found, and asked about once, by two instances that are killed at any moment', async () => {
    const register = await aRegister({ numbers: 90 });
    const { work, questioned } = register;
    let kills = 0;
    for (let moment = 0; moment < 40; moment += 1) {
      work.killIn = moment;
      const ended = await Promise.allSettled([work.tickAt(night), work.tickAt(night)]);
      kills += ended.filter((one) => one.status === 'rejected' && one.reason instanceof Killed).length;
    }
    work.killIn = Number.POSITIVE_INFINITY;
    await tickUntilSeen(register);
    expect(kills).toBeGreaterThan(30);
    const rows = (await questioned()).map(({ row }) => row);
    expect([rows.length, new Set(rows).size]).toEqual([90, 90]);
  });
});

describe('how far texts have been seen', () => {
  it('is kept in one line, and begins anew with all that stands there', () => {
    const seen = { through: '1;2;web;3;4', before: 500 };
    expect(keptTextsSeen(seen)).toBe('1;2;web;3;4|500');
    expect(textsSeenOf('1;2;web;3;4|500')).toEqual(seen);
    expect(textsSeenOf('1;2;web;3;4')).toEqual({ through: '1;2;web;3;4', before: null });
    expect(seenThrough(textsSeenOf(null), '5')).toEqual({ through: '5', before: 0 });
    expect(seenThrough(seen, '6')).toEqual({ through: '6', before: 500 });
    expect(keptTextsSeen(seenThrough(seen, null))).toBeNull();
  });
});
