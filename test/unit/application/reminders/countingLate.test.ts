import { forumKey } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { RemindersAtWork } from './RemindersAtWork';

describe('the day’s figures, where reminders may be sent until midnight', () => {
  it.each([
    ['no last hour', { on: false, amount: 17 }],
    ['the last hour of the day', { on: true, amount: 24 }],
  ])('are written before the day is over (%s)', async (_, set) => {
    const work = new RemindersAtWork();
    await work.office.addSettings([{ name: 'last-hour', forum: forumKey, ...set }]);
    await work.promise();
    const days = async () => {
      const overview = await work.forum().overview.load(today);
      return overview.ok ? overview.value.tallies.map(({ day }) => day) : null;
    };
    await work.tickAt('2026-11-23T21:55:00Z');
    expect(await days()).toEqual([]);
    await work.tickAt('2026-11-23T22:05:00Z');
    expect(await days()).toEqual([today]);
  });
});
