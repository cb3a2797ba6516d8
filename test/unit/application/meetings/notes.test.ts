import { people } from '../../../builders/aContact';
import type { ProblemId } from '../../../../shared/domain/situation/problem';
import { police, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, sitDown, step } from '../aForumAtWork';

async function aNoteInAMeeting(text = 'Klippa buskaget vid södra uppgången') {
  const forum = new ForumAtWork();
  const meeting = await forum.meets({ state: 'in-progress' });
  const seat = forum.seat(people.coordinator, 'coordinator');
  const { session, view } = await sitDown(seat, meeting);
  done(await session.commands.addNote(step(view(), 'situation'), text));
  const note = view().room.notes[0];
  if (note === undefined) throw new Error('No note');
  return { forum, meeting, seat, commands: session.commands, view, note };
}

describe('turning a note', () => {
  it('into a promise and back keeps the text, and can be done again', async () => {
    const { forum, meeting, commands, view, note } = await aNoteInAMeeting();

    const promise = done(await commands.turnNoteIntoPromise(note.id, roads));
    expect(promise).toMatchObject({
      title: note.text,
      organisation: roads,
      promisedAt: meeting,
      status: 'proposed',
    });
    expect(view().room.notes[0]?.became).toEqual({ kind: 'action', id: promise.id });

    done(await commands.turnBack(note.id));
    expect(view().room.notes[0]).toMatchObject({ text: note.text, became: null });
    expect(view().room.actions).toEqual([]);

    const again = done(await commands.turnNoteIntoPromise(note.id, police));
    expect(again.id).not.toBe(promise.id);
    expect(done(await forum.register.meetings.open(meeting)).actions.map(({ id }) => id)).toEqual([again.id]);
  });

  it('into a decision and back', async () => {
    const { forum, meeting, commands, note } = await aNoteInAMeeting();

    done(await commands.turnNoteIntoDecision(note.id, 'joint-position'));
    const decided = done(await forum.register.meetings.open(meeting));
    expect(decided.decisions).toMatchObject([{ text: note.text, kind: 'joint-position', status: 'made' }]);

    done(await commands.turnBack(note.id));
    const back = done(await forum.register.meetings.open(meeting));
    expect(back.decisions).toEqual([]);
    expect(back.notes).toMatchObject([{ text: note.text, became: null }]);
  });

  it('into a problem, which stays, and so does the note in the minutes', async () => {
    const { forum, meeting, commands, view, note } = await aNoteInAMeeting();

    const draft = { title: 'Skymt torg\nvid uppgången', kind: 'poor-lighting', place: null } as const;
    const problem = done(await commands.turnNoteIntoProblem(note.id, draft));
    expect(problem).toMatchObject({
      title: 'Skymt torg vid uppgången',
      kind: 'poor-lighting',
      status: 'new',
    });
    expect(view().room.problems).toEqual([problem]);
    expect(view().room.notes[0]?.became).toEqual({ kind: 'problem', id: problem.id });

    expect(await commands.turnBack(note.id)).toEqual({ ok: false, error: { kind: 'cannot-turn-back' } });
    expect(done(await forum.register.meetings.open(meeting)).problems).toEqual([problem]);
  });

  it('makes one promise when two windows press at once', async () => {
    const { forum, meeting, commands, note } = await aNoteInAMeeting();
    const other = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);

    await Promise.all([
      commands.turnNoteIntoPromise(note.id, roads),
      other.session.commands.turnNoteIntoPromise(note.id, roads),
    ]);
    await settle();

    expect(done(await forum.register.meetings.open(meeting)).actions).toHaveLength(1);
  });

  it('finishes when it was cut off between the promise and the note', async () => {
    const { forum, meeting, seat, commands, note } = await aNoteInAMeeting();
    seat.network.cutAfter('meetings.change', 0);
    expect((await commands.turnNoteIntoPromise(note.id, roads)).ok).toBe(false);
    seat.network.goOnline();
    done(await commands.turnNoteIntoPromise(note.id, roads));

    const room = done(await forum.register.meetings.open(meeting));
    expect(room.actions).toHaveLength(1);
    expect(room.notes[0]?.became).toEqual({ kind: 'action', id: room.actions[0]?.id });
  });

  it('does not take back what an organisation has answered', async () => {
    const { commands, note } = await aNoteInAMeeting();
    const promise = done(await commands.turnNoteIntoPromise(note.id, roads));
    done(await commands.answer(promise.id, { kind: 'confirm' }));

    expect(await commands.turnBack(note.id)).toEqual({ ok: false, error: { kind: 'cannot-turn-back' } });
  });

  it('keeps the whole of a long note in the description', async () => {
    const text = 'Mörkt. '.repeat(60).trim();
    const { commands, note } = await aNoteInAMeeting(text);
    const promise = done(await commands.turnNoteIntoPromise(note.id, roads));

    expect(promise.title.length).toBeLessThanOrEqual(255);
    expect(promise.description).toBe(text);
  });
});

describe('typing a note', () => {
  it.each([
    ['   ', 'text-missing'],
    ['x'.repeat(10_000), 'text-too-long'],
  ])('refuses %.5j', async (text, kind) => {
    const { commands, view } = await aNoteInAMeeting();
    expect(await commands.addNote(step(view(), 'situation'), text)).toMatchObject({ error: { kind } });
  });

  it.each(["'; --", '<script>alert(1)</script>', '[länk](javascript:1)', '👩‍🚒 مرحبا', "x' or Title eq 'y"])(
    'keeps %j as it is',
    async (text) => {
      const { view } = await aNoteInAMeeting(text);
      expect(view().room.notes[0]?.text).toBe(text);
    },
  );
});

describe('naming a problem and its cause in the meeting', () => {
  const problemDraft = { title: 'Öppen droghandel vid stationen', kind: 'other', place: null } as const;
  const causeDraft = {
    title: 'Ingen är där efter 18',
    part: 'place',
    level: 'direct',
    support: 'data',
  } as const;

  it('adds both, for the next promise to act on', async () => {
    const { commands, view } = await aNoteInAMeeting();
    const problem = done(await commands.addProblem(problemDraft));
    const cause = done(await commands.addCause({ ...causeDraft, problem: problem.id }));
    expect(view().room).toMatchObject({ problems: [problem], causes: [cause] });
    expect(cause.rejected).toBe(false);
  });

  it('refuses one without words, and a cause of a problem that is not there', async () => {
    const { commands } = await aNoteInAMeeting();
    expect(await commands.addProblem({ ...problemDraft, title: '  ' })).toMatchObject({
      error: { kind: 'text-missing' },
    });
    expect(await commands.addProblem({ ...problemDraft, title: 'x'.repeat(256) })).toMatchObject({
      error: { kind: 'text-too-long', limit: 255, length: 256 },
    });
    expect(await commands.addCause({ ...causeDraft, problem: 99 as ProblemId })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('is the coordinator’s', async () => {
    const { forum, meeting } = await aNoteInAMeeting();
    const { session } = await sitDown(forum.seat(people.police, 'participant'), meeting);
    expect(await session.commands.addProblem(problemDraft)).toMatchObject({
      error: { kind: 'only-coordinator' },
    });
  });
});
