import type { Action } from '../../../../shared/domain/action/action';
import { people, forumKey } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { the } from '../../../support/the';
import { done, ForumAtWork, settle, sitDown, type Seat } from '../aForumAtWork';

const running = {
  yearly: true,
  status: 'in-progress',
  dueDate: addDays(today, -1),
  firstDueDate: addDays(today, -1),
} as const;

async function all(forum: ForumAtWork): Promise<readonly Action['id'][]> {
  return done(await forum.register.actions.list({ scope: 'all' })).rows.map(({ id }) => id);
}
const deskOf = (seat: Seat) => the(seat.useCases.actionDesk(forumKey));

describe('a yearly action that is carried out', () => {
  it('gets its next instance, tied both ways, and only one', async () => {
    const forum = new ForumAtWork();
    const action = await forum.promised(running);
    const desk = deskOf(forum.seat(people.coordinator, 'coordinator'));
    const carriedOut = done(await desk.moveStatus(action, 'carried-out', ''));
    const next = await forum.row(the(carriedOut.nextInstance));
    expect(next).toMatchObject({ previousInstance: action.id, status: 'proposed', confirmation: 'waiting' });
    expect(next.dueDate?.slice(5)).toBe(addDays(today, -1).slice(5));
    done(await desk.moveStatus(carriedOut, 'in-progress', 'Inte riktigt klart'));
    done(await desk.moveStatus(await forum.row(action.id), 'carried-out', ''));
    expect(await all(forum)).toHaveLength(2);
  });

  it('gets it when its organisation says done, by the next coordinator who opens it', async () => {
    const forum = new ForumAtWork();
    const action = await forum.promised({ ...running, confirmation: 'confirmed' });
    const own = deskOf(forum.seat(people.roads));
    done(await own.answer(action, { kind: 'done' }));
    expect(await all(forum)).toHaveLength(1);
    const desk = deskOf(forum.seat(people.coordinator, 'coordinator'));
    done(await desk.open(action.id));
    await settle();
    expect((await forum.row(action.id)).nextInstance).not.toBeNull();
    expect(await all(forum)).toHaveLength(2);
  });

  it.each(['answer-lost', 'offline'] as const)('is made once when the network fails: %s', async (fault) => {
    const forum = new ForumAtWork();
    const action = await forum.promised(running);
    const seat = forum.seat(people.coordinator, 'coordinator');
    seat.network.fault = ({ method }) =>
      method === 'actions.add' ? (fault === 'offline' ? { kind: 'offline' } : fault) : null;
    const carriedOut = done(await deskOf(seat).moveStatus(action, 'carried-out', ''));
    expect(carriedOut.status).toBe('carried-out');
    expect(carriedOut.nextInstance).toBeNull();
    seat.network.goOnline();
    done(await deskOf(seat).open(action.id));
    await settle();
    expect((await forum.row(action.id)).nextInstance).not.toBeNull();
    expect(await all(forum)).toHaveLength(2);
  });

  it('is made once by two coordinators at the same time', async () => {
    const forum = new ForumAtWork();
    const action = await forum.promised({ ...running, status: 'carried-out' });
    const desks = [1, 2].map(() => deskOf(forum.seat(people.coordinator, 'coordinator')));
    await Promise.all(desks.map((desk) => desk.open(action.id)));
    await settle();
    expect(await all(forum)).toHaveLength(2);
    const { nextInstance } = await forum.row(action.id);
    expect((await forum.row(the(nextInstance))).previousInstance).toBe(action.id);
  });

  it('gets it in the meeting where it is told', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const action = await forum.promised({ ...running, followUpAt: meeting, confirmation: 'confirmed' });
    const { session } = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    done(await session.commands.moveStatus(action.id, 'carried-out', ''));
    await settle();
    await settle();
    expect(await all(forum)).toHaveLength(2);
    expect((await forum.row(action.id)).nextInstance).not.toBeNull();
  });

  it('gets none when it is cancelled', async () => {
    const forum = new ForumAtWork();
    const action = await forum.promised(running);
    const desk = deskOf(forum.seat(people.coordinator, 'coordinator'));
    done(await desk.moveStatus(action, 'cancelled', 'Behövs inte'));
    expect(await all(forum)).toHaveLength(1);
  });
});
