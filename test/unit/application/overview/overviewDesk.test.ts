import { addDays } from '../../../../shared/domain/kernel/localDate';
import { instant } from '../../../../shared/domain/kernel/instant';
import { forumKey, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { district, police, region, roads } from '../../../builders/anOrganisation';
import { the } from '../../../support/the';
import { done, ForumAtWork, settle, sitDown, type Seat } from '../aForumAtWork';

const deskOf = (seat: Seat) => the(seat.useCases.overviewDesk(forumKey));

describe('a forum at a glance', () => {
  it('counts gaps and waits on the rows, and finds the next meeting', async () => {
    const forum = new ForumAtWork();
    await forum.meets({ state: 'held' });
    await forum.meets({ rehearsal: true });
    const next = await forum.meets();
    await forum.promised({ problem: null, causes: [], followUpAt: next });
    await forum.promised({ dueDate: addDays(today, -2), status: 'in-progress', confirmation: 'confirmed' });
    await forum.promised({ status: 'carried-out', confirmation: 'confirmed' });
    const seen = done(await deskOf(forum.seat(people.roads)).load());
    expect(seen.next).toMatchObject({ meeting: { id: next }, promises: { unconfirmed: 1, silent: 0 } });
    expect(seen.firstSteps).toBeNull();
    const { gaps, chain, waits } = the(seen.figures);
    expect(chain).toMatchObject({ open: 2, carriedOut: 1 });
    const counts = gaps.map((line) => [line.gap, line.kind === 'listed' ? line.count : line.rows.length]);
    expect(Object.fromEntries(counts)).toEqual({
      cause: 1,
      waiting: 1,
      overdue: 1,
      effect: 1,
      check: 1,
    });
    expect(waits.total).toEqual({ silent: 1, waiting: 1, overdue: 1 });
  });

  it('takes a planned meeting that was never held for past, and not for the next', async () => {
    const forum = new ForumAtWork();
    const times = (day: string) => ({
      startsAt: instant(`${day}T12:00:00Z`),
      endsAt: instant(`${day}T13:00:00Z`),
    });
    await forum.meets({ state: 'planned', ...times('2026-11-16') });
    const desk = deskOf(forum.seat(people.roads));
    expect(done(await desk.load()).next).toBeNull();
    const ahead = await forum.meets({ state: 'planned', ...times('2026-11-30') });
    expect(done(await desk.load()).next).toMatchObject({ meeting: { id: ahead } });
  });

  it('keeps the day’s figures when a meeting is closed, once', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ state: 'in-progress' });
    await forum.promised({ dueDate: addDays(today, -2), status: 'carried-out', confirmation: 'confirmed' });
    const lead = forum.seat(people.coordinator, 'coordinator');
    const { session, stop } = await sitDown(lead, meeting);
    for (const organisation of [district, roads, police, region])
      done(await session.commands.recordAttendance(organisation, 'absent', 'teams'));
    done(await session.commands.close());
    done(await session.commands.close());
    await settle();
    stop();
    const { tallies } = done(await deskOf(lead).load());
    expect(tallies).toHaveLength(1);
    expect(tallies[0]).toMatchObject({ day: today, since: addDays(today, -7), open: 0, kept: 1, late: 0 });
  });
});

describe('texts to be looked at', () => {
  it('are shown to a coordinator until they may stand, and to nobody else', async () => {
    const forum = new ForumAtWork();
    const { watch } = forum.forum.remind(people.service, 'owner');
    const place = { list: 'actions', row: 7, field: 'title', fieldTitle: 'Åtgärd' } as const;
    const asked = { ...place, kinds: ['phone'], mark: '0' as never, state: 'open' } as const;
    done(await watch.settle({ added: [asked], changed: [], mended: [] }, 'ask' as never));
    expect(done(await deskOf(forum.seat(people.roads)).load()).questioned).toEqual([]);
    const desk = deskOf(forum.seat(people.coordinator, 'coordinator'));
    const [question] = done(await desk.load()).questioned;
    expect(question).toMatchObject(asked);
    done(await desk.letStand(the(question)));
    expect(done(await desk.load()).questioned).toEqual([]);
  });
});
