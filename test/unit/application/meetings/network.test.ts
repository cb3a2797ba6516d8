import { people } from '../../../builders/aContact';
import { roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, sitDown, step } from '../aForumAtWork';
import type { Call } from '../UnreliableSite';

async function aRunningMeeting() {
  const forum = new ForumAtWork();
  const meeting = await forum.meets({ state: 'in-progress' });
  const seat = forum.seat(people.coordinator, 'coordinator');
  const lead = await sitDown(seat, meeting);
  return { forum, meeting, seat, lead };
}

const savingOf = (session: { state(): unknown }): unknown => (session.state() as { saving: unknown }).saving;

describe('writing in a meeting without a working network', () => {
  it('keeps what was written and writes it once when the network is back', async () => {
    const { forum, meeting, seat, lead } = await aRunningMeeting();
    seat.network.goOffline();

    const written = lead.session.commands.addNote(step(lead.view(), 'situation'), 'Mörkt i tunneln');
    await settle();
    expect(savingOf(lead.session)).toEqual({ kind: 'waiting-for-network', writes: 1, because: 'offline' });

    seat.network.goOnline();
    seat.timer.elapse(2000);
    expect((await written).ok).toBe(true);
    await settle();
    expect(savingOf(lead.session)).toMatchObject({ kind: 'saved', at: forum.clock.now() });
    const room = done(await forum.register.meetings.open(meeting));
    expect(room.notes).toHaveLength(1);
    expect(new Set(seat.network.called('meetings.add').map(({ args }) => args[2])).size).toBe(1);
  });

  it('does not write twice when only the answer was lost', async () => {
    const { forum, meeting, seat, lead } = await aRunningMeeting();
    let lost = 0;
    seat.network.fault = ({ method }) =>
      method === 'actions.add' && (lost += 1) === 1 ? 'answer-lost' : null;

    const promised = lead.session.commands.promise({ title: 'Byt lampor', organisation: roads });
    await settle();
    seat.timer.elapse(2000);
    expect((await promised).ok).toBe(true);

    const room = done(await forum.register.meetings.open(meeting));
    expect(room.actions.map(({ title }) => title)).toEqual(['Byt lampor']);
  });

  it('does not take its own lost write for somebody else’s', async () => {
    const { forum, meeting, seat, lead } = await aRunningMeeting();
    const action = done(await lead.session.commands.promise({ title: 'Byt lampor', organisation: roads }));
    let lost = 0;
    seat.network.fault = ({ method }) =>
      method === 'actions.change' && (lost += 1) === 1 ? 'answer-lost' : null;

    const filled = lead.session.commands.fillIn(action.id, { functionTitle: 'Drift' });
    await settle();
    seat.timer.elapse(2000);

    expect(await filled).toEqual({ ok: true, value: undefined });
    const room = done(await forum.register.meetings.open(meeting));
    expect(room.actions[0]?.functionTitle).toBe('Drift');
    expect(room.answers.filter(({ kind }) => kind === 'edit')).toHaveLength(1);
  });

  it('writes in the order it was typed', async () => {
    const { forum, meeting, seat, lead } = await aRunningMeeting();
    seat.network.goOffline();
    const here = step(lead.view(), 'situation');
    const written = ['ett', 'två', 'tre'].map((text) => lead.session.commands.addNote(here, text));
    await settle();
    expect(savingOf(lead.session)).toMatchObject({ writes: 3 });

    seat.network.goOnline();
    done(await lead.session.commands.retry());
    await Promise.all(written);
    const room = done(await forum.register.meetings.open(meeting));
    expect(room.notes.map(({ text }) => text)).toEqual(['ett', 'två', 'tre']);
  });

  it('waits for a new sign-in and goes on with the same operation', async () => {
    const { seat, lead } = await aRunningMeeting();
    seat.network.fault = () => ({ kind: 'sign-in-needed' });

    const written = lead.session.commands.addNote(step(lead.view(), 'events'), 'Derby på lördag');
    await settle();
    expect(savingOf(lead.session)).toMatchObject({ kind: 'waiting-for-network', because: 'sign-in-needed' });

    seat.network.goOnline();
    done(await lead.session.commands.retry());
    expect((await written).ok).toBe(true);
    const operations = seat.network.called('meetings.add').map(({ args }) => args[2]);
    expect(operations).toHaveLength(2);
    expect(new Set(operations).size).toBe(1);
  });

  it('stops trying by itself after a while, and goes on when asked', async () => {
    const { seat, lead } = await aRunningMeeting();
    seat.network.goOffline();
    const written = lead.session.commands.addNote(step(lead.view(), 'events'), 'Derby på lördag');
    for (let minute = 0; minute < 60; minute += 1) {
      await settle();
      seat.timer.elapse(60_000);
    }
    const tries = seat.network.called('meetings.add').length;
    expect(tries).toBeLessThan(15);

    seat.network.goOnline();
    done(await lead.session.commands.retry());
    expect((await written).ok).toBe(true);
  });

  it('hands a refusal back at once, with the next write going through', async () => {
    const { seat, lead } = await aRunningMeeting();
    seat.network.cutAfter('meetings.add', 0);
    const refused = await lead.session.commands.addNote(step(lead.view(), 'events'), 'Derby');
    seat.network.goOnline();
    const written = await lead.session.commands.addNote(step(lead.view(), 'events'), 'Derby');

    expect(refused).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
    expect(written.ok).toBe(true);
  });

  it('reads what it missed when the network is back', async () => {
    const { forum, meeting, seat, lead } = await aRunningMeeting();
    seat.network.goOffline();
    await forum.promised({ promisedAt: meeting, title: 'Klippa buskar' });
    const other = await sitDown(forum.seat(people.police), meeting);
    done(await other.session.commands.addTopic('Julhandeln', other.view().me.organisation ?? roads));
    await settle();
    expect(lead.view().room.topics).toHaveLength(0);

    seat.network.goOnline();
    seat.timer.elapse(5000);
    await settle();
    expect(lead.view().room.topics).toHaveLength(1);
  });
});

describe('a list that an administrator has taken a column from', () => {
  it('holds back none of the others, and is read again when it has been mended', async () => {
    const { forum, meeting, seat, lead } = await aRunningMeeting();
    const readsNotes = ({ method, args }: Call): boolean =>
      method === 'meetings.refresh' && (args[1] as readonly string[]).includes('notes');
    seat.network.fault = (call) =>
      readsNotes(call) ? { kind: 'not-provisioned', what: 'Anteckningar: SamText' } : null;
    const other = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    const { commands } = other.session;
    done(await commands.addNote(step(other.view(), 'situation'), 'Mörkt vid trappan'));
    await settle();
    done(await commands.goToStep(step(other.view(), 'situation')));
    await settle();
    seat.timer.elapse(5000);
    await settle();
    expect(lead.view().room.meeting.currentStep).toBe(step(lead.view(), 'situation'));
    expect(lead.view().room.notes).toHaveLength(0);

    seat.network.goOnline();
    seat.timer.elapse(60_000);
    await settle();
    expect(lead.view().room.notes).toHaveLength(1);
  });
});

describe('opening a meeting', () => {
  it('takes one request of the forum’s site', async () => {
    const { seat } = await aRunningMeeting();
    expect(seat.network.calls.map(({ method }) => method)).toEqual(['meetings.open']);
  });

  it('tries again by itself when there was no network', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const seat = forum.seat(people.roads);
    seat.network.goOffline();
    const session = seat.useCases.meetingSession(forum.register.forum, meeting);
    session?.follow();
    await settle();
    expect(session?.state()).toEqual({ kind: 'failed', failure: { kind: 'offline' } });

    seat.network.goOnline();
    seat.timer.elapse(5000);
    await settle();
    expect(session?.state().kind).toBe('open');
  });

  it('says so to somebody outside the site', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const session = forum.seat(people.stranger, null).useCases.meetingSession(forum.register.forum, meeting);
    session?.follow();
    await settle();
    expect(session?.state()).toMatchObject({ kind: 'failed', failure: { kind: 'not-allowed' } });
  });
});
