import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryProgrammeBook } from '../../../../shared/adapters/memory/MemoryProgrammeBook';
import { enterAdoptions } from '../../../../shared/application/programme/enterAdoptions';
import { makeLoadProgramme } from '../../../../shared/application/programme/loadProgramme';
import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import type { Programme } from '../../../../shared/domain/programme/programme';

const programme = (key: string, replaces: string | null, status: Programme['status']): Programme => ({
  key: key as never,
  name: key,
  from: localDate('2018-01-01'),
  to: localDate('2027-12-31'),
  decidedBy: 'Kommunfullmäktige',
  decidedOn: localDate('2024-05-20'),
  paragraph: '§ 1',
  registryNumber: 'DEMO',
  assignment: null,
  goal: null,
  replaces: replaces as never,
  ceasedOn: null,
  status,
});

const clock = new ManualClock(instant('2026-11-23T12:00:00Z'));
const operation = (name: string) => name as never;

function world(programmes: readonly Programme[]) {
  const book = new MemoryProgrammeBook();
  const directory = new MemoryDirectory({
    organisations: [],
    contacts: [],
    places: [],
    programmes,
    forums: [],
  });
  return { book, load: makeLoadProgramme({ directory, programmes: book, clock }) };
}

describe('the state of a programme', () => {
  it('is that of the one in force, with those that it followed', async () => {
    const { book, load } = world([
      programme('a', null, 'ceased'),
      programme('b', 'a', 'ceased'),
      programme('c', 'b', 'in-force'),
    ]);
    const indicator = {
      key: 'otrygga' as never,
      programme: 'c' as never,
      name: 'Otrygga',
      goal: 'Halverad otrygghet',
      source: '',
      definition: '',
      unit: '%',
      direction: 'lower',
      target: 14,
      targetYear: 2027,
      fulfilment: 'partly',
    } as const;
    await book.add('indicators', [
      { row: indicator, operation: operation('1') },
      { row: { ...indicator, key: 'egen' as never, goal: null }, operation: operation('2') },
      { row: { ...indicator, key: 'aldre' as never, programme: 'b' as never }, operation: operation('3') },
    ]);
    const loaded = await load(null);
    if (!loaded.ok || loaded.value === null) throw new Error('nothing loaded');
    expect(loaded.value.programme.key).toBe('c');
    expect(loaded.value.earlier.map(({ key }) => key)).toEqual(['b', 'a']);
    expect(loaded.value.indicators.map(({ indicator: { key } }) => key)).toEqual(['otrygga', 'egen']);
    expect(loaded.value.goals.map(({ indicator: { key } }) => key)).toEqual(['otrygga']);
  });

  it('stops where versions replace each other in a circle', async () => {
    const { load } = world([programme('a', 'b', 'ceased'), programme('b', 'a', 'in-force')]);
    const loaded = await load(null);
    expect(loaded.ok && loaded.value?.earlier.map(({ key }) => key)).toEqual(['a']);
  });

  it('is nothing where no programme is in force or the wanted one is unknown', async () => {
    const { load } = world([programme('a', null, 'proposal')]);
    expect(await load(null)).toEqual({ ok: true, value: null });
    expect(await load('saknas' as never)).toEqual({ ok: true, value: null });
  });

  it('takes in no adoption without its decision, nor those given with it', async () => {
    const { book } = world([]);
    const row = {
      programme: 'c' as never,
      body: 'Nämnden',
      organisation: null,
      route: 'binding',
      status: 'being-prepared',
      urgedOn: null,
      meetingOn: null,
      paragraph: null,
      registryNumber: null,
    } as const;
    const refused = await enterAdoptions(book, [
      { row, operation: operation('1') },
      { row: { ...row, status: 'adopted' }, operation: operation('2') },
    ]);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'decision-missing' } });
    expect(await book.load()).toMatchObject({ value: { adoptions: [] } });
  });
});
