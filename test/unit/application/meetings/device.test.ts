import { MemoryDevice } from '../../../../shared/adapters/memory/MemoryDevice';
import type { KeptCommand } from '../../../../shared/application/meetings/KeptCommand';
import type { ActionId } from '../../../../shared/domain/action/action';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import type { MeetingId } from '../../../../shared/domain/meeting/meeting';
import { people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { roads } from '../../../builders/anOrganisation';
import {
  done,
  ForumAtWork,
  settle,
  shown,
  sitDown,
  step,
  type OpenSession,
  type Seat,
} from '../aForumAtWork';

interface Window extends OpenSession {
  readonly seat: Seat;
  /** Ends it without a word, as a crash or a reload does. */
  readonly crash: () => void;
}

class Desk {
  readonly forum = new ForumAtWork();
  readonly device = new MemoryDevice();
  meeting = 0 as MeetingId;

  static async running(): Promise<Desk> {
    const desk = new Desk();
    desk.meeting = await desk.forum.meets({ state: 'in-progress' });
    return desk;
  }

  async window(
    person = people.coordinator,
    prepare: (seat: Seat) => void = () => undefined,
  ): Promise<Window> {
    const store = this.device.open(person);
    const seat = this.forum.seat(
      person,
      person === people.coordinator ? 'coordinator' : 'participant',
      store,
    );
    prepare(seat);
    const open = await sitDown(seat, this.meeting);
    const crash = (): void => {
      seat.network.goOffline();
      open.stop();
      store.close();
    };
    return { ...open, seat, crash };
  }

  async room() {
    return done(await this.forum.register.meetings.open(this.meeting));
  }

  async titles(): Promise<readonly string[]> {
    return (await this.room()).actions.map(({ title }) => title);
  }
}

const stateOf = ({ session }: OpenSession) => {
  const state = session.state();
  if (state.kind !== 'open') throw new Error('Not open');
  return state;
};
const waitingIn = (open: OpenSession): readonly KeptCommand[] => stateOf(open).waiting;
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

describe('two windows of the same person', () => {
  it('send each their own, and neither takes the other’s while it is open', async () => {
    const desk = await Desk.running();
    const one = await desk.window();
    one.seat.network.goOffline();
    void one.session.commands.promise({ title: 'Från det ena', organisation: roads });
    await settle();
    const other = await desk.window();
    await settle();
    expect(waitingIn(other)).toEqual([]);
    expect(await desk.titles()).toEqual([]);

    one.seat.network.goOnline();
    done(await one.session.commands.retry());
    done(await other.session.commands.promise({ title: 'Från det andra', organisation: roads }));
    await settle();
    expect([...(await desk.titles())].sort()).toEqual(['Från det andra', 'Från det ena']);
  });
});

describe('somebody else at the same device', () => {
  it('finds and sends nothing of what another has left', async () => {
    const desk = await Desk.running();
    const action = await desk.forum.promised({ followUpAt: desk.meeting, organisation: roads });
    const first = await desk.window();
    first.seat.network.goOffline();
    void first.session.commands.answer(action.id, { kind: 'late', text: 'Väntar på ställning.' });
    first.session.kept.set('note-1', 'Halvskrivet');
    await settle();
    first.crash();

    const next = await desk.window(people.roads);
    await settle();
    expect(desk.device.everything()).toEqual([]);
    expect(waitingIn(next)).toEqual([]);
    expect(next.session.kept.any()).toBe(false);
    expect(done(await desk.forum.register.actions.open(action.id)).answers).toEqual([]);
  });
});

describe('a half-typed text', () => {
  it('is there again after a crash, and gone once it is done with', async () => {
    const desk = await Desk.running();
    const first = await desk.window();
    first.session.kept.set('note-7', 'Fler bråk vid');
    first.crash();
    const second = await desk.window();
    expect(second.session.kept.get('note-7')).toBe('Fler bråk vid');
    second.session.kept.set('note-7', '');
    expect(desk.device.everything()).toEqual([]);
  });

  it('lasts as long as the window where the device is full, and the person is told', async () => {
    const desk = await Desk.running();
    const lead = await desk.window();
    const told: (string | null)[] = [];
    lead.session.kept.subscribe(() => told.push(lead.session.kept.trouble()));
    desk.device.room = 10;
    lead.session.kept.set('note-7', 'Fler bråk vid nattbussen');
    expect(lead.session.kept.get('note-7')).toBe('Fler bråk vid nattbussen');
    expect(lead.session.kept.trouble()).toBe('full');
    const written = await lead.session.commands.addNote(
      step(lead.view(), 'situation'),
      'Fler bråk vid nattbussen',
    );
    expect(written.ok).toBe(true);
    lead.session.kept.set('note-7', '');
    expect(lead.session.kept.trouble()).toBeNull();
    expect(told.at(-1)).toBeNull();
  });
});

describe('every command that is kept', () => {
  it.each<[string, (open: OpenSession, action: ActionId) => Promise<unknown>]>([
    ['answer', ({ session }, action) => session.commands.answer(action, { kind: 'done' })],
    ['skip', ({ session }, action) => session.commands.skip(action, 'Inte här i dag')],
    ['acceptDate', ({ session }, action) => session.commands.acceptDate(action)],
    ['moveStatus', ({ session }, action) => session.commands.moveStatus(action, 'cancelled', 'Behövs inte')],
    ['fillIn', ({ session }, action) => session.commands.fillIn(action, { functionTitle: 'Drift' })],
    ['addTopic', ({ session }) => session.commands.addTopic('Julhandeln', roads)],
    ['addAgendaItem', ({ session }) => session.commands.addAgendaItem('Övrigt', 5)],
  ])('does its work once, though it is sent again: %s', async (_, give) => {
    const desk = await Desk.running();
    const requested = { requestedDate: addDays(today, 9) };
    const action = await desk.forum.promised({ followUpAt: desk.meeting, ...requested });
    const calm = await desk.window();
    await give(calm, action.id);
    await settle();
    const expected = plain(await desk.room());
    calm.crash();

    const other = await Desk.running();
    const same = await other.forum.promised({ followUpAt: other.meeting, ...requested });
    const first = await other.window();
    first.seat.network.fault = ({ method }) => (/add|change/.test(method) ? 'answer-lost' : null);
    void give(first, same.id);
    await settle();
    first.crash();
    const second = await other.window();
    await settle();
    expect(plain(await other.room())).toEqual(expected);
    expect(waitingIn(second)).toEqual([]);
  });

  const plain = (room: object): unknown =>
    JSON.parse(JSON.stringify(room, (name, value: unknown) => (name === 'version' ? undefined : value)));
});
