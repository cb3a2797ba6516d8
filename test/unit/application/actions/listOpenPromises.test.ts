import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForum } from '../../../../shared/adapters/memory/MemoryForum';
import {
  makeListOpenPromises,
  promiseSelections,
  type ListOpenPromises,
  type OpenPromisePage,
  type PromiseSelection,
} from '../../../../shared/application/actions/listOpenPromises';
import type { Directory } from '../../../../shared/application/ports/Directory';
import type { Action } from '../../../../shared/domain/action/action';
import { instant } from '../../../../shared/domain/kernel/instant';
import { failure } from '../../../../shared/domain/kernel/result';
import { forumKey, people } from '../../../builders/aContact';
import {
  aCarriedOutAction,
  anAction,
  anActionInProgress,
  anOverdueAction,
  aPausedAction,
  today,
} from '../../../builders/anAction';
import { someOrganisations } from '../../../builders/anOrganisation';
import { aProblem } from '../../../builders/aProblem';
import { operation } from '../../../builders/keys';

const clock = new ManualClock(instant(`${today}T09:00:00Z`));

const aDirectory = new MemoryDirectory({
  organisations: someOrganisations(),
  contacts: [],
  places: [],
  programmes: [],
  forums: [],
});

const aClosedDirectory: Pick<Directory, 'load'> = {
  load: () => Promise.resolve(failure({ kind: 'not-allowed', what: 'Organisationer' })),
};

async function aForumWith(
  actions: readonly Action[],
  directory: Pick<Directory, 'load'> = aDirectory,
): Promise<ListOpenPromises> {
  const forum = new MemoryForum({ forum: forumKey, idPrefix: 'SÖD', clock });
  const site = forum.signIn(people.coordinator, 'coordinator');
  const known = await site.situation.addProblem(aProblem(), operation('problem'));
  if (!known.ok) throw new Error(known.error.kind);
  for (const [at, action] of actions.entries()) {
    await site.actions.add({ ...action, problem: known.value.id }, operation(`action-${String(at)}`));
  }
  const reader = forum.signIn(people.stranger, 'reader');
  return makeListOpenPromises({ actions: reader.actions, situation: reader.situation, directory, clock });
}

async function read(
  list: ListOpenPromises,
  selection: PromiseSelection,
  next?: string,
): Promise<OpenPromisePage> {
  const page = await list(selection, next);
  if (!page.ok) throw new Error(page.error.kind);
  return page.value;
}

const titles = ({ promises }: OpenPromisePage): readonly string[] => promises.map(({ row }) => row.title);

const actions = [
  anAction({ title: 'väntar på bekräftelse' }),
  anActionInProgress({ title: 'behöver hjälp', helpNeeded: true }),
  anOverdueAction({ title: 'försenad' }),
  aPausedAction({ title: 'pausad, datumet har passerat', dueDate: anOverdueAction().dueDate }),
  aCarriedOutAction({ title: 'genomförd' }),
];

describe('listing the open promises of a forum', () => {
  it.each([
    ['all', ['försenad', 'pausad, datumet har passerat', 'väntar på bekräftelse', 'behöver hjälp']],
    ['overdue', ['försenad']],
    ['help-needed', ['behöver hjälp']],
    ['waiting', ['väntar på bekräftelse']],
  ] as const)('shows for %s what is open and belongs there', async (selection, expected) => {
    expect(titles(await read(await aForumWith(actions), selection))).toEqual(expected);
  });

  it('names the organisation and the problem', async () => {
    const [promise] = (await read(await aForumWith(actions), 'overdue')).promises;
    expect(promise?.organisation?.name).toBe('Trafikkontoret');
    expect(promise?.problem?.title).toBe('Otrygg gångtunnel');
  });

  it('is shown also to whoever may read the forum but not the programme', async () => {
    const page = await read(await aForumWith(actions, aClosedDirectory), 'overdue');
    expect(titles(page)).toEqual(['försenad']);
    expect(page.promises[0]?.organisation).toBeNull();
  });

  it('is refused to whoever may not read the forum', async () => {
    const forum = new MemoryForum({ forum: forumKey, idPrefix: 'SÖD', clock });
    const { actions: closed, situation } = forum.signIn(people.stranger, null);
    const list = makeListOpenPromises({ actions: closed, situation, directory: aDirectory, clock });
    expect(await list('all')).toEqual(failure({ kind: 'not-allowed', what: 'actions' }));
  });

  it('goes on where the page before ended', async () => {
    const many = Array.from({ length: 60 }, (_, at) => anAction({ title: `åtagande ${String(at)}` }));
    const list = await aForumWith(many);
    const first = await read(list, 'all');
    const second = await read(list, 'all', first.next ?? undefined);
    expect(second.next).toBeNull();
    expect(new Set([...titles(first), ...titles(second)]).size).toBe(60);
  });

  it.each(promiseSelections)('gives nothing that is no longer open for %s', async (selection) => {
    const closed = await aForumWith([aCarriedOutAction(), aCarriedOutAction({ helpNeeded: true })]);
    expect(titles(await read(closed, selection))).toEqual([]);
  });
});
