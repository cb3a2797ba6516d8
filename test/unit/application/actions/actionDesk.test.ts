import type { ActionDesk, ActionFile } from '../../../../shared/application/actions/ActionDesk';
import { readEditRecord } from '../../../../shared/application/actions/editRecord';
import type { Action } from '../../../../shared/domain/action/action';
import { addDays, localDate } from '../../../../shared/domain/kernel/localDate';
import { aContact, forumKey, people, someContacts } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { jarva, police, rinkebyKista, roads } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { done, ForumAtWork, settle, type Seat } from '../aForumAtWork';

const deskOf = (seat: Seat): ActionDesk => {
  const desk = seat.useCases.actionDesk(forumKey);
  if (desk === null) throw new Error('No desk');
  return desk;
};

async function anOpenedAction(change: Partial<Action> = {}) {
  const forum = new ForumAtWork();
  const { id } = await forum.promised({ status: 'decided', ...change });
  const seat = forum.seat(people.coordinator, 'coordinator');
  const desk = deskOf(seat);
  done(await desk.surroundings());
  const file = done(await desk.open(id));
  seat.network.calls.length = 0;
  return { forum, seat, desk, file, action: file.action };
}

const open = async (desk: ActionDesk, { action }: ActionFile): Promise<ActionFile> =>
  done(await desk.open(action.id));

describe('changing an action at the desk', () => {
  it('is one request, with the reason and the values in the history', async () => {
    const { seat, desk, file, action } = await anOpenedAction();
    const dueDate = addDays(today, 30);
    done(await desk.change(action, { dueDate, title: 'Byt alla lampor' }, 'Kabeln är av'));

    expect(seat.network.calls.map(({ method }) => method)).toEqual(['actions.change']);
    const after = await open(desk, file);
    expect(after.action).toMatchObject({
      title: 'Byt alla lampor',
      dueDate,
      firstDueDate: action.firstDueDate,
    });
    expect(after.action.lastWord).toMatchObject({
      kind: 'edit',
      text: 'Kabeln är av',
      by: 'Trygghetssamordnare',
    });
    expect(after.dueDates).toMatchObject([{ from: action.dueDate, to: dueDate, why: 'Kabeln är av' }]);
    const record = after.heard.find(({ kind }) => kind === 'edit');
    expect(record && readEditRecord(record).values).toEqual(
      expect.arrayContaining([{ field: 'title', value: 'Byt alla lampor' }]),
    );
  });

  it('does not move a date without a reason', async () => {
    const { desk, action } = await anOpenedAction();
    const moved = await desk.change(action, { dueDate: addDays(today, 30) }, ' ');
    expect(moved).toEqual({ ok: false, error: { kind: 'reason-missing' } });
  });

  it('sets a first date without asking why', async () => {
    const { desk, action } = await anOpenedAction({ dueDate: null, firstDueDate: null });
    const dueDate = addDays(today, 5);
    expect(done(await desk.change(action, { dueDate }, ''))).toMatchObject({
      dueDate,
      firstDueDate: dueDate,
    });
  });

  it.each([
    [{ title: '  ' }, 'text-missing'],
    [{ title: 'x'.repeat(300) }, 'text-too-long'],
    [{ description: 'x'.repeat(10_000) }, 'text-too-long'],
    [{ dueDate: addDays(today, -1) }, 'date-passed'],
    [{ dueDate: localDate('2199-01-01') }, 'date-too-far'],
    [{ organisation: rinkebyKista }, 'organisation-ended'],
    [{ organisation: 'okand' as typeof jarva }, 'organisation-missing'],
  ])('refuses %j before it is sent', async (fields, kind) => {
    const { seat, desk, action } = await anOpenedAction();
    expect(await desk.change(action, fields, 'Rättelse')).toMatchObject({ ok: false, error: { kind } });
    expect(seat.network.calls).toEqual([]);
  });

  it('asks a new organisation to confirm', async () => {
    const { desk, action } = await anOpenedAction({ confirmation: 'confirmed', confirmedVia: 'own-account' });
    expect(done(await desk.change(action, { organisation: police }, 'Rätt ägare'))).toMatchObject({
      organisation: police,
      functionTitle: '',
      confirmation: 'waiting',
      confirmedVia: null,
    });
  });

  it('hands back both texts where somebody else was first, and overwrites nothing', async () => {
    const { forum, desk, file, action } = await anOpenedAction();
    const other = deskOf(forum.seat(people.coordinator, 'coordinator'));
    done(await other.change(action, { title: 'Byt lampor före advent' }, ''));
    const refused = await desk.change(action, { title: 'Byt lampor', functionTitle: 'Drift' }, '');

    expect(refused).toMatchObject({
      ok: false,
      error: {
        kind: 'changed-by-other',
        conflicts: [{ field: 'title', mine: 'Byt lampor', theirs: 'Byt lampor före advent' }],
      },
    });
    const after = await open(desk, file);
    expect(after.action).toMatchObject({ title: 'Byt lampor före advent', functionTitle: 'Drift' });
    expect(after.heard.map(({ text }) => text).join()).toContain('title: Byt lampor');
  });

  it('does not tell a refused date as a change of date', async () => {
    const { forum, desk, file, action } = await anOpenedAction();
    const [first, second] = [addDays(today, 20), addDays(today, 25)];
    const other = deskOf(forum.seat(people.coordinator, 'coordinator'));
    done(await other.change(action, { dueDate: first }, 'Kabeln är av'));
    await desk.change(action, { dueDate: second }, 'Frost');

    const after = await open(desk, file);
    expect(after.action.dueDate).toBe(first);
    expect(after.dueDates.map(({ to }) => to)).toEqual([first]);
  });

  it('writes once when the answer was lost and the person saves again', async () => {
    const { forum, seat, desk, file, action } = await anOpenedAction();
    let lost = 0;
    seat.network.fault = ({ method }) =>
      method === 'actions.change' && (lost += 1) === 1 ? 'answer-lost' : null;
    expect(await desk.change(action, { title: 'Byt lampor' }, '')).toEqual({
      ok: false,
      error: { kind: 'offline' },
    });
    done(await desk.change(action, { title: 'Byt lampor' }, ''));

    expect((await open(desk, file)).heard.filter(({ kind }) => kind === 'edit')).toHaveLength(1);
    expect((await forum.row(action.id)).title).toBe('Byt lampor');
  });

  it('is refused to a participant', async () => {
    const { forum, action } = await anOpenedAction();
    const desk = deskOf(forum.seat(people.roads));
    expect(await desk.change(action, { title: 'Annat' }, '')).toEqual({
      ok: false,
      error: { kind: 'only-coordinator' },
    });
  });
});

describe('moving an action to another status at the desk', () => {
  it('needs the assessment to call the effect assessed', async () => {
    const { desk, action } = await anOpenedAction({ status: 'carried-out' });
    expect(await desk.moveStatus(action, 'effect-assessed', '')).toMatchObject({
      error: { kind: 'effect-missing' },
    });
    const assessment = { effect: 'clear', text: 'Från 41 till 12 i månaden', on: today } as const;
    expect(done(await desk.moveStatus(action, 'effect-assessed', '', assessment))).toMatchObject({
      status: 'effect-assessed',
      effect: 'clear',
      effectText: 'Från 41 till 12 i månaden',
    });
  });

  it.each([
    [{ status: 'proposed', problem: null, causes: [] } as const, 'decided', 'cause-missing'],
    [{ status: 'decided' } as const, 'cancelled', 'reason-missing'],
    [{ status: 'closed' } as const, 'in-progress', 'status-not-reachable'],
  ] as const)('refuses %j to %s', async (change, to, kind) => {
    const { desk, action } = await anOpenedAction(change);
    expect(await desk.moveStatus(action, to, '')).toMatchObject({ ok: false, error: { kind } });
  });

  it('stops when somebody else has moved it meanwhile', async () => {
    const { forum, desk, action } = await anOpenedAction();
    const other = deskOf(forum.seat(people.coordinator, 'coordinator'));
    done(await other.moveStatus(action, 'on-hold', 'Vi väntar på tillstånd'));

    expect(await desk.moveStatus(action, 'cancelled', 'Inte aktuellt')).toMatchObject({
      error: { kind: 'changed-by-other' },
    });
    expect((await forum.row(action.id)).status).toBe('on-hold');
  });
});

describe('answering at the desk', () => {
  it('lies on top of the row until a coordinator opens it', async () => {
    const { forum, desk, file, action } = await anOpenedAction();
    const partner = deskOf(forum.seat(people.roads));
    const answered = done(await partner.answer(action, { kind: 'need-help', text: 'Rådighet saknas' }));
    expect(answered.helpNeeded).toBe(true);
    expect((await forum.row(action.id)).helpNeeded).toBe(false);
    expect(done(await partner.open(action.id))).toMatchObject({ pending: 1, action: { helpNeeded: true } });

    expect((await open(desk, file)).pending).toBe(1);
    await settle();
    expect(await forum.row(action.id)).toMatchObject({ helpNeeded: true, appliedAnswer: 1 });
  });

  it('makes a requested date the due date, unless another has been asked for since', async () => {
    const { forum, desk, action } = await anOpenedAction();
    const partner = deskOf(forum.seat(people.roads));
    const [asked, then] = [addDays(today, 21), addDays(today, 28)];
    done(await partner.answer(action, { kind: 'request-date', newDate: asked }));
    const seen = done(await desk.open(action.id)).action;
    done(await partner.answer(action, { kind: 'request-date', newDate: then }));
    expect(await desk.acceptDate(seen)).toMatchObject({ error: { kind: 'changed-by-other' } });

    const again = done(await desk.open(action.id)).action;
    expect(done(await desk.acceptDate(again))).toMatchObject({ dueDate: then, requestedDate: null });
    expect((await forum.row(action.id)).firstDueDate).toBe(action.firstDueDate);
  });

  it('speaks for the organisation that the action is of, where the person is a contact of two', async () => {
    const second = aContact({ id: rowId(8), organisation: police, functionTitle: 'Kommunpolis' });
    const forum = new ForumAtWork({ contacts: [...someContacts(), second] });
    const { id } = await forum.promised({ organisation: police, status: 'decided' });
    const desk = deskOf(forum.seat(people.roads));
    const { action } = done(await desk.open(id));
    done(await desk.answer(action, { kind: 'in-progress' }));
    const [heard] = done(await desk.open(id)).heard;
    expect(heard?.voice).toMatchObject({
      kind: 'speaks',
      organisation: police,
      functionTitle: 'Kommunpolis',
      via: 'own-account',
    });
    const others = await forum.promised({ organisation: jarva, status: 'decided' });
    const refused = await desk.answer(others, { kind: 'in-progress' });
    expect(refused).toEqual({ ok: false, error: { kind: 'only-own-organisation' } });
  });

  it('tells the screen when somebody else has answered', async () => {
    const { forum, desk, action } = await anOpenedAction();
    let told = 0;
    const stop = desk.follow(() => (told += 1));
    done(await deskOf(forum.seat(people.roads)).answer(action, { kind: 'done' }));
    await settle();
    expect(told).toBeGreaterThan(0);
    stop();
  });
});

describe('finding the forum of a link', () => {
  it('gives nothing for a forum that is not configured', () => {
    const { useCases } = new ForumAtWork().seat(people.roads);
    expect(useCases.actionDesk('annat-forum' as typeof forumKey)).toBeNull();
    expect(useCases.actionDesk(forumKey)).not.toBeNull();
    expect(roads).not.toBe(jarva);
  });
});

describe('naming what an action acts on', () => {
  const problem = { title: 'Skadegörelse på skolgården', kind: 'vandalism', place: null } as const;
  const cause = {
    title: 'Grinden står öppen',
    part: 'place',
    level: 'direct',
    support: 'experience',
  } as const;

  it('adds a problem and its cause, which can be chosen at once', async () => {
    const { desk, action } = await anOpenedAction();
    const added = done(await desk.addProblem(problem));
    const why = done(await desk.addCause({ ...cause, problem: added.id }));
    const changed = done(await desk.change(action, { problem: added.id, causes: [why.id] }, ''));
    expect(changed).toMatchObject({ problem: added.id, causes: [why.id] });
    const { situation } = done(await desk.surroundings());
    expect(situation).toMatchObject({ problems: [added], causes: [why] });
  });

  it('writes one problem when it is saved again after the network was lost', async () => {
    const { desk, seat } = await anOpenedAction();
    seat.network.fault = ({ method }) => (method === 'situation.addProblem' ? 'answer-lost' : null);
    expect(await desk.addProblem(problem)).toMatchObject({ ok: false });
    seat.network.goOnline();
    done(await desk.addProblem(problem));
    expect(done(await desk.surroundings()).situation.problems).toHaveLength(1);
  });

  it('is the coordinator’s', async () => {
    const { forum } = await anOpenedAction();
    const desk = deskOf(forum.seat(people.police, 'participant'));
    expect(await desk.addProblem(problem)).toEqual({ ok: false, error: { kind: 'only-coordinator' } });
  });
});
