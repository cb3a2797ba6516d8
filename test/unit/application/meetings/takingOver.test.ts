import { aContact, people } from '../../../builders/aContact';
import { district } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, sitDown, step } from '../aForumAtWork';

async function twoCoordinators() {
  const second = aContact({
    role: 'coordinator',
    organisation: district,
    functionTitle: 'Säkerhetssamordnare',
    person: people.stranger,
  });
  const forum = new ForumAtWork({ contacts: [...new ForumAtWork().directory.contacts, second] });
  const meeting = await forum.meets();
  const chair = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
  const substitute = await sitDown(forum.seat(people.stranger, 'coordinator'), meeting);
  const partner = await sitDown(forum.seat(people.roads), meeting);
  done(await chair.session.commands.start());
  await settle();
  return { forum, meeting, chair, substitute, partner };
}

describe('a substitute chair', () => {
  it('sees who leads, writes along, and steers nothing until taking over', async () => {
    const { chair, substitute } = await twoCoordinators();
    const { leader, ledBy } = substitute.view().room.meeting;
    expect([leader, ledBy]).toEqual([people.coordinator, expect.stringContaining('Trygghetssamordnare')]);
    const here = step(substitute.view(), 'last-promises');
    done(await substitute.session.commands.addNote(here, 'Jag antecknar'));
    expect(await substitute.session.commands.goToStep(here)).toMatchObject({
      error: { kind: 'led-by-other', by: ledBy },
    });
    expect(await substitute.session.commands.close()).toMatchObject({ error: { kind: 'led-by-other' } });
    done(await chair.session.commands.goToStep(here));
  });

  it('takes over once, with a line in the notes, and the former chair’s window says so', async () => {
    const { forum, meeting, chair, substitute } = await twoCoordinators();
    done(await substitute.session.commands.takeOver('Säkerhetssamordnare tog över 13.20.'));
    done(await substitute.session.commands.takeOver('Säkerhetssamordnare tog över 13.20.'));
    await settle();
    for (const { view } of [chair, substitute]) {
      expect(view().room.meeting).toMatchObject({
        leader: people.stranger,
        ledBy: expect.stringContaining('Säkerhetssamordnare') as string,
      });
      expect(view().room.notes.map(({ text }) => text)).toEqual(['Säkerhetssamordnare tog över 13.20.']);
    }
    const here = step(chair.view(), 'last-promises');
    expect(await chair.session.commands.goToStep(here)).toMatchObject({ error: { kind: 'led-by-other' } });
    done(await substitute.session.commands.goToStep(here));
    expect((await forum.meeting(meeting)).currentStep).toBe(here);
  });

  it('must be a coordinator', async () => {
    const { partner } = await twoCoordinators();
    expect(await partner.session.commands.takeOver('Nej')).toMatchObject({
      error: { kind: 'only-coordinator' },
    });
  });
});
