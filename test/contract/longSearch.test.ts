import type { SearchBook } from '../../shared/application/ports/SearchBook';
import { makeSearchDesk } from '../../shared/application/search/makeSearchDesk';
import { localDate } from '../../shared/domain/kernel/localDate';
import type { ProblemId } from '../../shared/domain/situation/problem';
import { anOperation, expectValue } from './ForumWorld';
import { addProblem, bareActionFields } from './rows';
import { openTenantWorld, type TenantWorld } from './tenantWorld';

jest.setTimeout(120_000);

const many = 5_120;

let world: TenantWorld;
let problem: ProblemId;
beforeAll(async () => {
  world = await openTenantWorld();
  problem = (await addProblem(world.forum('coordinator'))).id;
  const rows = Array.from({ length: many }, (_, index) => ({
    fields: bareActionFields({
      title: index === 17 ? 'Lampan vid Åsögatan' : `Röj sly ${index}`,
      problem,
      status: 'decided',
      direct: true,
    }),
    operation: anOperation(),
  }));
  expectValue(await world.forum('coordinator').actions.addMany(rows));
});
afterAll(async () => {
  await world.close();
});

const search = (): SearchBook => world.forum('coordinator').search;

describe('searching more open actions than SharePoint looks through', () => {
  it('says that they have not been looked through, and still finds the rest', async () => {
    const found = expectValue(await search().find(['lampan'], 18));
    expect(found.openActions).toBeNull();
    expect(found.decisions).toEqual({ rows: [], more: false });
    expect(found.referred?.title).toBe('Lampan vid Åsögatan');
  });

  it('finds it when the whole register is read, in two requests and one for decisions', async () => {
    const desk = makeSearchDesk({ site: world.forum('coordinator') });
    await desk.find('värmer upp');
    const read: number[] = [];
    const sent = await world.requestsOf(async () => {
      const found = expectValue(
        await desk.findEverywhere('LAMPAN åsö', {
          onRead: (rows) => read.push(rows),
          stopped: () => false,
        }),
      );
      expect(found.reach).toBe('everything');
      expect(found.actions.rows.map(({ title }) => title)).toEqual(['Lampan vid Åsögatan']);
    });
    expect(sent).toHaveLength(3);
    expect(read).toEqual([0, 5000, many]);
  });

  it('stops between two pages when asked to', async () => {
    const desk = makeSearchDesk({ site: world.forum('coordinator') });
    await desk.find('värmer upp');
    let read = 0;
    const sent = await world.requestsOf(async () => {
      const found = await desk.findEverywhere('lampan', {
        onRead: (rows) => {
          read = rows;
        },
        stopped: () => read >= 5000,
      });
      expect(found).toEqual({ ok: false, error: { kind: 'stopped' } });
    });
    expect(sent).toHaveLength(2);
  });

  it('gives the newest of what was tried against a problem with too many actions', async () => {
    const desk = makeSearchDesk({ site: world.forum('coordinator') });
    const tried = expectValue(await desk.tried(problem));
    expect(tried).toMatchObject({ lookedThrough: 'newest', more: true });
    expect(tried.rows).toHaveLength(100);
  });
});

describe('counting more actions than SharePoint looks through', () => {
  it('says that they cannot be counted, and gives the last day that was', async () => {
    const site = world.forum('coordinator');
    const since = localDate('2026-11-01');
    const uncounted = { actions: null, tallies: [] };
    expect(expectValue(await site.countOf(since))).toEqual(uncounted);
    const counts = { open: many, waiting: 0, overdue: 0, helpNeeded: 0, silent: 0 };
    const ends = { withoutCause: 0, withoutEffect: 0, kept: 1, keptAfterMove: 0, late: 0 };
    const days = ['2026-11-15', '2026-11-22'].map((day) => ({
      ...{ day: localDate(day), since },
      ...counts,
      ...ends,
    }));
    for (const day of days) expectValue(await site.overview.addTally(day, anOperation()));
    expect(expectValue(await site.countOf(since))).toMatchObject({ actions: null, tallies: days.slice(1) });
    expect(expectValue(await site.stateOf(since))).toMatchObject({ actions: null, tallies: days });
  });
});
