import type { Note } from '../../../../shared/domain/meeting/note';
import { aContact, people } from '../../../builders/aContact';
import { district, police, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, sitDown, step, type OpenSession } from '../aForumAtWork';

const paragraphs = (...lines: string[]): string => lines.join('\n');

/** Two coordinators with the same meeting and the same note open. */
async function twoWithANote(text = paragraphs('Mörkt vid trappan', 'Fler bråk vid nattbussen')) {
  const second = aContact({ role: 'coordinator', organisation: district, person: people.stranger });
  const forum = new ForumAtWork({ contacts: [...new ForumAtWork().directory.contacts, second] });
  const meeting = await forum.meets({ state: 'in-progress' });
  const seats = [
    forum.seat(people.coordinator, 'coordinator'),
    forum.seat(people.stranger, 'coordinator'),
  ] as const;
  const [one, other] = [await sitDown(seats[0], meeting), await sitDown(seats[1], meeting)];
  done(await one.session.commands.addNote(step(one.view(), 'situation'), text));
  await settle();
  const note = one.view().room.notes[0] as Note;
  const stored = async () => done(await forum.register.meetings.open(meeting));
  return { forum, meeting, seats, one, other, note, stored };
}

const open = ({ session }: OpenSession) => {
  const state = session.state();
  if (state.kind !== 'open') throw new Error(`Not open: ${state.kind}`);
  return state;
};

describe('two people who change the same note', () => {
  it('both keep their paragraphs, without being asked', async () => {
    const { one, other, note, stored } = await twoWithANote();
    const both = await Promise.all([
      one.session.commands.changeNote(
        note.id,
        paragraphs('Mörkt vid södra trappan', 'Fler bråk vid nattbussen'),
        note,
      ),
      other.session.commands.changeNote(
        note.id,
        paragraphs('Mörkt vid trappan', 'Fler bråk vid bussen'),
        note,
      ),
    ]);
    await settle();
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const merged = paragraphs('Mörkt vid södra trappan', 'Fler bråk vid bussen');
    expect((await stored()).notes[0]?.text).toBe(merged);
    for (const seat of [one, other]) expect(seat.view().room.notes[0]?.text).toBe(merged);
  });

  it('choose where both have worded the same paragraph anew, and nothing is overwritten before', async () => {
    const { forum, one, other, note, stored } = await twoWithANote('Mörkt vid trappan');
    done(await one.session.commands.changeNote(note.id, 'Mörkt vid södra trappan', note));
    await settle();
    const refused = await other.session.commands.changeNote(note.id, 'Mörkt vid norra trappan', note);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'changed-by-other' } });
    expect(open(other).saving).toMatchObject({
      kind: 'conflict',
      conflict: {
        row: { kind: 'note', id: note.id },
        field: 'text',
        mine: 'Mörkt vid norra trappan',
        theirs: 'Mörkt vid södra trappan',
      },
    });
    expect((await stored()).notes[0]?.text).toBe('Mörkt vid södra trappan');
    // Kept at once, and not only when one has chosen.
    expect(forum.forum.tables.note.keptWordings(note.id)).toEqual(['› text: Mörkt vid norra trappan']);

    done(await other.session.commands.resolveConflict('Mörkt vid båda trapporna'));
    await settle();
    expect((await stored()).notes[0]?.text).toBe('Mörkt vid båda trapporna');
    expect(open(other).saving.kind).toBe('saved');
  });

  it('are asked again when the other has changed it while one chose', async () => {
    const { one, other, note, stored } = await twoWithANote('Mörkt');
    done(await one.session.commands.changeNote(note.id, 'Mörkt i söder', note));
    await settle();
    await other.session.commands.changeNote(note.id, 'Mörkt i norr', note);
    await settle();
    done(await one.session.commands.changeNote(note.id, 'Mörkt i öster'));
    await settle();
    expect((await other.session.commands.resolveConflict('Mörkt i norr')).ok).toBe(false);
    expect(open(other).saving).toMatchObject({ conflict: { mine: 'Mörkt i norr', theirs: 'Mörkt i öster' } });
    expect((await stored()).notes[0]?.text).toBe('Mörkt i öster');
  });

  it('do not let an empty note through a choice', async () => {
    const { one, other, note } = await twoWithANote('Mörkt');
    done(await one.session.commands.changeNote(note.id, 'Mörkt i söder', note));
    await settle();
    await other.session.commands.changeNote(note.id, 'Mörkt i norr', note);
    expect(await other.session.commands.resolveConflict('  ')).toMatchObject({
      error: { kind: 'text-missing' },
    });
    expect(open(other).saving.kind).toBe('conflict');
  });
});

describe('two people who change the same step of the agenda', () => {
  it('have their fields merged, and choose the title', async () => {
    const { one, other, stored } = await twoWithANote();
    const item = one.view().room.agenda.find(({ kind }) => kind === 'events');
    if (item === undefined) throw new Error('No such step');
    const change = (seat: OpenSession, title: string, budgetMinutes: number) =>
      seat.session.commands.changeAgendaItem(
        item.id,
        { title, budgetMinutes, presenter: item.presenter },
        item,
      );
    done(await change(one, 'Lucia', item.budgetMinutes));
    await settle();
    expect((await change(other, 'Julmarknaden', 7)).ok).toBe(false);
    expect(open(other).saving).toMatchObject({
      conflict: {
        row: { kind: 'agendaItem', id: item.id },
        field: 'title',
        mine: 'Julmarknaden',
        theirs: 'Lucia',
      },
    });
    const row = async () => (await stored()).agenda.find(({ id }) => id === item.id);
    expect(await row()).toMatchObject({ title: 'Lucia', budgetMinutes: 7 });
    done(await other.session.commands.resolveConflict('Lucia och julmarknaden'));
    expect(await row()).toMatchObject({ title: 'Lucia och julmarknaden', budgetMinutes: 7 });
  });

  it('choose who presents, by the organisation’s key', async () => {
    const { one, other, stored } = await twoWithANote();
    const item = one.view().room.agenda[0];
    if (item === undefined) throw new Error('No such step');
    done(await one.session.commands.changeAgendaItem(item.id, { presenter: police }, item));
    await settle();
    await other.session.commands.changeAgendaItem(item.id, { presenter: roads }, item);
    expect(open(other).saving).toMatchObject({
      conflict: { field: 'presenter', mine: roads, theirs: police },
    });
    done(await other.session.commands.resolveConflict(''));
    expect((await stored()).agenda[0]?.presenter).toBeNull();
  });
});

describe('taking a merged save back', () => {
  it('leaves the other’s text as it was, by a new write', async () => {
    const { one, other, note, stored } = await twoWithANote();
    const theirs = paragraphs('Mörkt vid södra trappan', 'Fler bråk vid nattbussen');
    done(await one.session.commands.changeNote(note.id, theirs, note));
    await settle();
    expect(open(one).undo).toBeNull();
    done(await other.session.commands.changeNote(note.id, paragraphs('Mörkt vid trappan', 'Lugnt'), note));
    expect(open(other).undo).toMatchObject({ what: 'merged' });
    done(await other.session.commands.undo('Ångrat'));
    expect((await stored()).notes[0]?.text).toBe(theirs);
    expect(open(other).undo).toBeNull();
  });

  it('never overwrites what has been written since', async () => {
    const { one, other, note, stored } = await twoWithANote('Ett\nTvå\nTre');
    done(await one.session.commands.changeNote(note.id, 'Ett, ettan\nTvå\nTre', note));
    await settle();
    done(await other.session.commands.changeNote(note.id, 'Ett\nTvå, tvåan\nTre', note));
    await settle();
    done(await one.session.commands.changeNote(note.id, 'Ett, ettan\nTvå, tvåan\nTre, ettan'));
    await settle();
    done(await other.session.commands.undo('Ångrat'));
    expect((await stored()).notes[0]?.text).toBe('Ett, ettan\nTvå\nTre, ettan');
  });

  it('stands in the history of an action', async () => {
    const { forum, meeting, seats, one, other } = await twoWithANote();
    const action = await forum.promised({ promisedAt: meeting, description: 'Ett\nTvå' });
    await settle();
    done(await one.session.commands.fillIn(action.id, { description: 'Ett, ettan\nTvå' }, action));
    await settle();
    done(await other.session.commands.fillIn(action.id, { description: 'Ett\nTvå, tvåan' }, action));
    expect((await forum.row(action.id)).description).toBe('Ett, ettan\nTvå, tvåan');
    expect(open(other).undo).toEqual(expect.objectContaining({ what: 'merged', item: action.displayId }));
    done(await other.session.commands.undo('Ändringen är ångrad.'));
    expect((await forum.row(action.id)).description).toBe('Ett, ettan\nTvå');
    const { answers } = done(await seats[0].site.actions.open(action.id));
    expect(answers.at(-1)?.text).toBe('Ändringen är ångrad.\n› description: Ett, ettan\nTvå');
  });

  it('is offered for ten seconds', async () => {
    const { seats, one, other, note } = await twoWithANote();
    done(
      await one.session.commands.changeNote(note.id, paragraphs('Mörkt', 'Fler bråk vid nattbussen'), note),
    );
    await settle();
    done(await other.session.commands.changeNote(note.id, paragraphs('Mörkt vid trappan', 'Lugnt'), note));
    seats[1].timer.elapse(9000);
    expect(open(other).undo).not.toBeNull();
    seats[1].timer.elapse(1000);
    expect(open(other).undo).toBeNull();
    done(await other.session.commands.undo('Ångrat'));
    expect(other.view().room.notes[0]?.text).toBe(paragraphs('Mörkt', 'Lugnt'));
  });
});

describe('taking a new promise back', () => {
  it('lays it in the recycle bin', async () => {
    const { one, stored } = await twoWithANote();
    const promise = done(await one.session.commands.promise({ title: 'Byt lampor', organisation: roads }));
    expect(open(one).undo).toMatchObject({ what: 'promised', item: promise.displayId });
    done(await one.session.commands.undo('Ångrat'));
    expect((await stored()).actions.map(({ id }) => id)).not.toContain(promise.id);
  });

  it('is refused when an organisation has answered', async () => {
    const { forum, meeting, one, stored } = await twoWithANote();
    const promise = done(await one.session.commands.promise({ title: 'Byt lampor', organisation: roads }));
    const owner = await sitDown(forum.seat(people.roads), meeting);
    done(await owner.session.commands.answer(promise.id, { kind: 'confirm' }));
    await settle();
    expect(await one.session.commands.undo('Ångrat')).toMatchObject({ error: { kind: 'cannot-turn-back' } });
    expect((await stored()).actions.map(({ id }) => id)).toContain(promise.id);
  });
});
