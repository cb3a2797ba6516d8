import type { ActionId } from '../../../../shared/domain/action/action';
import type { Meeting, MeetingId } from '../../../../shared/domain/meeting/meeting';
import { aContact, aForum, people } from '../../../builders/aContact';
import { district, police, region, roads } from '../../../builders/anOrganisation';
import { the } from '../../../support/the';
import { done, ForumAtWork, settle, shown, sitDown, type Seat } from '../aForumAtWork';

interface ReadyToClose {
  readonly forum: ForumAtWork;
  readonly meeting: MeetingId;
  /** Followed up here and still open. */
  readonly unfinished: ActionId;
  readonly finished: ActionId;
  /** Promised here by an organisation that is present and has confirmed. */
  readonly promised: ActionId;
  /** Promised here for an organisation that is absent. */
  readonly absent: ActionId;
  readonly lead: Seat;
}

/** A meeting where all has been said: three organisations there, the region absent. */
async function readyToClose(forum = new ForumAtWork()): Promise<ReadyToClose> {
  const meeting = await forum.meets({ state: 'in-progress' });
  const unfinished = await forum.promised({ followUpAt: meeting, status: 'in-progress', carriedOver: 1 });
  const finished = await forum.promised({ followUpAt: meeting, status: 'in-progress' });
  const promised = await forum.promised({ promisedAt: meeting });
  const absent = await forum.promised({ promisedAt: meeting, organisation: region });
  const lead = forum.seat(people.coordinator, 'coordinator');
  const { session, stop } = await sitDown(lead, meeting);
  const { commands } = session;
  for (const organisation of [district, roads, police]) {
    done(await commands.recordAttendance(organisation, 'present', 'teams'));
  }
  done(await commands.recordAttendance(region, 'absent', 'link'));
  done(await commands.answer(unfinished.id, { kind: 'late' }));
  done(await commands.answer(finished.id, { kind: 'done' }));
  done(await commands.answer(promised.id, { kind: 'confirm' }));
  await settle();
  stop();
  return {
    forum,
    meeting,
    lead,
    ...{ unfinished: unfinished.id, finished: finished.id, promised: promised.id, absent: absent.id },
  };
}

async function closes({ lead, meeting }: ReadyToClose) {
  const { session, stop } = await sitDown(lead, meeting);
  const closed = await session.commands.close();
  stop();
  return closed;
}

/** Writing the file takes time of its own, as no other work does. */
async function withMinutes(forum: ForumAtWork, meeting: MeetingId): Promise<Meeting> {
  for (let turn = 0; turn < 200; turn += 1) {
    const held = await forum.meeting(meeting);
    if (held.minutes !== 'none') return held;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return forum.meeting(meeting);
}

async function expectClosedOnce({ forum, meeting, ...ids }: ReadyToClose): Promise<void> {
  const held = await withMinutes(forum, meeting);
  expect(held).toMatchObject({ state: 'held', minutes: 'draft', currentStep: null });
  const { versions } = done(await forum.register.minutes.open(meeting));
  expect(versions.map(({ number, state }) => [number, state])).toEqual([[1, 'draft']]);
  const meetings = done(await forum.register.meetings.list());
  expect(meetings).toHaveLength(2);
  const next = meetings.find(({ id }) => id !== meeting);
  expect(next).toMatchObject({
    id: held.next,
    previous: meeting,
    state: 'planned',
    startsAt: '2026-11-30T12:00:00Z',
  });
  expect(await forum.row(ids.unfinished)).toMatchObject({ followUpAt: held.next, carriedOver: 2 });
  expect(await forum.row(ids.finished)).toMatchObject({
    followUpAt: meeting,
    carriedOver: 0,
    status: 'carried-out',
  });
  expect(await forum.row(ids.promised)).toMatchObject({
    followUpAt: held.next,
    carriedOver: 0,
    status: 'decided',
  });
  expect(await forum.row(ids.absent)).toMatchObject({
    followUpAt: held.next,
    carriedOver: 0,
    confirmation: 'waiting',
    status: 'proposed',
  });
  const agenda = done(await forum.register.meetings.open(held.next ?? meeting)).agenda;
  expect(agenda.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(agenda.every((item) => item.usedSeconds === 0 && item.borrowedMinutes === 0)).toBe(true);
}

describe('closing a meeting', () => {
  it('carries what is unfinished to a next meeting, decides what was confirmed, and leaves the absent waiting', async () => {
    const ready = await readyToClose();
    expect(await closes(ready)).toEqual({ ok: true, value: undefined });
    await expectClosedOnce(ready);
  });

  it('can be asked for again without doing anything twice', async () => {
    const ready = await readyToClose();
    await closes(ready);
    expect((await closes(ready)).ok).toBe(true);
    await expectClosedOnce(ready);
  });

  // Every write of a closing, cut off just before and just after it, twice, and then taken up by another client.
  const cuts = [0, 1, 2, 3].flatMap((times) =>
    ['meetings.add', 'meetings.change', 'actions.change', 'minutes.place', 'minutes.change'].map(
      (method) => [method, times] as const,
    ),
  );
  it.each(cuts)(
    'is finished by the next client when cut off twice at %s number %i',
    async (method, times) => {
      const ready = await readyToClose();
      ready.lead.network.cutAfter(method, times);
      await closes(ready);
      ready.lead.network.cutAfter(method, 0);
      await closes(ready);

      const started = (await ready.forum.meeting(ready.meeting)).state === 'closing';
      const other = ready.forum.seat(people.coordinator, 'coordinator');
      const { session, stop } = await sitDown(other, ready.meeting);
      await settle();
      // A closing that had begun goes on by itself as soon as a coordinator opens the meeting.
      if (!started) done(await session.commands.close());
      await settle();
      stop();
      await expectClosedOnce(ready);
    },
  );

  it('writes once when two coordinators close at the same time', async () => {
    const second = aContact({ role: 'coordinator', organisation: police, person: people.stranger });
    const base = new ForumAtWork();
    const ready = await readyToClose(new ForumAtWork({ contacts: [...base.directory.contacts, second] }));
    const other = ready.forum.seat(people.stranger, 'coordinator');

    const both = await Promise.all([closes(ready), closes({ ...ready, lead: other })]);
    await settle();

    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    await expectClosedOnce(ready);
  });

  it('takes over after twenty seconds from a client that has gone away in the middle', async () => {
    const ready = await readyToClose();
    const watching = ready.forum.seat(people.coordinator, 'coordinator');
    await sitDown(watching, ready.meeting);
    ready.lead.network.cutAfter('actions.change', 1);
    await closes(ready);
    await settle();
    expect((await ready.forum.meeting(ready.meeting)).state).toBe('closing');

    watching.timer.elapse(20_000);
    await settle();
    await expectClosedOnce(ready);
  });

  it('writes into the rows first what could not be written there before', async () => {
    const ready = await readyToClose();
    const { session, stop } = await sitDown(ready.lead, ready.meeting);
    ready.lead.network.cutAfter('actions.change', 0);
    done(await session.commands.answer(ready.unfinished, { kind: 'done' }));
    await settle();
    expect((await ready.forum.row(ready.unfinished)).status).toBe('in-progress');

    ready.lead.network.goOnline();
    done(await session.commands.close());
    stop();
    const { next } = await ready.forum.meeting(ready.meeting);
    expect(await ready.forum.row(ready.unfinished)).toMatchObject({
      status: 'carried-out',
      followUpAt: ready.meeting,
    });
    expect(next).not.toBeNull();
  });

  it('goes to a meeting that is planned already', async () => {
    const ready = await readyToClose();
    const planned = await ready.forum.meets({ startsAt: '2026-12-02T12:00:00Z' as never, state: 'planned' });
    done(await closes(ready));

    expect((await ready.forum.meeting(ready.meeting)).next).toBe(planned);
    expect((await ready.forum.row(ready.unfinished)).followUpAt).toBe(planned);
    expect(done(await ready.forum.register.meetings.list())).toHaveLength(2);
  });

  it('names what is lacking and closes nothing', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ state: 'in-progress' });
    const old = await forum.promised({ followUpAt: meeting });
    const fresh = await forum.promised({ promisedAt: meeting });
    const { session } = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    done(await session.commands.recordAttendance(roads, 'present', 'teams'));
    done(await session.commands.recordAttendance(police, 'expected', 'teams'));

    expect(await session.commands.close()).toEqual({
      ok: false,
      error: {
        kind: 'not-ready-to-close',
        lacks: [
          { kind: 'attendance-not-taken', organisation: police },
          { kind: 'unanswered', action: old.id },
          { kind: 'not-read-back', action: fresh.id, organisation: roads },
        ],
      },
    });
    expect((await forum.meeting(meeting)).state).toBe('in-progress');
  });

  it('leaves promises without a next meeting where the forum calls each by itself, until one is planned', async () => {
    const forum = new ForumAtWork({ forums: [aForum({ cadenceDays: null })] });
    const ready = await readyToClose(forum);
    done(await closes(ready));
    expect(await forum.row(ready.unfinished)).toMatchObject({ followUpAt: ready.meeting, carriedOver: 1 });

    const desk = ready.lead.useCases.meetingDesk(forum.register.forum);
    const template = {
      key: 'short',
      name: { sv: 'Kort', en: 'Short' },
      steps: [{ kind: 'last-promises', title: { sv: 'Förra mötet', en: 'Last time' }, minutes: 10 }],
    } as const;
    const startsAt = '2026-12-07T12:00:00Z' as never;
    const next = desk === null ? null : done(await desk.plan('Extra möte', startsAt, template));

    expect(await forum.row(ready.unfinished)).toMatchObject({ followUpAt: next, carriedOver: 2 });
    expect(await forum.row(ready.absent)).toMatchObject({ followUpAt: next, carriedOver: 0 });
    const room = done(await forum.register.meetings.open(next ?? ready.meeting));
    expect(room.agenda.map(({ title, budgetMinutes }) => [title, budgetMinutes])).toEqual([
      ['Förra mötet', 10],
    ]);
    expect(room.meeting).toMatchObject({ previous: ready.meeting, endsAt: '2026-12-07T12:10:00Z' });
  });

  it('shows last time’s promises at the next meeting', async () => {
    const ready = await readyToClose();
    done(await closes(ready));
    const { next } = await ready.forum.meeting(ready.meeting);
    const { view } = await sitDown(ready.lead, next ?? ready.meeting);

    expect(view().room.actions.map(({ id }) => id)).toEqual([ready.unfinished, ready.promised, ready.absent]);
    expect(shown(view(), ready.unfinished)).toMatchObject({ lateSaid: true, carriedOver: 2 });
  });
});

describe('composing the minutes', () => {
  it('tells what was followed up and promised, though it has moved on to the next meeting', async () => {
    const ready = await readyToClose();
    done(await closes(ready));
    const desk = the(ready.lead.useCases.minutesDesk(ready.forum.register.forum));
    const { minutes } = done(await desk.open(ready.meeting)).composed;

    expect(minutes.followedUp.map(({ action, answer }) => [action.id, answer.kind])).toEqual([
      [ready.unfinished, 'late'],
      [ready.finished, 'done'],
    ]);
    expect(minutes.promises.map(({ action }) => action.id)).toEqual([ready.promised, ready.absent]);
    expect(minutes.absent.map(({ organisation }) => organisation)).toEqual([region]);
    expect(minutes.next?.id).toBe((await ready.forum.meeting(ready.meeting)).next);
  });
});
