import type { ActionId } from '../../../../shared/domain/action/action';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { roads } from '../../../builders/anOrganisation';
import { done, settle, step, type OpenSession } from '../aForumAtWork';
import { Desk, waitingIn } from './Desk';

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
