import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { MemoryDevice } from '../../../../shared/adapters/memory/MemoryDevice';
import { addSeconds } from '../../../../shared/domain/kernel/instant';
import { aContact, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { district, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, sitDown, step, type OpenSession, type Seat } from '../aForumAtWork';

/** Two coordinators of one forum, each with a window of their own. */
function aForumWithTwo(): ForumAtWork {
  const second = aContact({
    role: 'coordinator',
    organisation: district,
    functionTitle: 'Säkerhetssamordnare',
    person: people.stranger,
  });
  return new ForumAtWork({ contacts: [...new ForumAtWork().directory.contacts, second] });
}

async function running() {
  const forum = aForumWithTwo();
  const meeting = await forum.meets({ state: 'in-progress' });
  const seats = [
    forum.seat(people.coordinator, 'coordinator'),
    forum.seat(people.stranger, 'coordinator'),
  ] as const;
  const [one, other] = [await sitDown(seats[0], meeting), await sitDown(seats[1], meeting)];
  return { forum, meeting, seats, one, other };
}

const savingOf = ({ session }: OpenSession): string => {
  const state = session.state();
  return state.kind === 'open' ? state.saving.kind : state.kind;
};

/** Lets the given windows try until nothing waits. */
async function untilSaved(seats: readonly Seat[], open: readonly OpenSession[]): Promise<void> {
  for (let turn = 0; turn < 400; turn += 1) {
    await settle();
    if (open.every((window) => savingOf(window) === 'saved')) return;
    for (const { timer } of seats) timer.elapse(30_000);
  }
  throw new Error(`Still ${open.map(savingOf).join(', ')}`);
}

/** Closing reads files and fetches code, which takes time of its own. */
async function soon(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo(); turn += 1) {
    if (turn > 300) throw new Error(`Not within 3 s: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('a laptop that sleeps for an hour in the middle of the meeting', () => {
  it('sends on waking, after a new sign-in, what was typed, once, and shows what the others did', async () => {
    const { forum, meeting, seats, one, other } = await running();
    const [asleep] = seats;
    const here = step(one.view(), 'situation');
    asleep.network.goOffline();
    const note = one.session.commands.addNote(here, 'Skrivet innan locket fälldes ihop');
    await settle();

    // No timer of the sleeper runs; the others go on.
    forum.clock.advance(3600);
    done(await other.session.commands.goToStep(step(other.view(), 'new-promises')));
    done(await other.session.commands.promise({ title: 'Byt lampor', organisation: roads }));
    await settle();

    asleep.network.fault = () => ({ kind: 'sign-in-needed' });
    asleep.timer.elapse(3_600_000);
    await settle();
    expect(one.session.state()).toMatchObject({
      saving: { kind: 'waiting-for-network', because: 'sign-in-needed' },
    });

    asleep.network.goOnline();
    done(await one.session.commands.retry());
    expect((await note).ok).toBe(true);
    await settle();
    expect(one.view().room.meeting.currentStep).toBe(step(one.view(), 'new-promises'));
    expect(one.view().room.actions.map(({ title }) => title)).toContain('Byt lampor');
    const room = done(await forum.register.meetings.open(meeting));
    expect(room.notes.map(({ text }) => text)).toEqual(['Skrivet innan locket fälldes ihop']);
  });
});

describe('a storm of refusals and cut connections', () => {
  it('loses nothing, doubles nothing and keeps each window’s order', async () => {
    const { forum, meeting, seats, one, other } = await running();
    let draw = 7;
    const chance = (): number => (draw = (draw * 16807) % 2147483647) / 2147483647;
    for (const { network } of seats) {
      network.fault = ({ method }) => {
        const lot = chance();
        if (lot < 0.25) return { kind: 'throttled' };
        if (lot < 0.4) return { kind: 'offline' };
        return lot < 0.55 && /add|change/.test(method) ? 'answer-lost' : null;
      };
    }
    const here = step(one.view(), 'situation');
    const texts = (who: string): readonly string[] =>
      Array.from({ length: 20 }, (_, number) => `${who} ${number}`);
    const written = [
      ...texts('ett').map((text) => one.session.commands.addNote(here, text)),
      ...texts('två').map((text) => other.session.commands.addNote(here, text)),
    ];
    await untilSaved(seats, [one, other]);
    for (const { network } of seats) network.goOnline();

    expect((await Promise.all(written)).every(({ ok }) => ok)).toBe(true);
    const stored = done(await forum.register.meetings.open(meeting)).notes.map(({ text }) => text);
    expect(stored).toHaveLength(40);
    for (const who of ['ett', 'två']) {
      expect(stored.filter((text) => text.startsWith(who))).toEqual(texts(who));
    }
  });
});

describe('a clock that is ten minutes off', () => {
  it.each([-600, 600])(
    'by %i seconds refuses nothing, and never stores time below nought',
    async (seconds) => {
      const forum = aForumWithTwo();
      const meeting = await forum.meets({ state: 'invited' });
      const clock = new ManualClock(addSeconds(forum.clock.now(), seconds));
      const lead = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
      const device = new MemoryDevice();
      const store = device.open(people.stranger);
      const other = await sitDown(forum.seat(people.stranger, 'coordinator', store, clock), meeting);
      done(await lead.session.commands.start());
      await settle();
      forum.clock.advance(120);
      clock.advance(120);

      done(await other.session.commands.takeOver('Samordnaren hade ingen uppkoppling.'));
      done(await other.session.commands.goToStep(step(other.view(), 'situation')));
      done(
        await other.session.commands.promise({ title: 'Byt lampor', organisation: roads, dueDate: today }),
      );
      await settle();
      done(await lead.session.commands.takeOver('Tillbaka.'));
      done(await lead.session.commands.goToStep(step(lead.view(), 'new-promises')));
      await settle();
      const room = done(await forum.register.meetings.open(meeting));
      expect(room.agenda.every(({ usedSeconds }) => usedSeconds >= 0)).toBe(true);
      expect(room.actions.map(({ title, dueDate }) => [title, dueDate])).toEqual([['Byt lampor', today]]);
    },
  );

  it('leaves the order of what waits on the device as it was typed, when it is set right meanwhile', async () => {
    const forum = aForumWithTwo();
    const meeting = await forum.meets({ state: 'in-progress' });
    const device = new MemoryDevice();
    const store = device.open(people.coordinator);
    const clock = new ManualClock(addSeconds(forum.clock.now(), 600));
    const seat = forum.seat(people.coordinator, 'coordinator', store, clock);
    const first = await sitDown(seat, meeting);
    const here = step(first.view(), 'situation');
    seat.network.goOffline();
    void first.session.commands.addNote(here, 'ett');
    clock.advance(-600);
    void first.session.commands.addNote(here, 'två');
    await settle();
    store.close();

    const again = forum.seat(people.coordinator, 'coordinator', device.open(people.coordinator), clock);
    await sitDown(again, meeting);
    await settle();
    const room = done(await forum.register.meetings.open(meeting));
    expect(room.notes.map(({ text }) => text)).toEqual(['ett', 'två']);
  });
});

describe('a window that closes in the middle of closing the meeting, with more waiting', () => {
  it('leaves both for the next: the closing is finished, and what waited is sent or needs the person', async () => {
    const forum = aForumWithTwo();
    const meeting = await forum.meets({ state: 'in-progress' });
    const device = new MemoryDevice();
    const store = device.open(people.coordinator);
    const seat = forum.seat(people.coordinator, 'coordinator', store);
    const lead = await sitDown(seat, meeting);
    const { organisations } = forum.directory;
    for (const member of forum.directory.forums[0]?.members ?? organisations.map(({ key }) => key)) {
      done(await lead.session.commands.recordAttendance(member, 'absent', 'link'));
    }
    // The first write, which marks the closing as begun, gets through; then the lid is closed.
    let written = 0;
    seat.network.fault = ({ method }) => {
      if (method !== 'meetings.change') return null;
      written += 1;
      return written > 1 ? { kind: 'offline' } : null;
    };
    void lead.session.commands.close();
    await settle();
    void lead.session.commands.addTopic('Julhandeln', district);
    await soon(() => device.everything().join().includes('Julhandeln'));
    seat.network.goOffline();
    lead.stop();
    store.close();
    expect((await forum.meeting(meeting)).state).toBe('closing');

    const next = await sitDown(forum.seat(people.stranger, 'coordinator'), meeting);
    await soon(() => next.view().room.meeting.state === 'held');

    const back = forum.seat(people.coordinator, 'coordinator', device.open(people.coordinator));
    await sitDown(back, meeting);
    await soon(() => device.everything().length === 0);
    const room = done(await forum.register.meetings.open(meeting));
    expect(room.topics.map(({ title }) => title)).toEqual(['Julhandeln']);
  });
});
