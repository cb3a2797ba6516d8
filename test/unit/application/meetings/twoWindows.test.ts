import type { ActionId } from '../../../../shared/domain/action/action';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { aContact, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { district, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, shown, sitDown, step } from '../aForumAtWork';

/** Two coordinators with the same meeting open. */
async function twoCoordinators() {
  const second = aContact({
    role: 'coordinator',
    organisation: district,
    functionTitle: 'Säkerhetssamordnare',
    person: people.stranger,
  });
  const forum = new ForumAtWork({ contacts: [...new ForumAtWork().directory.contacts, second] });
  const meeting = await forum.meets({ state: 'in-progress' });
  const action = await forum.promised({ promisedAt: meeting });
  const seats = [
    forum.seat(people.coordinator, 'coordinator'),
    forum.seat(people.stranger, 'coordinator'),
  ] as const;
  const [one, other] = [await sitDown(seats[0], meeting), await sitDown(seats[1], meeting)];
  return { forum, meeting, action, seats, one, other };
}

describe('two people in the same meeting', () => {
  it('see each other’s notes, promises and steps', async () => {
    const { one, other } = await twoCoordinators();
    const here = step(one.view(), 'new-promises');

    done(await one.session.commands.goToStep(here));
    done(await one.session.commands.addNote(here, 'Mörkt vid södra uppgången'));
    done(await one.session.commands.promise({ title: 'Byt lampor', organisation: roads }));
    await settle();

    expect(other.view().room.meeting.currentStep).toBe(here);
    expect(other.view().room.notes.map(({ text }) => text)).toEqual(['Mörkt vid södra uppgången']);
    expect(other.view().room.actions.map(({ title }) => title)).toContain('Byt lampor');
  });

  it('have what the other changed tinted for two seconds, and not their own', async () => {
    const { one, other, action, seats } = await twoCoordinators();

    done(await one.session.commands.fillIn(action.id, { title: 'Byt lampor' }));
    await settle();

    expect([...other.view().changedByOthers]).toEqual([action.id]);
    expect([...one.view().changedByOthers]).toEqual([]);
    seats[1].timer.elapse(2000);
    expect([...other.view().changedByOthers]).toEqual([]);
  });

  it('both keep what they wrote in different fields of one action', async () => {
    const { forum, one, other, action } = await twoCoordinators();

    const both = await Promise.all([
      one.session.commands.fillIn(action.id, { title: 'Byt lampor' }),
      other.session.commands.fillIn(action.id, { functionTitle: 'Drift' }),
    ]);
    await settle();

    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await forum.row(action.id)).toMatchObject({ title: 'Byt lampor', functionTitle: 'Drift' });
    expect(shown(one.view(), action.id).functionTitle).toBe('Drift');
  });

  it('are shown both texts of the same field, and nothing is overwritten until one is chosen', async () => {
    const { forum, one, other, action } = await twoCoordinators();
    const openedAs = shown(other.view(), action.id);

    done(await one.session.commands.fillIn(action.id, { title: 'Byt lampor före advent' }));
    await settle();
    const dueDate = addDays(today, 7);
    const refused = await other.session.commands.fillIn(
      action.id,
      { title: 'Byt lampor', dueDate },
      openedAs,
      'Leveransen',
    );
    await settle();

    expect(refused).toMatchObject({ ok: false, error: { kind: 'changed-by-other' } });
    expect(savingOf(other)).toMatchObject({
      kind: 'conflict',
      conflict: {
        field: 'title',
        mine: 'Byt lampor',
        theirs: 'Byt lampor före advent',
        theirsBy: 'Trygghetssamordnare',
      },
    });
    // The date was changed by one alone, and is merged already.
    expect(await forum.row(action.id)).toMatchObject({ title: 'Byt lampor före advent', dueDate });

    done(await other.session.commands.resolveConflict('Byt lampor'));
    expect((await forum.row(action.id)).title).toBe('Byt lampor');
    expect(savingOf(other).kind).toBe('saved');
  });

  it('are told who wrote the other text when they save in the same instant', async () => {
    const { one, other, action } = await twoCoordinators();

    const [, second] = await Promise.all([
      one.session.commands.fillIn(action.id, { title: 'Byt lampor före advent' }),
      other.session.commands.fillIn(action.id, { title: 'Byt lampor' }),
    ]);

    expect(second).toMatchObject({
      ok: false,
      error: {
        conflicts: [
          { mine: 'Byt lampor', theirs: 'Byt lampor före advent', theirsBy: 'Trygghetssamordnare' },
        ],
      },
    });
  });

  it('find the text that was not chosen in the history', async () => {
    const { forum, one, other, action } = await twoCoordinators();

    await Promise.all([
      one.session.commands.fillIn(action.id, { title: 'Byt lampor före advent' }),
      other.session.commands.fillIn(action.id, { title: 'Byt lampor' }),
    ]);
    done(await other.session.commands.resolveConflict('Byt lampor före advent'));

    expect(await historyOf(forum, action.id)).toEqual(
      expect.arrayContaining([expect.stringContaining('title: Byt lampor')]),
    );
    expect((await forum.row(action.id)).title).toBe('Byt lampor före advent');
  });

  it('never have a refused date laid over the other’s when answers are applied later', async () => {
    const { forum, one, other, action } = await twoCoordinators();
    const [first, second] = [addDays(today, 3), addDays(today, 9)];

    await Promise.all([
      one.session.commands.fillIn(action.id, { dueDate: first }, undefined, 'Leveransen'),
      other.session.commands.fillIn(action.id, { dueDate: second }, undefined, 'Leveransen'),
    ]);
    done(await one.session.commands.answer(action.id, { kind: 'in-progress' }));
    await settle();

    expect(await forum.row(action.id)).toMatchObject({ dueDate: first, firstDueDate: action.dueDate });
  });

  it('keep a note that somebody else has changed since it was opened', async () => {
    const { one, other } = await twoCoordinators();
    const here = step(one.view(), 'situation');
    done(await one.session.commands.addNote(here, 'Fler bråk'));
    await settle();
    const [note] = other.view().room.notes;
    if (note === undefined) throw new Error('The note has not arrived');

    done(await one.session.commands.changeNote(note.id, 'Fler bråk vid nattbussen'));
    await settle();
    const refused = await other.session.commands.changeNote(note.id, 'Färre bråk', note);

    expect(refused).toMatchObject({ ok: false, error: { kind: 'changed-by-other' } });
    expect(other.view().room.notes[0]?.text).toBe('Fler bråk vid nattbussen');
  });

  it('start the meeting once, and count the time of a step once, when both press at the same time', async () => {
    const { forum, meeting, one, other } = await twoCoordinators();
    const [first, second] = [step(one.view(), 'attendance'), step(one.view(), 'situation')];
    done(await one.session.commands.goToStep(first));
    await settle();
    forum.clock.advance(180);

    const both = await Promise.all([
      one.session.commands.goToStep(second),
      other.session.commands.goToStep(second),
    ]);
    await settle();

    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const room = done(await forum.register.meetings.open(meeting));
    expect(room.agenda.find(({ id }) => id === first)?.usedSeconds).toBe(180);
  });
});

const savingOf = ({ session }: { session: { state(): unknown } }) => {
  const state = session.state() as { saving: { kind: string } };
  return state.saving;
};

const historyOf = async (forum: ForumAtWork, id: ActionId): Promise<readonly string[]> =>
  done(await forum.register.actions.open(id)).answers.map(({ text }) => text);
