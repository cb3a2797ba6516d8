import { mayAskForUpdate } from '../../../../shared/domain/action/askForUpdate';
import { actionStatuses } from '../../../../shared/domain/action/actionStatus';
import { instant } from '../../../../shared/domain/kernel/instant';
import { forumKey, people } from '../../../builders/aContact';
import { police, roads } from '../../../builders/anOrganisation';
import { the } from '../../../support/the';
import { done, ForumAtWork, type Seat } from '../aForumAtWork';

const deskOf = (seat: Seat) => the(seat.useCases.actionDesk(forumKey));
const going = { status: 'in-progress', confirmation: 'confirmed' } as const;

describe('whether an update may be asked for', () => {
  const now = instant('2026-11-23T12:00:00Z');

  it.each(actionStatuses)('%s', (status) => {
    const running = ['proposed', 'decided', 'in-progress'].includes(status);
    expect(mayAskForUpdate({ status, updateAskedAt: null }, now, false).ok).toBe(running);
  });

  it.each([
    ['never asked', null, false, true],
    ['asked a moment ago', '2026-11-23T11:59:00Z', false, false],
    ['asked a moment ago, and meant again', '2026-11-23T11:59:00Z', true, true],
    ['asked just within a day', '2026-11-22T12:00:01Z', false, false],
    ['asked a day ago', '2026-11-22T12:00:00Z', false, true],
  ])('%s', (_, at, again, may) => {
    const updateAskedAt = at === null ? null : instant(at);
    expect(mayAskForUpdate({ status: 'decided', updateAskedAt }, now, again).ok).toBe(may);
  });
});

describe('asking for an update', () => {
  it('stands on the row and in the history, in one request', async () => {
    const forum = new ForumAtWork();
    const action = await forum.promised(going);
    const seat = forum.seat(people.coordinator, 'coordinator');
    const desk = deskOf(seat);
    done(await desk.surroundings());
    seat.network.calls.length = 0;
    const asked = done(await desk.askForUpdate(action, false));
    expect(asked.updateAskedAt).toBe(forum.clock.now());
    expect(seat.network.calls.map(({ method }) => method)).toEqual(['actions.change']);
    const [record] = done(await forum.register.answers.of(action.id));
    expect(record).toMatchObject({
      kind: 'edit',
      changedFields: ['updateAskedAt'],
      author: people.coordinator,
    });
  });

  it('is told when it was asked within a day, and can be repeated then', async () => {
    const forum = new ForumAtWork();
    const action = await forum.promised(going);
    const desk = deskOf(forum.seat(people.coordinator, 'coordinator'));
    const asked = done(await desk.askForUpdate(action, false));
    forum.clock.advance(3600);
    const again = await desk.askForUpdate(asked, false);
    expect(again).toEqual({ ok: false, error: { kind: 'asked-lately', at: asked.updateAskedAt } });
    expect(done(await desk.askForUpdate(asked, true)).updateAskedAt).toBe(forum.clock.now());
  });

  it('is answered by whatever the organisation says', async () => {
    const forum = new ForumAtWork();
    const action = await forum.promised(going);
    const desk = deskOf(forum.seat(people.coordinator, 'coordinator'));
    const asked = done(await desk.askForUpdate(action, false));
    forum.clock.advance(60);
    const told = done(await deskOf(forum.seat(people.roads)).answer(asked, { kind: 'in-progress' }));
    expect(told.updateAskedAt).toBeNull();
  });

  it('is the coordinator’s to do', async () => {
    const forum = new ForumAtWork();
    const action = await forum.promised(going);
    const refused = await deskOf(forum.seat(people.roads)).askForUpdate(action, false);
    expect(refused).toEqual({ ok: false, error: { kind: 'only-coordinator' } });
  });

  it('asks an organisation of all it has promised, but nothing twice within a day', async () => {
    const forum = new ForumAtWork();
    const first = await forum.promised({ ...going, organisation: roads });
    await forum.promised({ ...going, organisation: roads });
    await forum.promised({ ...going, organisation: roads, status: 'on-hold' });
    const others = await forum.promised({ ...going, organisation: police });
    const desk = deskOf(forum.seat(people.coordinator, 'coordinator'));
    done(await desk.askForUpdate(first, false));
    expect(done(await desk.askOrganisation(roads))).toEqual({ asked: 1, lately: 1 });
    expect(done(await desk.askOrganisation(roads))).toEqual({ asked: 0, lately: 2 });
    expect((await forum.row(others.id)).updateAskedAt).toBeNull();
  });
});
