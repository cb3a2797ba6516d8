import { addDays } from '../../../../shared/domain/kernel/localDate';
import { today } from '../../../builders/anAction';
import { roads } from '../../../builders/anOrganisation';
import { done, settle, shown, step, type OpenSession } from '../aForumAtWork';
import { Desk, stateOf, waitingIn } from './Desk';

const namesIn = (open: OpenSession): readonly string[] => waitingIn(open).map(({ name }) => name);

describe('what is typed without a network', () => {
  it('stands on the device before it is sent, and lands once after a crash', async () => {
    const desk = await Desk.running();
    const first = await desk.window();
    const onDevice: boolean[] = [];
    first.seat.network.fault = () => {
      onDevice.push(desk.device.everything().join().includes('Byt lampor'));
      return { kind: 'offline' };
    };
    void first.session.commands.promise({ title: 'Byt lampor', organisation: roads });
    await settle();
    expect(onDevice).toEqual([true]);
    first.crash();

    const second = await desk.window();
    await settle();
    expect(await desk.titles()).toEqual(['Byt lampor']);
    expect(waitingIn(second)).toEqual([]);
    expect(desk.device.everything()).toEqual([]);
  });

  it('is written once though it was done before the crash and only its answer was lost', async () => {
    const desk = await Desk.running();
    const first = await desk.window();
    first.seat.network.fault = ({ method }) => (method.endsWith('.add') ? 'answer-lost' : null);
    void first.session.commands.promise({ title: 'Byt lampor', organisation: roads });
    await settle();
    void first.session.commands.addNote(step(first.view(), 'situation'), 'Mörkt i tunneln');
    await settle();
    first.crash();

    await desk.window();
    await settle();
    const room = await desk.room();
    expect(room.actions.map(({ title }) => title)).toEqual(['Byt lampor']);
    expect(room.notes.map(({ text }) => text)).toEqual(['Mörkt i tunneln']);
  });

  it('is shown while it waits, in the order it was typed, and not when it is saved at once', async () => {
    const desk = await Desk.running();
    const lead = await desk.window();
    const seen: number[] = [];
    lead.session.subscribe(() => seen.push(waitingIn(lead).length));
    done(await lead.session.commands.addTopic('Julhandeln', roads));
    expect(Math.max(...seen)).toBe(0);

    lead.seat.network.goOffline();
    void lead.session.commands.promise({ title: 'Byt lampor', organisation: roads });
    void lead.session.commands.addNote(step(lead.view(), 'situation'), 'Mörkt');
    await settle();
    expect(namesIn(lead)).toEqual(['promise', 'addNote']);
    expect(stateOf(lead).saving).toMatchObject({ kind: 'waiting-for-network', writes: 2 });
    lead.seat.network.goOnline();
    done(await lead.session.commands.retry());
    await settle();
    expect(namesIn(lead)).toEqual([]);
    expect(await desk.titles()).toEqual(['Byt lampor']);
  });

  it('counts as said for the one who said it, so that the meeting goes on', async () => {
    const desk = await Desk.running();
    const action = await desk.forum.promised({ followUpAt: desk.meeting });
    const lead = await desk.window();
    lead.seat.network.goOffline();
    void lead.session.commands.answer(action.id, { kind: 'done', text: 'Klart i går.' });
    await settle();
    expect(shown(lead.view(), action.id).lastWord?.text).toBe('Klart i går.');
    expect(lead.view().heard.filter((answer) => answer.action === action.id)).toHaveLength(1);

    lead.seat.network.goOnline();
    done(await lead.session.commands.retry());
    await settle();
    expect(lead.view().heard.filter((answer) => answer.action === action.id)).toHaveLength(1);
    expect((await desk.forum.row(action.id)).lastWord?.text).toBe('Klart i går.');
  });

  it('is offered again, not laid over what somebody else has done meanwhile', async () => {
    const desk = await Desk.running();
    const action = await desk.forum.promised({ promisedAt: desk.meeting, functionTitle: 'Drift' });
    const first = await desk.window();
    first.seat.network.goOffline();
    void first.session.commands.recordAttendance(roads, 'present', 'teams');
    const filled = { functionTitle: 'Driftledare', dueDate: addDays(today, 4) };
    void first.session.commands.fillIn(action.id, filled, undefined, 'Leveransen är sen');
    await settle();
    first.crash();
    const row = await desk.forum.row(action.id);
    const { register } = desk.forum;
    done(
      await register.actions.change(
        row.id,
        row.version,
        { functionTitle: 'Områdeschef' },
        'other-1' as never,
      ),
    );
    const said = { meeting: desk.meeting, organisation: roads, state: 'absent', mode: 'link' } as const;
    done(await register.meetings.add('attendance', said, `attendance-${desk.meeting}-${roads}` as never));

    const second = await desk.window();
    await settle();
    const room = await desk.room();
    expect(room.attendance.map(({ state }) => state)).toEqual(['absent']);
    expect(await desk.forum.row(action.id)).toMatchObject({
      functionTitle: 'Områdeschef',
      dueDate: addDays(today, 4),
    });
    expect(waitingIn(second)).toMatchObject([
      { name: 'recordAttendance', refusal: { kind: 'changed-by-other' } },
    ]);
    expect(stateOf(second).saving).toMatchObject({ kind: 'conflict', conflict: { mine: 'Driftledare' } });
  });
});

describe('a text that cannot be saved after all', () => {
  async function overtaken() {
    const desk = await Desk.running();
    const first = await desk.window();
    first.seat.network.goOffline();
    void first.session.commands.promise({ title: 'Byt lampor', organisation: roads });
    await settle();
    first.crash();
    const meeting = await desk.forum.meeting(desk.meeting);
    const { meetings } = desk.forum.register;
    done(
      await meetings.change(
        'meeting',
        meeting.id,
        meeting.version,
        { state: 'held', minutes: 'draft' },
        'other-2' as never,
      ),
    );
    const second = await desk.window();
    await settle();
    return { desk, second };
  }

  it('needs the person, with its text, when the meeting is over', async () => {
    const { desk, second } = await overtaken();
    expect(waitingIn(second)).toMatchObject([
      { name: 'promise', given: [{ title: 'Byt lampor' }], refusal: { kind: 'meeting-not-running' } },
    ]);
    expect(stateOf(second).saving).toEqual({ kind: 'needs-you', commands: 1 });
    expect(await desk.titles()).toEqual([]);

    second.crash();
    const third = await desk.window();
    await settle();
    expect(waitingIn(third)).toMatchObject([{ refusal: { kind: 'meeting-not-running' } }]);
  });

  it('can be sent again, under the same name, or thrown away', async () => {
    const { desk, second } = await overtaken();
    const [command] = waitingIn(second);
    if (command === undefined) throw new Error('Nothing waits');
    expect(await second.session.commands.sendAgain(command.id)).toMatchObject({ ok: false });
    expect(waitingIn(second)).toHaveLength(1);

    const meeting = await desk.forum.meeting(desk.meeting);
    const { meetings } = desk.forum.register;
    const change = { state: 'in-progress' } as const;
    done(await meetings.change('meeting', meeting.id, meeting.version, change, 'other-3' as never));
    await settle();
    done(await second.session.commands.sendAgain(command.id));
    expect(waitingIn(second)).toEqual([]);
    expect(await desk.titles()).toEqual(['Byt lampor']);
  });

  it('is thrown away only when the person says so', async () => {
    const { desk, second } = await overtaken();
    const [command] = waitingIn(second);
    done(await second.session.commands.throwAway(command?.id ?? ('' as never)));
    expect(waitingIn(second)).toEqual([]);
    expect(stateOf(second).saving.kind).toBe('saved');
    expect(desk.device.everything()).toEqual([]);
  });
});

describe('a text that is refused while its form still shows it', () => {
  const text = 'Fler bråk vid nattbussen';

  /** The meeting is over before this window knows of it. */
  async function refused() {
    const desk = await Desk.running();
    const first = await desk.window();
    const here = step(first.view(), 'situation');
    first.session.kept.set(`note-${here}`, text);
    first.seat.network.fault = ({ method }) =>
      method === 'meetings.add' ? { kind: 'not-allowed', what: 'notes' } : null;
    expect(await first.session.commands.addNote(here, text)).toMatchObject({ ok: false });
    return { desk, first, here };
  }

  it('is not shown beside its form, and needs the person after a reload', async () => {
    const { desk, first } = await refused();
    expect(waitingIn(first)).toEqual([]);
    first.crash();
    const second = await desk.window();
    await settle();
    expect(waitingIn(second)).toMatchObject([
      { name: 'addNote', given: [expect.anything(), text], refusal: { kind: 'not-allowed' } },
    ]);
    expect(stateOf(second).saving).toEqual({ kind: 'needs-you', commands: 1 });
  });

  it('gives way to what is typed in its place, and only that is saved', async () => {
    const { desk, first, here } = await refused();
    first.seat.network.goOnline();
    done(await first.session.commands.addNote(here, 'Bråk vid nattbussen'));
    first.session.kept.set(`note-${here}`, '');
    expect(desk.device.everything()).toEqual([]);
    first.crash();
    await desk.window();
    await settle();
    expect((await desk.room()).notes.map((note) => note.text)).toEqual(['Bråk vid nattbussen']);
  });

  it('is saved once, when it is sent again from the list or from its form', async () => {
    for (const from of ['list', 'form'] as const) {
      const { desk, first, here } = await refused();
      first.crash();
      const second = await desk.window();
      await settle();
      const [command] = waitingIn(second);
      if (command === undefined) throw new Error('Nothing needs the person');
      const { commands, kept } = second.session;
      done(await (from === 'list' ? commands.sendAgain(command.id) : commands.addNote(here, text)));
      if (from === 'form') kept.set(`note-${here}`, '');
      expect(kept.get(`note-${here}`)).toBe('');
      expect(waitingIn(second)).toEqual([]);
      expect((await desk.room()).notes.map((note) => note.text)).toEqual([text]);
      expect(desk.device.everything()).toEqual([]);
    }
  });
});
