import { ListDateComparison } from '../../../../shared/adapters/sharepoint/changes/ListDates';
import type { ForumList } from '../../../../shared/application/ports/MeetingBook';

/** A server whose clock is ahead of the client's, with two lists and whole seconds. */
class Server {
  readonly ahead = 90_000;
  readonly comparison = new ListDateComparison();
  now = Date.parse('2026-11-23T12:00:00.300Z');
  private readonly dates = new Map<ForumList, number>([
    ['actions', Date.parse('2026-11-23T11:00:00Z')],
    ['answers', Date.parse('2026-11-23T11:00:00Z')],
  ]);

  write(list: ForumList): void {
    this.dates.set(list, Math.floor((this.now + this.ahead) / 1000) * 1000);
  }

  look(after = 3500): readonly ForumList[] {
    this.now += after;
    return this.comparison.changedIn(new Map(this.dates), this.now);
  }
}

describe('comparing the dates of lists', () => {
  it('tells nothing at first and nothing while nothing happens', () => {
    const server = new Server();
    for (let round = 0; round < 10; round += 1) expect(server.look()).toEqual([]);
  });

  it('tells the list that has changed, in the next round', () => {
    const server = new Server();
    server.look();
    server.write('answers');
    expect(server.look()).toEqual(['answers']);
  });

  it('finds a change made in the same second as the one it has seen', () => {
    const server = new Server();
    server.look();
    server.write('answers');
    expect(server.look(100)).toEqual(['answers']);
    server.write('answers');
    const later = [1, 2, 3, 4].flatMap(() => server.look());
    expect(later).toContain('answers');
  });

  it('takes it along with the next change of another list', () => {
    const server = new Server();
    server.look();
    server.write('answers');
    server.look(100);
    server.write('answers');
    server.now += 2000;
    server.write('actions');
    expect(new Set(server.look())).toEqual(new Set(['answers', 'actions']));
  });

  it('does not look twice once it knows how the clocks differ', () => {
    const server = new Server();
    server.look();
    server.write('answers');
    server.look(50);
    for (let round = 0; round < 6; round += 1) server.look();
    server.write('actions');
    expect(server.look()).toEqual(['actions']);
    const later = Array.from({ length: 8 }, () => server.look());
    expect(later.flat()).toEqual([]);
  });

  it('tells what was changed after the rows were read and before the first look', () => {
    const server = new Server();
    server.write('answers');
    server.now += 3000;
    server.write('actions');
    const told = [1, 2, 3, 4, 5, 6].flatMap(() => server.look());
    expect(new Set(told)).toEqual(new Set(['answers', 'actions']));
  });

  it('also tells a list whose last row was deleted', () => {
    const server = new Server();
    server.look();
    server.write('actions');
    expect(server.look()).toEqual(['actions']);
  });
});
