import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { addSeconds } from '../../../../shared/domain/kernel/instant';
import { agendaClock } from '../../../../shared/domain/meeting/agendaClock';
import type { OrganisationKey } from '../../../../shared/domain/organisation/organisation';
import { aContact, people } from '../../../builders/aContact';
import { district, police, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, sitDown, step, type OpenSession } from '../aForumAtWork';

const coordinators = () => {
  const second = aContact({
    role: 'coordinator',
    organisation: district,
    functionTitle: 'Säkerhetssamordnare',
    person: people.stranger,
  });
  return new ForumAtWork({ contacts: [...new ForumAtWork().directory.contacts, second] });
};

/** Two coordinators, or one leader with two windows, whose windows do not hear of each other until they write. */
async function atOnce(who: 'two' | 'one-leader' = 'two') {
  const forum = coordinators();
  const meeting = await forum.meets({ state: 'in-progress' });
  const other = who === 'two' ? people.stranger : people.coordinator;
  const seats = [forum.seat(people.coordinator, 'coordinator'), forum.seat(other, 'coordinator')] as const;
  const [one, two] = [await sitDown(seats[0], meeting), await sitDown(seats[1], meeting)];
  const room = async () => done(await forum.register.meetings.open(meeting));
  return { forum, meeting, seats, one, two, room };
}

const record = (
  { session }: OpenSession,
  organisation: OrganisationKey,
  ...how: Parameters<OpenSession['session']['commands']['recordAttendance']> extends [unknown, ...infer Rest]
    ? Rest
    : never
) => session.commands.recordAttendance(organisation, ...how);

describe('attendance that two note at once', () => {
  it('never clashes for different organisations', async () => {
    const { one, two, room } = await atOnce();
    const both = await Promise.all([
      record(one, police, 'present', 'teams'),
      record(two, roads, 'absent', 'link'),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await room()).attendance).toMatchObject([
      { organisation: police, state: 'present' },
      { organisation: roads, state: 'absent' },
    ]);
  });

  it('is put together where one says that they are here and the other how', async () => {
    const { one, two, room } = await atOnce();
    done(await record(one, roads, 'expected', 'teams'));
    await settle();
    const both = await Promise.all([
      record(one, roads, 'present', 'teams'),
      record(two, roads, 'expected', 'phone'),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await room()).attendance).toMatchObject([{ state: 'present', mode: 'phone' }]);
  });

  it('is put together also where nothing had been noted before', async () => {
    const { one, two, room } = await atOnce();
    const usual = done(await usualOf(one));
    const both = await Promise.all([
      record(one, roads, 'expected', 'phone'),
      record(two, roads, 'present', usual),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await room()).attendance).toMatchObject([{ state: 'present', mode: 'phone' }]);
  });

  it('is no clash where both say the same', async () => {
    const { one, two, room } = await atOnce();
    const both = await Promise.all([
      record(one, roads, 'present', 'teams'),
      record(two, roads, 'present', 'teams'),
    ]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await room()).attendance).toMatchObject([{ state: 'present', mode: 'teams' }]);
  });

  it('is never silently overwritten where they say different things', async () => {
    const { one, two, room } = await atOnce();
    const [first, second] = await Promise.all([
      record(one, roads, 'absent', 'teams'),
      record(two, roads, 'present', 'teams'),
    ]);
    expect([first.ok, second.ok]).toEqual([true, false]);
    expect(second).toMatchObject({ error: { kind: 'changed-by-other' } });
    expect((await room()).attendance).toMatchObject([{ state: 'absent' }]);
  });
});

/** How the roads office takes part when nobody has said. */
const usualOf = async ({ view }: OpenSession) => {
  const { expectedAttendance } = await import('../../../../shared/domain/meeting/attendance');
  const { directory, room } = view();
  const expected = expectedAttendance(roads, directory.contacts, '2026-11-23' as never, 'söderort' as never);
  expect(room.attendance).toEqual([]);
  return { ok: true as const, value: expected.mode };
};

describe('a meeting steered from two windows at once', () => {
  it('goes where the last one said, counts the time once, and shows the way to the other step', async () => {
    const { forum, one, two, room } = await atOnce('one-leader');
    const [first, second, third] = [
      step(one.view(), 'attendance'),
      step(one.view(), 'last-promises'),
      step(one.view(), 'situation'),
    ];
    done(await one.session.commands.goToStep(first));
    await settle();
    forum.clock.advance(180);
    const both = await Promise.all([
      one.session.commands.goToStep(second),
      two.session.commands.goToStep(third),
    ]);
    await settle();
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const { meeting, agenda } = await room();
    expect(meeting.currentStep).toBe(third);
    expect(agenda.map(({ usedSeconds }) => usedSeconds)).toEqual([180, 0, 0, 0, 0, 0, 0]);
    const title = agenda.find(({ id }) => id === third)?.title;
    const state = two.session.state();
    expect(state).toMatchObject({ kind: 'open', undo: { what: 'stepped', item: title } });
    done(await two.session.commands.undo(''));
    expect((await room()).meeting.currentStep).toBe(second);
  });

  it('makes both loans of minutes, and none that there are no minutes for', async () => {
    const { one, two, room } = await atOnce('one-leader');
    done(await one.session.commands.goToStep(step(one.view(), 'attendance')));
    await settle();
    const lender = step(one.view(), 'new-promises');
    const { budgetMinutes } = (await room()).agenda.find(({ id }) => id === lender) ?? { budgetMinutes: 0 };
    const most = budgetMinutes - 1;
    const both = await Promise.all([
      one.session.commands.borrowMinutes(lender, 1),
      two.session.commands.borrowMinutes(lender, most),
    ]);
    await settle();
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const borrowed = async () => (await room()).agenda.map(({ borrowedMinutes }) => borrowedMinutes);
    expect((await borrowed()).filter((minutes) => minutes !== 0).sort((a, b) => a - b)).toEqual([
      -budgetMinutes,
      budgetMinutes,
    ]);
    expect(await one.session.commands.borrowMinutes(lender, 1)).toMatchObject({
      error: { kind: 'nothing-to-borrow' },
    });
  });

  it('never lends twice what was lent by a request whose answer was lost', async () => {
    const { seats, one, room } = await atOnce('one-leader');
    done(await one.session.commands.goToStep(step(one.view(), 'attendance')));
    await settle();
    seats[0].network.fault = ({ method }) => (method === 'meetings.change' ? 'answer-lost' : null);
    const lending = one.session.commands.borrowMinutes(step(one.view(), 'new-promises'), 2);
    await settle();
    // What was written comes in by a reading before the attempt is made again.
    void one.session.commands.retry();
    await settle();
    expect(one.view().room.agenda.map(({ borrowedMinutes }) => borrowedMinutes)).toContain(-2);
    seats[0].network.goOnline();
    void one.session.commands.retry();
    done(await lending);
    const borrowed = (await room()).agenda.map(({ borrowedMinutes }) => borrowedMinutes);
    expect(borrowed.filter((minutes) => minutes !== 0).sort((a, b) => a - b)).toEqual([-2, 2]);
  });

  it('closes even where a step was changed in the same moment', async () => {
    const { one, two, room } = await atOnce('one-leader');
    done(await one.session.commands.goToStep(step(one.view(), 'attendance')));
    for (const organisation of one.view().directory.forums[0]?.members ?? [])
      done(await record(one, organisation, 'absent', 'teams'));
    await settle();
    const both = await Promise.all([
      one.session.commands.goToStep(step(one.view(), 'last-promises')),
      two.session.commands.close(),
    ]);
    await settle();
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await room()).meeting).toMatchObject({ state: 'held', currentStep: null });
  });
});

describe('two who take over at once', () => {
  it('are one leader, and the other is told who', async () => {
    const { one, two, room } = await atOnce();
    const both = await Promise.all([
      one.session.commands.takeOver('Tog över.'),
      two.session.commands.takeOver('Tog över.'),
    ]);
    expect(both[0].ok).toBe(true);
    const { leader, ledBy } = (await room()).meeting;
    expect(leader).toBe(people.coordinator);
    expect(both[1]).toEqual({ ok: false, error: { kind: 'led-by-other', by: ledBy } });
  });
});

describe('leaders whose clocks differ by ten minutes', () => {
  it.each([-600, 600])('by %i seconds count the same minutes', async (seconds) => {
    const forum = coordinators();
    const meeting = await forum.meets({ state: 'invited' });
    const off = new ManualClock(addSeconds(forum.clock.now(), seconds));
    const advance = (by: number) => {
      forum.clock.advance(by);
      off.advance(by);
    };
    const wrong = await sitDown(forum.seat(people.coordinator, 'coordinator', undefined, off), meeting);
    const right = await sitDown(forum.seat(people.stranger, 'coordinator'), meeting);
    done(await wrong.session.commands.start());
    await settle();
    advance(120);
    // Both screens count with their own device's clock.
    for (const [seat, clock] of [
      [wrong, off],
      [right, forum.clock],
    ] as const) {
      const { room } = seat.view();
      expect(agendaClock(room.agenda, room.meeting, clock.now()).current?.used).toBe(120);
    }
    expect((await forum.meeting(meeting)).startedAt).toBe(addSeconds(forum.clock.now(), -120));
    done(await right.session.commands.takeOver('Tog över.'));
    done(await right.session.commands.goToStep(step(right.view(), 'last-promises')));
    await settle();
    advance(60);
    done(await wrong.session.commands.takeOver('Tillbaka.'));
    done(await wrong.session.commands.goToStep(step(wrong.view(), 'situation')));
    await settle();
    const { agenda } = done(await forum.register.meetings.open(meeting));
    expect(agenda.map(({ usedSeconds }) => usedSeconds)).toEqual([120, 60, 0, 0, 0, 0, 0]);
  });
});
