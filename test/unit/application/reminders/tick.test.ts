import { addDays } from '../../../../shared/domain/kernel/localDate';
import { instant } from '../../../../shared/domain/kernel/instant';
import { settingNames } from '../../../../shared/domain/reminders/reminderSettings';
import { aContact, aCoordinator, forumKey, otherForumKey, people } from '../../../builders/aContact';
import { aHeldMeeting, aMeeting } from '../../../builders/aMeeting';
import { today } from '../../../builders/anAction';
import { roads } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { answerTo } from '../../../contract/rows';
import { the } from '../../../support/the';
import { Killed, RemindersAtWork } from './RemindersAtWork';

const lamps = 'Driftansvarig belysning';
const monday = { early: '2026-11-23T06:30:00Z', at: '2026-11-23T07:05:00Z', soon: '2026-11-23T07:30:00Z' };
const evening = '2026-11-23T18:00:00Z';
const tuesday = '2026-11-24T07:05:00Z';
const wednesday = '2026-11-25T07:05:00Z';

describe('a tick', () => {
  it('sends what is due once, however often it comes, and nothing in quiet hours', async () => {
    const work = new RemindersAtWork();
    await work.promise({ dueDate: today });
    await work.promise({ dueDate: addDays(today, 3) });
    await work.promise({ dueDate: addDays(today, 9) });
    expect(await work.tickAt(monday.early)).toMatchObject({ planned: 0, sent: 0 });
    expect(await work.tickAt(monday.at)).toMatchObject({ planned: 1, sent: 1, troubles: [] });
    expect(work.read()).toEqual([`${lamps}: due-today of ÅT-SÖD-1`, `${lamps}: due-in-days of ÅT-SÖD-2`]);
    for (const moment of [monday.at, monday.soon, evening, tuesday]) await work.tickAt(moment);
    expect(work.read()).toEqual([]);
  });

  it('lays out the settings with their defaults, and goes by what a coordinator has set', async () => {
    const work = new RemindersAtWork();
    const own = { name: 'due-today', forum: forumKey, on: false, amount: 0 } as const;
    await work.office.addSettings([own]);
    await work.promise({ dueDate: today });
    await work.tickAt(monday.at);
    expect(work.read()).toEqual([]);
    expect(
      work.office.rooms.settings
        .all()
        .map(({ fields }) => fields.name)
        .sort(),
    ).toEqual([...settingNames].sort());
  });

  it('tells once who the service is, and again where somebody has told otherwise', async () => {
    const work = new RemindersAtWork();
    const introduced = jest.spyOn(work.office, 'introduce');
    for (const moment of [monday.early, monday.at]) await work.tickAt(moment);
    expect(introduced).toHaveBeenCalledTimes(1);
    expect(work.office.rooms.introduced).toBe(people.service);
    work.office.rooms.introduced = people.roads;
    await work.tickAt(monday.soon);
    expect(work.office.rooms.introduced).toBe(people.service);
  });

  it('applies what has been answered before it asks', async () => {
    const work = new RemindersAtWork();
    const done = await work.promise({ dueDate: today });
    await work.promise({ dueDate: today });
    const { answers } = work.forums.get(forumKey)?.signIn(people.roads, 'participant') ?? work.forum();
    await answers.add(answerTo(done.id, { kind: 'done', claimedOrganisation: roads }), work.operation());
    expect(await work.tickAt(monday.at)).toMatchObject({ applied: 1, sent: 1 });
    expect(work.read()).toEqual([`${lamps}: due-today of ÅT-SÖD-2`]);
    const opened = await work.forum().actions.open(done.id);
    expect(opened.ok && opened.value.action).toMatchObject({ status: 'carried-out', appliedAnswer: 1 });
    expect(await work.tickAt(monday.soon)).toMatchObject({ applied: 0 });
  });

  it('asks once for confirmation of what was promised outside a meeting, the day after', async () => {
    const work = new RemindersAtWork();
    await work.tickAt(monday.at);
    const unsaid = { dueDate: null, status: 'proposed', confirmation: 'waiting' } as const;
    await work.promise({ ...unsaid, promisedAt: null });
    await work.promise({ ...unsaid, promisedAt: rowId(10) });
    await work.tickAt(monday.soon);
    expect(work.read()).toEqual([]);
    for (const moment of [tuesday, wednesday]) await work.tickAt(moment);
    expect(work.read()).toEqual([`${lamps}: confirm of ÅT-SÖD-1`]);
  });

  it('says when the effect is to be judged, and asks for it then', async () => {
    const work = new RemindersAtWork();
    const action = await work.promise({ direct: true, dueDate: null });
    const record = answerTo(action.id, { kind: 'edit' });
    const { actions } = work.forum();
    const carriedOut = { status: 'carried-out' } as const;
    await actions.change(action.id, action.version, carriedOut, work.operation(), record);
    await work.tickAt(monday.at);
    const opened = await work.forum().actions.open(action.id);
    expect(opened.ok && opened.value.action.effectCheckDate).toBe('2027-02-23');
    await work.tickAt('2027-02-23T07:05:00Z');
    expect(work.read().join()).toContain(`${lamps}: effect-check of ÅT-SÖD-1`);
  });

  it('puts what is four weeks late on the next meeting', async () => {
    const work = new RemindersAtWork();
    const { id: _id, version: _version, ...fields } = aMeeting({ startsAt: instant('2026-12-14T12:00:00Z') });
    const meeting = await work.forum().meetings.add('meeting', fields, work.operation());
    const action = await work.promise({ dueDate: addDays(today, -28), lateSaid: true });
    await work.tickAt(monday.at);
    const opened = await work.forum().actions.open(action.id);
    expect(opened.ok && opened.value.action.followUpAt).toBe(meeting.ok && meeting.value.id);
    expect(work.read()).toEqual([]);
  });

  it('asks for confirmation the day after the meeting, and tells of the next one', async () => {
    const work = new RemindersAtWork();
    const add = async (given: ReturnType<typeof aMeeting>) => {
      const { id: _id, version: _version, ...fields } = given;
      const added = await work.forum().meetings.add('meeting', fields, work.operation());
      if (!added.ok) throw new Error(added.error.kind);
      return added.value.id;
    };
    const held = await add(aHeldMeeting({ minutes: 'finalised' }));
    const next = await add(aMeeting({ startsAt: instant('2026-11-30T12:00:00Z') }));
    await work.promise({ promisedAt: held, confirmation: 'waiting', dueDate: null });
    await work.promise({ promisedAt: held, followUpAt: next, dueDate: null });
    await work.tickAt(monday.at);
    expect(work.read()).toEqual([]);
    await work.tickAt(tuesday);
    expect(work.read()).toEqual([`${lamps}: confirm of ÅT-SÖD-1`]);
    await work.tickAt(wednesday);
    expect(work.read()).toEqual([`${lamps}: before-meeting of ÅT-SÖD-2`]);
  });

  it('passes on the same day that a coordinator has asked how it stands, once', async () => {
    const work = new RemindersAtWork();
    const action = await work.promise({ dueDate: null });
    await work.tickAt(monday.at);
    const { actions } = work.forum();
    const updateAskedAt = instant('2026-11-23T07:20:00Z');
    await actions.change(action.id, action.version, { updateAskedAt }, work.operation());
    for (const moment of [monday.soon, '2026-11-23T07:40:00Z', evening]) await work.tickAt(moment);
    expect(work.read()).toEqual([`${lamps}: update-asked of ÅT-SÖD-1`]);
    for (const moment of [tuesday, wednesday]) await work.tickAt(moment);
    expect(work.read()).toEqual([]);
  });

  it('passes it on the next day where the day’s message has gone, or nobody may be disturbed', async () => {
    const work = new RemindersAtWork();
    const action = await work.promise({ dueDate: today });
    await work.tickAt(monday.at);
    expect(work.read()).toEqual([`${lamps}: due-today of ÅT-SÖD-1`]);
    const updateAskedAt = instant('2026-11-23T07:20:00Z');
    await work.forum().actions.change(action.id, action.version, { updateAskedAt }, work.operation());
    const late = await work.promise({ dueDate: null, updateAskedAt: instant('2026-11-23T17:00:00Z') });
    for (const moment of [monday.soon, '2026-11-23T07:40:00Z', evening]) await work.tickAt(moment);
    expect(work.read()).toEqual([]);
    for (const moment of [tuesday, '2026-11-24T07:20:00Z', wednesday]) await work.tickAt(moment);
    expect([...work.read()].sort()).toEqual([
      `${lamps}: update-asked of ÅT-SÖD-1`,
      `${lamps}: update-asked of ${late.displayId}`,
    ]);
    expect(new Set(work.office.rooms.outbox.all().map(({ fields }) => fields.day)).size).toBe(2);
  });

  it('counts the day once, when its work is over', async () => {
    const work = new RemindersAtWork();
    await work.promise();
    for (const moment of [monday.at, evening, '2026-11-23T20:00:00Z', tuesday]) await work.tickAt(moment);
    const overview = await work.forum().overview.load(today);
    expect(overview.ok && overview.value.tallies.map(({ day, open }) => [day, open])).toEqual([[today, 1]]);
  });
});

describe('a message that does not get through', () => {
  it('is tried again later, and again with what is then left of it', async () => {
    const work = new RemindersAtWork();
    const answered = await work.promise({ dueDate: today });
    await work.promise({ dueDate: today });
    work.refusal = { kind: 'try-again', reason: 'throttled' };
    expect(await work.tickAt(monday.at)).toMatchObject({ sent: 0, retried: 1 });
    work.refusal = null;
    expect(await work.tick()).toMatchObject({ sent: 0 });
    await work
      .forum()
      .actions.change(answered.id, answered.version, { status: 'carried-out' }, work.operation());
    expect(await work.tickAt('2026-11-23T07:07:00Z')).toMatchObject({ sent: 1 });
    expect(work.read()).toEqual([`${lamps}: due-today of ÅT-SÖD-2`]);
  });

  it('goes by mail where the chat does not lead to the person, and is given up where nothing does', async () => {
    const work = new RemindersAtWork();
    await work.promise({ dueDate: today });
    work.refusal = { kind: 'unreachable', reason: 'blocked' };
    await work.tickAt(monday.at);
    expect(work.office.rooms.outbox.all()[0]?.fields).toMatchObject({ state: 'planned', channel: 'mail' });
    expect(await work.tickAt(monday.soon)).toMatchObject({ failed: 1 });
    expect(work.office.rooms.outbox.all()[0]?.fields).toMatchObject({ state: 'failed', reason: 'blocked' });
    await work.tickAt(tuesday);
    expect(work.read()).toEqual([]);
  });

  it('from an earlier day goes along with the next one: nobody gets two in a day', async () => {
    const work = new RemindersAtWork();
    await work.promise({ dueDate: today });
    await work.promise({ dueDate: addDays(today, 4) });
    work.refusal = { kind: 'try-again', reason: 'throttled' };
    await work.tickAt('2026-11-23T15:59:50Z');
    work.refusal = null;
    expect(await work.tickAt(tuesday)).toMatchObject({ sent: 1 });
    expect(work.arrived).toHaveLength(1);
    expect(work.read()).toEqual([`${lamps}: due-in-days of ÅT-SÖD-2`, `${lamps}: due-today of ÅT-SÖD-1`]);
    expect(work.office.rooms.outbox.all().map(({ fields }) => fields.state)).toEqual(['sent', 'sent']);
  });

  it('waits for the next day where the day’s own turns out to have gone without it', async () => {
    const work = new RemindersAtWork();
    work.copies = new Set();
    await work.promise({ dueDate: today });
    await work.promise({ dueDate: addDays(today, 4) });
    work.refusal = { kind: 'try-again', reason: 'throttled' };
    await work.tickAt('2026-11-23T15:59:50Z');
    work.refusal = null;
    // The other instance holds the earlier one while the day's own is sent, and dies before its mark.
    const { id, version, fields } = the(work.office.rooms.outbox.all()[0]);
    const held = {
      row: { ...fields, id: id as never, version },
      fields: { leasedUntil: instant('2026-11-24T07:12:00Z') },
    };
    await work.office.changeMany([held], work.operation());
    work.diesAfterSending = true;
    await expect(work.tickAt(tuesday)).rejects.toThrow(Killed);
    work.diesAfterSending = false;
    expect(work.read()).toEqual([`${lamps}: due-in-days of ÅT-SÖD-2`]);
    await work.tickAt('2026-11-24T07:25:00Z');
    expect(work.read()).toEqual([]);
    expect(work.office.rooms.outbox.all().map((row) => row.fields.state)).toEqual(['planned', 'sent']);
    await work.tickAt(wednesday);
    expect(work.read()).toEqual([`${lamps}: due-today of ÅT-SÖD-1`]);
  });

  it('goes along by mail where it was on its way by mail and the chat refuses the day’s own', async () => {
    const work = new RemindersAtWork();
    await work.promise({ dueDate: today });
    await work.promise({ dueDate: addDays(today, 4) });
    work.refusal = { kind: 'unreachable', reason: 'blocked' };
    await work.tickAt('2026-11-23T15:58:00Z');
    work.refusal = { kind: 'try-again', reason: 'throttled' };
    await work.tickAt('2026-11-23T15:59:30Z');
    work.refusal = { kind: 'unreachable', reason: 'blocked' };
    await work.tickAt(tuesday);
    work.refusal = null;
    expect(await work.tickAt('2026-11-24T07:10:00Z')).toMatchObject({ sent: 1 });
    expect(work.arrived.map(({ message: { recipient } }) => recipient.channel)).toEqual(['mail']);
    expect(work.read()).toEqual([`${lamps}: due-in-days of ÅT-SÖD-2`, `${lamps}: due-today of ÅT-SÖD-1`]);
    expect(work.office.rooms.outbox.all().map(({ fields }) => fields.state)).toEqual(['sent', 'sent']);
  });

  it('waits for the next day where today’s has left already', async () => {
    const work = new RemindersAtWork(undefined, [forumKey, otherForumKey]);
    await work.promise({ dueDate: today });
    await work.promise({ dueDate: today }, otherForumKey);
    work.closed.set(otherForumKey, { kind: 'throttled' });
    expect(await work.tickAt(monday.at)).toMatchObject({
      sent: 1,
      troubles: [{ forum: otherForumKey, failure: { kind: 'throttled' } }],
    });
    expect(work.read()).toHaveLength(1);
    work.closed.clear();
    expect(await work.tickAt(monday.soon)).toMatchObject({ sent: 0 });
    expect(await work.tickAt(tuesday)).toMatchObject({ sent: 1 });
    expect(work.read()).toEqual([`${lamps}: due-today of ÅT-SÖD-1`]);
    expect(await work.tickAt(wednesday)).toMatchObject({ sent: 0 });
  });

  it('goes to whoever speaks for the organisation where the contact has been replaced', async () => {
    const old = aContact({ validTo: today });
    const heir = aContact({
      id: rowId(31),
      functionTitle: 'Ny driftansvarig',
      mail: 'ny@exempel.se',
      person: null,
    });
    const work = new RemindersAtWork([old, { ...heir, validFrom: addDays(today, 1) }, aCoordinator()]);
    await work.promise({ dueDate: today });
    work.refusal = { kind: 'try-again', reason: 'throttled' };
    await work.tickAt(monday.at);
    work.refusal = null;
    await work.tickAt(tuesday);
    expect(
      work.arrived.map(({ message: { recipient } }) => [recipient.contact.functionTitle, recipient.channel]),
    ).toEqual([['Ny driftansvarig', 'mail']]);
  });
});
