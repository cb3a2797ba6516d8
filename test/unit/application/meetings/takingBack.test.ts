import { unanswered } from '../../../../shared/domain/meeting/meetingSteps';
import { confirmationsOf } from '../../../../shared/domain/action/confirmationsOf';
import type { Action, ActionId } from '../../../../shared/domain/action/action';
import { aContact, people } from '../../../builders/aContact';
import { district, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, settle, shown, sitDown, type OpenSession } from '../aForumAtWork';

/** Two coordinators in a running meeting that follows one promise up. */
async function following(change: Partial<Action> = {}) {
  const second = aContact({ role: 'coordinator', organisation: district, person: people.stranger });
  const forum = new ForumAtWork({ contacts: [...new ForumAtWork().directory.contacts, second] });
  const meeting = await forum.meets({ state: 'in-progress' });
  const { id } = await forum.promised({ followUpAt: meeting, status: 'decided', direct: true, ...change });
  const one = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
  const other = await sitDown(forum.seat(people.stranger, 'coordinator'), meeting);
  const before = await forum.row(id);
  return { forum, meeting, one, other, id, before };
}

const offered = ({ session }: OpenSession) => {
  const state = session.state();
  return state.kind === 'open' ? state.undo : null;
};

const remaining = ({ view }: OpenSession): readonly ActionId[] => {
  const { room, heard } = view();
  return unanswered(room.actions, room.meeting.id, heard).map(({ id }) => id);
};

const said = (action: Action): unknown => {
  const { version: _version, appliedAnswer: _applied, ...rest } = action;
  return rest;
};

describe('taking back an answer noted in the room', () => {
  it('puts the promise back as it was, asks for an answer again, and keeps both in the history', async () => {
    const asked = '2026-11-20T08:00:00Z' as Action['updateAskedAt'];
    const { forum, one, other, id, before } = await following({ updateAskedAt: asked, helpNeeded: true });
    const answer = done(await one.session.commands.answer(id, { kind: 'done', text: 'Klart i fredags' }));
    await settle();
    expect(await forum.row(id)).toMatchObject({ status: 'carried-out', helpNeeded: false });
    expect(offered(one)).toMatchObject({ what: 'answered', item: before.displayId });
    expect(offered(other)).toBeNull();

    done(await one.session.commands.undo('Svaret är ångrat.'));
    await settle();
    expect(said(await forum.row(id))).toEqual(said(before));
    expect(remaining(one)).toEqual([id]);
    expect(remaining(other)).toEqual([id]);
    const { answers } = done(await forum.register.actions.open(id));
    expect(
      answers.map(({ kind, text, takesBack }) => [kind, text.split('\n')[0], takesBack ?? null]),
    ).toEqual([
      ['done', 'Klart i fredags', null],
      ['edit', 'Svaret är ångrat.', answer.id],
    ]);
    expect(one.view().heard.find((each) => each.id === answer.id)?.voice.kind).toBe('taken-back');
    expect(offered(one)).toBeNull();
  });

  it('counts a confirmation of a contributing organisation no longer', async () => {
    const { one, other, id } = await following({ contributors: [district] });
    done(await one.session.commands.answer(id, { kind: 'confirm', organisation: district }));
    await settle();
    const confirmations = () => confirmationsOf(shown(other.view(), id), other.view().heard);
    expect(confirmations()[1]).toMatchObject({ organisation: district, confirmation: 'confirmed' });
    done(await one.session.commands.undo('Svaret är ångrat.'));
    await settle();
    expect(confirmations()[1]).toMatchObject({ organisation: district, confirmation: 'waiting' });
  });

  it('takes a written reason for skipping back too', async () => {
    const { forum, one, id, before } = await following();
    done(await one.session.commands.skip(id, 'Tiden räckte inte'));
    await settle();
    expect(remaining(one)).toEqual([]);
    done(await one.session.commands.undo('Svaret är ångrat.'));
    await settle();
    expect(remaining(one)).toEqual([id]);
    expect(said(await forum.row(id))).toEqual(said(before));
  });

  it('is done before the answer has reached the row', async () => {
    const { forum, one, id, before } = await following();
    done(await one.session.commands.answer(id, { kind: 'late' }));
    done(await one.session.commands.undo('Svaret är ångrat.'));
    await settle();
    expect(said(await forum.row(id))).toEqual(said(before));
  });

  it('is refused kindly, and writes nothing, when somebody has answered since', async () => {
    const { forum, meeting, one, id } = await following();
    const owner = await sitDown(forum.seat(people.roads), meeting);
    done(await one.session.commands.answer(id, { kind: 'late' }));
    await settle();
    done(await owner.session.commands.answer(id, { kind: 'need-help' }));
    await settle();
    const stood = await forum.row(id);
    expect(await one.session.commands.undo('Svaret är ångrat.')).toMatchObject({
      error: { kind: 'undo-overtaken' },
    });
    expect(await forum.row(id)).toEqual(stood);
    expect(done(await forum.register.actions.open(id)).answers).toHaveLength(2);
  });

  it('is refused when another coordinator has moved the promise since, and leaves other edits alone', async () => {
    const { forum, one, other, id } = await following();
    done(await one.session.commands.answer(id, { kind: 'in-progress' }));
    await settle();
    done(await other.session.commands.moveStatus(id, 'on-hold', 'Väntar på pengar'));
    expect(await one.session.commands.undo('Svaret är ångrat.')).toMatchObject({
      error: { kind: 'undo-overtaken' },
    });
    expect((await forum.row(id)).status).toBe('on-hold');

    const { id: second } = await forum.promised({
      ...(await rowFields(forum, id)),
      title: 'Ny',
      status: 'decided',
    });
    await settle();
    done(await one.session.commands.answer(second, { kind: 'in-progress' }));
    await settle();
    done(await other.session.commands.fillIn(second, { title: 'Nyare' }));
    done(await one.session.commands.undo('Svaret är ångrat.'));
    expect(await forum.row(second)).toMatchObject({ title: 'Nyare', status: 'decided' });
  });

  it('is offered to nobody but coordinators, who alone write the row', async () => {
    const { forum, meeting, id } = await following();
    const owner = await sitDown(forum.seat(people.roads), meeting);
    done(await owner.session.commands.answer(id, { kind: 'done', organisation: roads }));
    expect(offered(owner)).toBeNull();
  });
});

const rowFields = async (forum: ForumAtWork, id: ActionId): Promise<Partial<Action>> => {
  const { followUpAt, direct } = await forum.row(id);
  return { followUpAt, direct };
};

describe('taking back a new status', () => {
  it('puts the old one back with what stood beside it, and both stand in the history', async () => {
    const { forum, one, id, before } = await following({ helpNeeded: true });
    done(await one.session.commands.moveStatus(id, 'cancelled', 'Platsen byggs om'));
    expect(await forum.row(id)).toMatchObject({ status: 'cancelled', helpNeeded: false });
    expect(offered(one)).toMatchObject({ what: 'moved', item: before.displayId });
    done(await one.session.commands.undo('Ändringen är ångrad.'));
    expect(said(await forum.row(id))).toEqual(said(before));
    const { answers } = done(await forum.register.actions.open(id));
    expect(answers.map(({ newStatus }) => newStatus)).toEqual(['cancelled', 'decided']);
  });

  it('is refused when it has moved on since', async () => {
    const { forum, one, other, id } = await following();
    done(await one.session.commands.moveStatus(id, 'in-progress', ''));
    await settle();
    done(await other.session.commands.moveStatus(id, 'carried-out', ''));
    await settle();
    expect(await one.session.commands.undo('Ändringen är ångrad.')).toMatchObject({
      error: { kind: 'undo-overtaken' },
    });
    expect((await forum.row(id)).status).toBe('carried-out');
  });
});

describe('taking back an accepted date', () => {
  it('makes it a request again', async () => {
    const requestedDate = '2026-12-20' as Action['requestedDate'];
    const { forum, one, id, before } = await following({ requestedDate });
    done(await one.session.commands.acceptDate(id));
    expect((await forum.row(id)).dueDate).toBe(requestedDate);
    done(await one.session.commands.undo('Ändringen är ångrad.'));
    expect(said(await forum.row(id))).toEqual(said(before));
  });
});
