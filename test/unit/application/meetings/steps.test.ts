import { addDays } from '../../../../shared/domain/kernel/localDate';
import { isException } from '../../../../shared/domain/meeting/promisesByOrganisation';
import { people } from '../../../builders/aContact';
import { anOverdueAction, today } from '../../../builders/anAction';
import { police, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, shown, sitDown, step } from '../aForumAtWork';

describe('going through the agenda', () => {
  it('keeps the steps after last time’s promises locked until each has an answer or a written reason', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const first = await forum.promised({ followUpAt: meeting, status: 'decided' });
    const second = await forum.promised({ followUpAt: meeting, status: 'decided', organisation: police });
    const { session, view } = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    const { commands } = session;
    done(await commands.start());

    expect(await commands.goToStep(step(view(), 'situation'))).toEqual({
      ok: false,
      error: { kind: 'step-locked', remaining: 2 },
    });
    done(await commands.goToStep(step(view(), 'last-promises')));
    done(await commands.answer(first.id, { kind: 'in-progress' }));
    expect(await commands.skip(second.id, '  ')).toEqual({ ok: false, error: { kind: 'reason-missing' } });
    expect(await commands.goToStep(step(view(), 'situation'))).toMatchObject({ error: { remaining: 1 } });
    done(await commands.skip(second.id, 'Polisen är på annat uppdrag'));
    done(await commands.goToStep(step(view(), 'situation')));

    expect((await forum.meeting(meeting)).currentStep).toBe(step(view(), 'situation'));
  });

  it('counts what a partner answered before the meeting, and leaves the exceptions to talk about', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const late = await forum.promised({ ...anOverdueAction(), followUpAt: meeting, promisedAt: null });
    const fine = await forum.promised({
      followUpAt: meeting,
      status: 'in-progress',
      dueDate: addDays(today, 20),
    });
    const desk = forum.seat(people.roads).useCases.actionDesk(forum.register.forum);
    if (desk === null) throw new Error('No desk');
    done(await desk.answer(fine, { kind: 'in-progress' }));

    const { session, view } = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    await settle();
    const exceptions = view().room.actions.filter((action) => isException(action, today));
    done(await session.commands.start());
    const locked = await session.commands.goToStep(step(view(), 'situation'));

    expect(exceptions.map(({ id }) => id)).toEqual([late.id]);
    expect(locked).toMatchObject({ error: { kind: 'step-locked', remaining: 1 } });
  });

  it('adds up the time of a step that is entered twice', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const { session, view } = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    done(await session.commands.start());
    const [one, two] = [step(view(), 'attendance'), step(view(), 'last-promises')];
    forum.clock.advance(60);
    done(await session.commands.goToStep(two));
    forum.clock.advance(30);
    done(await session.commands.goToStep(one));
    forum.clock.advance(45);
    done(await session.commands.goToStep(two));

    const used = new Map(view().room.agenda.map((item) => [item.id, item.usedSeconds]));
    expect([used.get(one), used.get(two)]).toEqual([105, 30]);
  });

  it('moves borrowed minutes from a later step, and no more than it has', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const { session, view } = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    done(await session.commands.start());
    const pattern = step(view(), 'pattern');
    done(await session.commands.borrowMinutes(pattern, 3));

    const borrowed = view().room.agenda.map((item) => item.borrowedMinutes);
    expect(borrowed).toEqual([3, 0, 0, -3, 0, 0, 0]);
    expect(await session.commands.borrowMinutes(pattern, 6)).toEqual({
      ok: false,
      error: { kind: 'nothing-to-borrow' },
    });
  });

  it('is the coordinator’s alone', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ state: 'in-progress' });
    const action = await forum.promised({ followUpAt: meeting });
    const seat = forum.seat(people.roads);
    const { session, view } = await sitDown(seat, meeting);
    const { commands } = session;
    const here = step(view(), 'attendance');

    const refusals = await Promise.all([
      commands.start(),
      commands.goToStep(here),
      commands.borrowMinutes(here, 1),
      commands.recordAttendance(roads, 'present', 'teams'),
      commands.showOnStage(action.id),
      commands.promise({ title: 'Byt lampor', organisation: roads }),
      commands.fillIn(action.id, { title: 'Annat' }),
      commands.moveStatus(action.id, 'decided', ''),
      commands.acceptDate(action.id),
      commands.addNote(here, 'Not'),
      commands.addAgendaItem('Punkt', 5),
      commands.close(),
    ]);

    expect(refusals.map((refusal) => (refusal.ok ? 'done' : refusal.error.kind))).toEqual(
      refusals.map(() => 'only-coordinator'),
    );
    expect(seat.network.calls.map(({ method }) => method)).toEqual(['meetings.open']);
  });

  it('shows one action on everybody’s stage, and the step alone after the next step', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ state: 'in-progress' });
    const action = await forum.promised({ promisedAt: meeting });
    const lead = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    const stage = await sitDown(forum.seat(people.police), meeting);

    done(await lead.session.commands.showOnStage(action.id));
    await settle();
    expect(stage.view().room.meeting.stageAction).toBe(action.id);
    done(await lead.session.commands.goToStep(step(lead.view(), 'read-back')));
    await settle();
    expect(stage.view().room.meeting.stageAction).toBeNull();
  });
});

describe('accepting a date that was asked for', () => {
  it('keeps the first date, and settles the request', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets({ state: 'in-progress' });
    const action = await forum.promised({ followUpAt: meeting, status: 'decided' });
    const newDate = addDays(today, 40);
    const partner = await sitDown(forum.seat(people.roads), meeting);
    done(await partner.session.commands.answer(action.id, { kind: 'request-date', newDate }));
    const lead = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);

    expect(shown(lead.view(), action.id)).toMatchObject({ dueDate: action.dueDate, requestedDate: newDate });
    done(await lead.session.commands.acceptDate(action.id));

    const row = await forum.row(action.id);
    expect(row).toMatchObject({ dueDate: newDate, firstDueDate: action.firstDueDate, requestedDate: null });
  });
});
