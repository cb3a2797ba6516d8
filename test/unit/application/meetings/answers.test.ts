import type { OperationId } from '../../../../shared/domain/kernel/id';
import { aContact, people } from '../../../builders/aContact';
import { police, region, roads } from '../../../builders/anOrganisation';
import { ForumAtWork, settle, shown, sitDown } from '../aForumAtWork';

async function aMeetingWithAPromise(forum = new ForumAtWork()) {
  const meeting = await forum.meets({ state: 'in-progress' });
  const action = await forum.promised({ followUpAt: meeting });
  return { forum, meeting, action };
}

describe('answering a promise in a meeting', () => {
  it('shows an answer to everybody at once and writes it into the row by the coordinator’s client', async () => {
    const { forum, meeting, action } = await aMeetingWithAPromise();
    const lead = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    const partner = await sitDown(forum.seat(people.roads), meeting);

    const answered = await partner.session.commands.answer(action.id, { kind: 'confirm' });
    await settle();

    expect(answered.ok).toBe(true);
    expect(shown(lead.view(), action.id)).toMatchObject({
      confirmation: 'confirmed',
      confirmedVia: 'own-account',
    });
    expect(await forum.row(action.id)).toMatchObject({ confirmation: 'confirmed', appliedAnswer: 1 });
    expect(shown(partner.view(), action.id).confirmation).toBe('confirmed');
  });

  it('lies on top of the row while no coordinator is there, and says how many wait', async () => {
    const { forum, meeting, action } = await aMeetingWithAPromise();
    const partner = await sitDown(forum.seat(people.roads), meeting);

    await partner.session.commands.answer(action.id, { kind: 'need-help', text: 'Vi saknar rådighet' });
    await settle();

    expect(partner.view().pending.get(action.id)).toBe(1);
    expect(shown(partner.view(), action.id).helpNeeded).toBe(true);
    expect((await forum.row(action.id)).helpNeeded).toBe(false);

    const lead = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    expect((await forum.row(action.id)).helpNeeded).toBe(true);
    expect(lead.view().pending.size).toBe(0);
  });

  it('is applied once by two coordinators at the same time', async () => {
    const contacts = [
      ...new ForumAtWork().directory.contacts,
      aContact({ role: 'coordinator', organisation: police, person: people.stranger }),
    ];
    const { forum, meeting, action } = await aMeetingWithAPromise(new ForumAtWork({ contacts }));
    const one = forum.seat(people.coordinator, 'coordinator');
    const other = forum.seat(people.stranger, 'coordinator');
    await sitDown(one, meeting);
    await sitDown(other, meeting);
    const partner = await sitDown(forum.seat(people.roads), meeting);

    await partner.session.commands.answer(action.id, { kind: 'late' });
    await partner.session.commands.answer(action.id, { kind: 'in-progress' });
    await settle();

    const row = await forum.row(action.id);
    expect(row).toMatchObject({ appliedAnswer: 2, lateSaid: false });
    const writes = [...one.network.called('actions.change'), ...other.network.called('actions.change')];
    expect(new Set(writes.map(({ args }) => args[3])).size).toBeLessThanOrEqual(2);
  });

  it('never skips an answer with a lower number that another client has added meanwhile', async () => {
    const { forum, meeting, action } = await aMeetingWithAPromise();
    const seat = forum.seat(people.coordinator, 'coordinator');
    const lead = await sitDown(seat, meeting);
    const partner = forum.seat(people.roads);
    // The partner's answer reaches the list just before the coordinator's, and is not yet known in that window.
    seat.network.fault = () => null;
    const claims = {
      claimedOrganisation: roads,
      newDate: null,
      oldDate: null,
      newStatus: null,
      changedFields: [],
    };
    const given = { action: action.id, meeting, text: '', ...claims } as const;
    await partner.site.answers.add({ ...given, kind: 'need-help' }, 'p-1' as OperationId);
    await lead.session.commands.answer(action.id, { kind: 'comment', text: 'Vi tar det efter mötet' });
    await settle();

    expect(await forum.row(action.id)).toMatchObject({ helpNeeded: true, appliedAnswer: 2 });
  });

  it('refuses a participant who speaks for another organisation, before any request', async () => {
    const { forum, meeting, action } = await aMeetingWithAPromise();
    const seat = forum.seat(people.police);
    const partner = await sitDown(seat, meeting);

    const answered = await partner.session.commands.answer(action.id, { kind: 'done', organisation: roads });

    expect(answered).toEqual({ ok: false, error: { kind: 'only-own-organisation' } });
    expect(seat.network.called('answers.add')).toHaveLength(0);
  });

  it('shows a false claim written past the product, and never applies it', async () => {
    const { forum, meeting, action } = await aMeetingWithAPromise();
    const lead = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
    const claims = {
      claimedOrganisation: roads,
      newDate: null,
      oldDate: null,
      newStatus: null,
      changedFields: [],
    };

    await forum
      .seat(people.police)
      .site.answers.add(
        { action: action.id, meeting, kind: 'confirm', text: '', ...claims },
        'x' as OperationId,
      );
    await settle();

    expect(lead.view().mismatched).toHaveLength(1);
    expect(shown(lead.view(), action.id).confirmation).toBe('waiting');
    expect(await forum.row(action.id)).toMatchObject({ confirmation: 'waiting', appliedAnswer: 1 });
  });

  it('marks what the coordinator notes in the room as spoken', async () => {
    const { forum, meeting } = await aMeetingWithAPromise();
    const action = await forum.promised({ organisation: region, followUpAt: meeting });
    const lead = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);

    await lead.session.commands.answer(action.id, { kind: 'confirm' });
    await settle();

    expect(await forum.row(action.id)).toMatchObject({ confirmation: 'confirmed', confirmedVia: 'spoken' });
  });

  it.each([
    [{ kind: 'request-date' } as const, 'not-a-date'],
    [{ kind: 'comment', text: 'x'.repeat(10_000) } as const, 'text-too-long'],
  ])('refuses %j before it is sent', async (said, kind) => {
    const { forum, meeting, action } = await aMeetingWithAPromise();
    const seat = forum.seat(people.roads);
    const partner = await sitDown(seat, meeting);

    const answered = await partner.session.commands.answer(action.id, said);

    expect(answered).toMatchObject({ ok: false, error: { kind } });
    expect(seat.network.called('answers.add')).toHaveLength(0);
  });
});
