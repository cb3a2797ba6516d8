import { people } from '../../../builders/aContact';
import { the } from '../../../support/the';
import { done } from '../aForumAtWork';
import { ClosedMeeting } from './aClosedMeeting';

async function written(): Promise<ClosedMeeting> {
  const closed = await ClosedMeeting.make();
  done(await closed.desk().complete(closed.id));
  return closed;
}

describe('handing the minutes over', () => {
  it('records to whom, when and by whom, in the log, the library and the meeting’s row', async () => {
    const closed = await written();
    const version = done(await closed.desk().handOver(closed.id, '  Länsstyrelsen '));
    expect(version.handedOverTo).toBe('Länsstyrelsen');
    expect((await closed.forum.meeting(closed.id)).handedOverTo).toBe('Länsstyrelsen');
    const { events } = the((await closed.opened()).versions[0]);
    expect(events).toMatchObject([
      {
        deed: 'handed-over',
        why: 'Länsstyrelsen',
        by: 'Trygghetssamordnare',
        at: closed.forum.clock.now(),
      },
    ]);
  });

  it('to several names each once', async () => {
    const closed = await written();
    for (const receiver of ['Länsstyrelsen', 'Regionen', 'Länsstyrelsen'])
      done(await closed.desk().handOver(closed.id, receiver));
    const [version] = (await closed.opened()).versions;
    expect(the(version).handedOverTo).toBe('Länsstyrelsen; Regionen');
    expect(the(version).events.map(({ why }) => why)).toEqual(['Länsstyrelsen', 'Regionen']);
  });

  it('is what its own person has been told of, and nobody else', async () => {
    const closed = await written();
    expect((await closed.opened()).hasShared).toBe(false);
    done(await closed.desk().handOver(closed.id, 'Länsstyrelsen'));
    expect((await closed.opened()).hasShared).toBe(true);
    const police = closed.desk(closed.forum.seat(people.police));
    expect(done(await police.open(closed.id)).hasShared).toBe(false);
  });

  it('stays on record when the draft is sent out, locked and registered', async () => {
    const closed = await written();
    done(await closed.desk().handOver(closed.id, 'Länsstyrelsen'));
    done(await closed.desk().sendOut(closed.id));
    done(await closed.desk().finalise(closed.id));
    const registered = done(await closed.desk().register(closed.id, 'KS 2026/0296'));
    expect(registered).toMatchObject({ state: 'registered', handedOverTo: 'Länsstyrelsen' });
    expect(await closed.forum.meeting(closed.id)).toMatchObject({
      minutes: 'registered',
      handedOverTo: 'Länsstyrelsen',
    });
  });

  it('does not follow to the version that corrects it', async () => {
    const closed = await written();
    done(await closed.desk().finalise(closed.id));
    done(await closed.desk().handOver(closed.id, 'Länsstyrelsen'));
    done(await closed.desk().correct(closed.id, 'Fel datum'));
    const { versions } = await closed.opened();
    expect(versions.map(({ number, handedOverTo }) => [number, handedOverTo])).toEqual([
      [2, ''],
      [1, 'Länsstyrelsen'],
    ]);
    expect((await closed.forum.meeting(closed.id)).handedOverTo).toBe('');
  });

  it('needs a receiver, a file, and somebody who may', async () => {
    const closed = await written();
    const { id } = closed;
    expect(await closed.desk().handOver(id, ' ')).toMatchObject({ error: { kind: 'text-missing' } });
    expect(await closed.desk().handOver(id, 'x'.repeat(121))).toMatchObject({
      error: { kind: 'text-too-long' },
    });
    const police = closed.desk(closed.forum.seat(people.police));
    expect(await police.handOver(id, 'Länsstyrelsen')).toMatchObject({ error: { kind: 'only-coordinator' } });
    const planned = await closed.forum.meets();
    expect(await closed.desk().handOver(planned, 'Länsstyrelsen')).toMatchObject({
      error: { kind: 'minutes-before-closing' },
    });
  });

  it('is told to the meeting by the next one who opens the page, where it was cut off before', async () => {
    const closed = await written();
    done(await closed.desk().handOver(closed.id, 'Länsstyrelsen'));
    const meeting = await closed.forum.meeting(closed.id);
    const { meetings } = closed.forum.register;
    done(await meetings.change('meeting', meeting.id, meeting.version, { handedOverTo: '' }, 'cut' as never));
    await closed.opened();
    expect((await closed.forum.meeting(closed.id)).handedOverTo).toBe('Länsstyrelsen');
  });
});
