import { forumKey, people } from '../../../builders/aContact';
import { the } from '../../../support/the';
import { done, ForumAtWork, type Seat } from '../aForumAtWork';

const deskOf = (seat: Seat) => the(seat.useCases.actionDesk(forumKey));

describe('saving a view', () => {
  it('for everybody is for a coordinator', async () => {
    const forum = new ForumAtWork();
    const refused = await deskOf(forum.seat(people.roads)).saveView('Allas', 'status=open', true);
    expect(refused).toEqual({ ok: false, error: { kind: 'only-coordinator' } });
    expect(done(await forum.register.views.list())).toEqual([]);

    const lead = deskOf(forum.seat(people.coordinator, 'coordinator'));
    done(await lead.saveView('Allas', 'status=open', true));
    expect(done(await deskOf(forum.seat(people.roads)).listViews())).toMatchObject([
      { name: 'Allas', shared: true, own: false },
    ]);
  });

  it('for oneself is for whoever may answer', async () => {
    const desk = deskOf(new ForumAtWork().seat(people.roads));
    expect(done(await desk.saveView('  Mina   egna ', 'mine=1', false))).toMatchObject({
      ...{ name: 'Mina egna', shared: false, own: true },
    });
  });
});
