import type { AllActions, SelectionIn } from '../../../../shared/application/all-actions/AllActions';
import type { ActionRow } from '../../../../shared/application/ports/ActionRegister';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { aContact, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { done } from '../aForumAtWork';
import { ForumsAtWork } from './ForumsAtWork';

const open: SelectionIn = () => ({ query: { scope: 'open' }, alsoIn: () => true });
const only =
  (alsoIn: (row: ActionRow) => boolean): SelectionIn =>
  () => ({ query: { scope: 'open' }, alsoIn });

const days = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_unused, index) => ({ dueDate: addDays(today, from + index * step) }));

const daysOf = ({ rows }: AllActions): readonly (string | null)[] => rows.map(({ row }) => row.dueDate);
const inOrder = (list: AllActions): void =>
  expect(daysOf(list)).toEqual(
    [...daysOf(list)].sort((one, other) => ((one ?? '') < (other ?? '') ? -1 : 1)),
  );

describe('the list over all forums', () => {
  it('asks each forum once, no more than four at a time', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const forums = new ForumsAtWork(keys);
    for (const key of keys) await forums.holds(key, days(3, 1, 1));
    forums.gate = () => new Promise((resolve) => setImmediate(() => resolve(null)));
    const reading = forums.desk().read(open);
    await reading.begin();
    expect([...forums.asked].sort()).toEqual(keys);
    expect(forums.mostAtOnce).toBe(4);
    expect(reading.state()).toMatchObject({ more: false, reading: false });
    expect(reading.state().rows).toHaveLength(27);
    inOrder(reading.state());
  });

  it('shows each forum as it comes, and a failing one with why beside the others', async () => {
    const forums = new ForumsAtWork(['a', 'b', 'c'], ['c']);
    await forums.holds('a', [{ title: 'Sent', dueDate: addDays(today, 9) }]);
    await forums.holds('b', [{ title: 'Tidigt', dueDate: addDays(today, 2) }]);
    let letB: (value: null) => void = () => undefined;
    const slow = new Promise<null>((resolve) => {
      letB = resolve;
    });
    forums.gate = (forum) => (forum === 'b' ? slow : Promise.resolve(null));
    const reading = forums.desk().read(open);
    const seen: string[] = [];
    reading.follow(() =>
      seen.push(
        reading
          .state()
          .rows.map(({ row }) => row.title)
          .join(),
      ),
    );
    const all = reading.begin();
    await new Promise((resolve) => setImmediate(resolve));
    expect(reading.state().rows.map(({ row }) => row.title)).toEqual(['Sent']);
    expect(reading.state().forums.map(({ kind }) => kind)).toEqual(['read', 'waiting', 'failed']);
    letB(null);
    await all;
    expect(seen.at(-1)).toBe('Tidigt,Sent');
    expect(reading.state().forums[2]).toMatchObject({ forum: 'c', failure: { kind: 'not-allowed' } });
  });

  it('goes on where it is held up, never showing a row before one that is unread', async () => {
    const forums = new ForumsAtWork(['dense', 'sparse']);
    await forums.holds('dense', days(120, 0, 1));
    await forums.holds('sparse', days(30, 0, 20));
    const reading = forums.desk().read(open);
    await reading.begin();
    // Fifty days of the one; of the other those that fall within them.
    expect(reading.state().rows).toHaveLength(50 + 3);
    expect(reading.state().more).toBe(true);
    const shown = [reading.state()];
    while (reading.state().more) {
      await reading.readMore();
      shown.push(reading.state());
    }
    expect(forums.asked).toEqual(['dense', 'sparse', 'dense', 'dense']);
    const whole = reading.state();
    expect(whole.rows).toHaveLength(150);
    inOrder(whole);
    for (const { rows } of shown)
      expect(rows.map(({ forum, row }) => [forum, row.id])).toEqual(
        whole.rows.slice(0, rows.length).map(({ forum, row }) => [forum, row.id]),
      );
  });

  it('reads on by itself where the first pages hold nothing that is wanted', async () => {
    const forums = new ForumsAtWork(['a']);
    await forums.holds('a', [...days(60, 0, 1), { title: 'Sökt', dueDate: addDays(today, 90) }]);
    const reading = forums.desk().read(only(({ title }) => title === 'Sökt'));
    await reading.begin();
    expect(reading.state().rows).toHaveLength(1);
    expect(forums.asked).toHaveLength(2);
  });

  it('keeps what there is when reading on fails, and goes on from there', async () => {
    const forums = new ForumsAtWork(['a', 'b']);
    await forums.holds('a', days(60, 0, 1));
    await forums.holds('b', days(5, 0, 1));
    const reading = forums.desk().read(open);
    await reading.begin();
    const before = reading.state().rows.length;
    forums.gate = () => Promise.resolve({ kind: 'throttled' });
    await reading.readMore();
    expect(reading.state()).toMatchObject({ moreFailed: { forum: 'a', failure: { kind: 'throttled' } } });
    expect(reading.state().rows).toHaveLength(before);
    forums.gate = () => Promise.resolve(null);
    await reading.readMore();
    expect(reading.state()).toMatchObject({ moreFailed: null, more: false });
    expect(reading.state().rows).toHaveLength(65);
  });

  it('asks only those again that failed', async () => {
    const forums = new ForumsAtWork(['a', 'b']);
    await forums.holds('b', days(1, 0, 1));
    forums.gate = (forum) => Promise.resolve(forum === 'b' ? { kind: 'offline' } : null);
    const reading = forums.desk().read(open);
    await reading.begin();
    expect(reading.state().rows).toHaveLength(0);
    forums.gate = () => Promise.resolve(null);
    await reading.retry();
    expect(forums.asked).toEqual(['a', 'b', 'b']);
    expect(reading.state().rows).toHaveLength(1);
  });

  it('reads again as far as it had come, and keeps what cannot be read again', async () => {
    const forums = new ForumsAtWork(['a', 'b']);
    await forums.holds('a', days(70, 0, 1));
    await forums.holds('b', days(2, 0, 1));
    const reading = forums.desk().read(open);
    await reading.begin();
    await reading.readMore();
    await forums.holds('b', [{ title: 'Ny', dueDate: today }]);
    forums.asked.length = 0;
    forums.gate = (forum) => Promise.resolve(forum === 'a' ? { kind: 'offline' } : null);
    await reading.refresh();
    expect(reading.state().rows).toHaveLength(73);
    forums.gate = () => Promise.resolve(null);
    forums.asked.length = 0;
    await reading.refresh();
    expect([...forums.asked].sort()).toEqual(['a', 'a', 'b']);
    expect(reading.state().rows).toHaveLength(73);
  });

  it('leaves out a forum for which nothing is asked, and asks nothing once it is stopped', async () => {
    const forums = new ForumsAtWork(['a', 'b']);
    const reading = forums.desk().read((forum) => (forum === 'b' ? open(forum) : null));
    await reading.begin();
    expect(reading.state().forums).toMatchObject([{ forum: 'b', kind: 'read' }]);
    reading.stop();
    await reading.refresh();
    expect(forums.asked).toEqual(['b']);
  });

  it('knows who I am in each forum', async () => {
    const around = done(await new ForumsAtWork(['a', 'b']).desk().surroundings());
    expect(around.forums.map(({ name }) => name)).toEqual(['Forum a', 'Forum b']);
    expect(around.heldIn('a' as ForumKey)?.contact).toEqual(aContact({ person: people.roads }));
  });
});
