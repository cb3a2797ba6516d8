import type { Contact } from '../../../../shared/domain/organisation/contact';
import { instant, secondsBetween } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { standingWishes } from '../../../../shared/domain/reminders/standingWishes';
import { aContact, people } from '../../../builders/aContact';
import { anActionInProgress, today } from '../../../builders/anAction';
import { remindedOf } from '../../../builders/aPlanning';
import { police, someOrganisations } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { AnswerDesk, formOf } from './AnswerDesk';

const partner = aContact({ channel: 'mail', person: null, mail: 'drift@exempel.se' });

async function visited(contact: Contact = partner, colleague?: string, others: readonly Contact[] = []) {
  const desk = new AnswerDesk({ contacts: [contact, ...others] });
  const secret = await desk.linkFor(contact, true, colleague);
  const page = `/svar/${secret}/paus`;
  const stands = () => standingWishes([...desk.office.rooms.wishes.values()]);
  return { desk, page, overview: `/svar/${secret}`, stands };
}

const general = { kind: 'pause', recipient: 'drift@exempel.se', forum: null, action: null } as const;

describe('the page where a partner pauses its reminders (F30)', () => {
  it('changes nothing by being opened, and is led to from the first page', async () => {
    const { desk, page, overview, stands } = await visited();
    for (const method of ['GET', 'HEAD'])
      for (let time = 0; time < 20; time += 1) expect((await desk.ask(method, page)).status).toBe(200);
    expect(stands()).toEqual([]);
    expect((await desk.get(overview)).body).toContain(`href="${page}"`);
    expect((await desk.get(page)).body).toContain('Driftansvarig belysning, Trafikkontoret');
  });

  it('writes the wish that the planner goes by, shows it, and ends it', async () => {
    const { desk, page, stands } = await visited();
    expect(await desk.send(page, { until: '2026-12-11' })).toMatchObject({
      status: 303,
      headers: { location: page },
    });
    expect(stands()).toEqual([{ ...general, until: '2026-12-11' }]);
    expect((await desk.get(page)).body).toContain('Påminnelserna är pausade till och med');
    const day = localDate('2026-11-25');
    const reminded = () =>
      remindedOf([anActionInProgress({ dueDate: day })], day, {
        people: { contacts: [partner], organisations: someOrganisations(), today: day },
        wishes: stands(),
      });
    expect(reminded()).toEqual([]);
    expect((await desk.send(page, { until: '2026-12-11', end: 'yes' })).status).toBe(303);
    expect((await desk.get(page)).body).toContain('Pausen slutar i dag.');
    expect(reminded()).toEqual(['Driftansvarig belysning: due-today']);
  });

  it('keeps a pause ended when its ending is too old to be read', async () => {
    const { desk, page } = await visited();
    await desk.send(page, { until: '2027-02-23' });
    await desk.send(page, { end: 'yes' });
    const { clock } = desk.work;
    clock.advance(secondsBetween(clock.now(), instant('2027-02-05T09:00:00Z')));
    const known = await desk.office.load(clock.now(), clock.today());
    expect(known.ok && known.value.wishes).toEqual([]);
  });

  it.each([
    ['no day', '', 'Datumet finns inte'],
    ['what is no day', '2026-02-30', 'Datumet finns inte'],
    ['a day gone by', '2026-11-22', 'i dag eller en senare dag'],
    ['more than three months', '2027-02-24', 'högst tre månader'],
  ])('says what to do about %s, and keeps what was typed', async (_, until, words) => {
    const { desk, page, stands } = await visited();
    const answer = await desk.send(page, { until });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(words);
    expect(answer.body).toContain(`value="${until}"`);
    expect(stands()).toEqual([]);
  });

  it('takes a form once, and none that the service has not made', async () => {
    const { desk, page } = await visited();
    const form = formOf(String((await desk.get(page)).body), { until: '2026-12-11' });
    for (const _ of [1, 2]) expect((await desk.ask('POST', page, form)).status).toBe(303);
    expect(desk.office.rooms.wishes.size).toBe(1);
    expect((await desk.ask('POST', page, 'until=2026-12-12')).status).toBe(422);
    const asking = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await desk.send(page, { until: '2026-12-12' }, asking)).status).toBe(422);
    expect(desk.office.rooms.wishes.size).toBe(1);
  });

  it('pauses the chat of one who has an account too, and nothing for a colleague', async () => {
    const member = await visited(aContact());
    await member.desk.send(member.page, { until: '2026-12-11' });
    expect(member.stands()).toEqual([{ ...general, recipient: people.roads, until: '2026-12-11' }]);
    const colleague = await visited(partner, 'Driftledare');
    expect((await colleague.desk.get(colleague.page)).status).toBe(404);
    expect((await colleague.desk.ask('POST', colleague.page, 'until=2026-12-11')).status).toBe(404);
    expect((await colleague.desk.get(colleague.overview)).body).not.toContain(colleague.page);
  });

  it('is not for the link of one whom another has come after, unless both are reached in one place', async () => {
    const replaced = { ...partner, successor: rowId<'Contact'>(21), validTo: today };
    const successor = { ...partner, id: rowId<'Contact'>(21), functionTitle: 'Enhetschef belysning' };
    const another = await visited(replaced, undefined, [{ ...successor, mail: 'chef@exempel.se' }]);
    expect((await another.desk.get(another.page)).status).toBe(404);
    expect((await another.desk.ask('POST', another.page, 'until=2026-12-11')).status).toBe(404);
    expect((await another.desk.get(another.overview)).body).not.toContain(another.page);
    const same = await visited(replaced, undefined, [successor]);
    expect((await same.desk.send(same.page, { until: '2026-12-11' })).status).toBe(303);
    expect(same.stands()).toEqual([{ ...general, until: '2026-12-11' }]);
  });

  it('names every function that shares the address', async () => {
    const beside = {
      ...partner,
      id: rowId<'Contact'>(21),
      functionTitle: 'Vakthavande',
      organisation: police,
    };
    const { desk, page } = await visited(partner, undefined, [beside]);
    const shown = String((await desk.get(page)).body);
    expect(shown).toContain('Driftansvarig belysning, Trafikkontoret; Vakthavande, Polisregion');
  });

  it('keeps the day where the register is away, to be sent once more', async () => {
    const { desk, page, stands } = await visited();
    const form = formOf(String((await desk.get(page)).body), { until: '2026-12-11' });
    const away = { ok: false, error: { kind: 'throttled', retryAfterSeconds: null } } as const;
    const asking = jest.spyOn(desk.wishes, 'wishesOf').mockResolvedValue(away);
    const kept = await desk.ask('POST', page, form);
    expect(kept.status).toBe(503);
    expect(kept.body).toContain('value="2026-12-11"');
    expect((await desk.get(page)).status).toBe(503);
    asking.mockRestore();
    const again = formOf(String(kept.body), { until: '2026-12-11' });
    expect((await desk.ask('POST', page, again)).status).toBe(303);
    expect(stands()).toEqual([{ ...general, until: '2026-12-11' }]);
  });
});
