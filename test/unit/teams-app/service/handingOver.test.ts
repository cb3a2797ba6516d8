import type { Contact } from '../../../../shared/domain/organisation/contact';
import { aContact, aCoordinator, someContacts } from '../../../builders/aContact';
import { roads } from '../../../builders/anOrganisation';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { rowId } from '../../../builders/keys';
import { done } from '../../application/aForumAtWork';
import { AnswerDesk, formOf } from './AnswerDesk';

const colleague = { function: 'Driftledare', mail: 'driftledare@trafik.exempel.se' };

/** The organisation that hands over has a mail domain of its own; the others share one. */
const contacts: readonly Contact[] = someContacts().map((contact) =>
  contact.organisation === roads ? { ...contact, mail: 'drift@trafik.exempel.se' } : contact,
);

async function given(known = contacts, contact = aContact()) {
  const desk = new AnswerDesk({ contacts: known });
  const secret = await desk.linkFor(contact);
  return { desk, secret, page: `/svar/${secret}/kollega` };
}

const linkIn = (text = ''): string => /\/svar\/([\w-]{43})\b/u.exec(text)?.[1] ?? '';

describe('handing over', () => {
  it('sends a link of the colleague’s own, which ends with the first one', async () => {
    const { desk, secret, page } = await given();
    expect((await desk.send(page, colleague)).status).toBe(303);
    const [mail] = desk.mails;
    expect(mail).toMatchObject({ to: colleague.mail, language: 'sv' });
    const handed = linkIn(mail?.html);
    expect(linkIn(mail?.text)).toBe(handed);
    expect(handed).not.toBe(secret);
    const [first, second] = [await desk.opened(secret), await desk.opened(handed)];
    expect(second.link.validThrough).toBe(first.link.validThrough);
    expect(second.signature).toBe('Driftledare, via Driftansvarig belysning');
  });

  it('is not offered to the colleague, and refused: the link is for answering', async () => {
    const { desk, page } = await given();
    await desk.send(page, colleague);
    const handed = linkIn(desk.mails[0]?.html);
    expect((await desk.get(`/svar/${handed}`)).body).not.toContain('/kollega');
    const own = await desk.get(`/svar/${handed}/kollega`);
    expect(own.status).toBe(403);
    expect(own.body).toContain('går inte att lämna vidare');
    const fields = new URLSearchParams(colleague).toString();
    expect((await desk.ask('POST', `/svar/${handed}/kollega`, fields)).status).toBe(403);
    expect(desk.mails).toHaveLength(1);
  });

  it.each([
    ['an address outside the organisation', { ...colleague, mail: 'a@annan.se' }, '@trafik.exempel.se'],
    ['a likeness of its domain', { ...colleague, mail: 'a@trafik.exempel.se.annan.se' }, '@trafik.'],
    ['no function', { ...colleague, function: '' }, 'Skriv kollegans funktion'],
    [
      'a function of what nobody sees',
      { ...colleague, function: '\u202E\u200B' },
      'Skriv kollegans funktion',
    ],
    ['a name for a function', { ...colleague, function: 'Anna Svensson' }, 'peka ut en person'],
    ['no address', { ...colleague, mail: 'driftledare' }, 'E-postadressen stämmer inte'],
  ])('refuses %s', async (_, fields, words) => {
    const { desk, page } = await given();
    const answer = await desk.send(page, fields);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(words);
    expect(answer.body).not.toContain('Svaret är inte sparat');
    expect(desk.mails).toEqual([]);
  });

  it.each([
    ['other organisations share', someContacts()],
    [
      'anybody can have an address in',
      contacts.map((each) => (each.organisation === roads ? { ...each, mail: 'drift@gmx.com' } : each)),
    ],
  ])('takes none by a domain that %s, and says whom to ask', async (_, known) => {
    const { desk, page } = await given(known);
    expect((await desk.get(page)).body).toContain('samordnaren (Trygghetssamordnare, ');
    const domain = known.find(({ organisation }) => organisation === roads)?.mail?.split('@')[1] ?? '';
    const answer = await desk.send(page, { ...colleague, mail: `driftledare@${domain}` });
    expect(answer.body).toContain('hör inte till någon av era kontakter');
    expect(desk.mails).toEqual([]);
  });

  it('names the coordinator before the one who stands in', async () => {
    const standIn = aCoordinator({ id: rowId(8), functionTitle: 'Ersättare' });
    const coordinator = aCoordinator({ substitute: standIn.id });
    const others = someContacts().filter(({ role }) => role !== 'coordinator');
    const { desk, page } = await given([standIn, coordinator, ...others]);
    expect((await desk.get(page)).body).toContain('samordnaren (Trygghetssamordnare, ');
  });

  it('takes a registered contact of the organisation, whatever the domain, and no other’s', async () => {
    const own = aContact({ id: rowId(9), functionTitle: 'Jour', mail: 'Jour@exempel.se' });
    const { desk, page } = await given([...someContacts(), own]);
    expect((await desk.send(page, { ...colleague, mail: 'jour@exempel.se' })).status).toBe(303);
    expect((await desk.send(page, { ...colleague, mail: 'kommunpolis@exempel.se' })).status).toBe(422);
    expect(desk.mails.map(({ to }) => to)).toEqual(['jour@exempel.se']);
  });

  it('sends five mails a day and no more, by whichever of its links', async () => {
    const { desk, page } = await given();
    await desk.send(page, { ...colleague, mail: 'fel' });
    for (let mail = 0; mail < 5; mail += 1) expect((await desk.send(page, colleague)).status).toBe(303);
    const other = `/svar/${await desk.linkFor()}/kollega`;
    for (const from of [page, other]) {
      const answer = await desk.send(from, colleague);
      expect(answer.status).toBe(422);
      expect(answer.body).toContain('Försök igen i morgon');
    }
    expect(desk.mails).toHaveLength(5);
    desk.work.clock.advance(24 * 3600);
    expect((await desk.send(page, colleague)).status).toBe(303);
  });

  it('is not the predecessor’s to do, though its link still answers', async () => {
    const old = aContact({ successor: rowId(21), validTo: localDate('2026-11-23') });
    const successor = aContact({ id: rowId(21), functionTitle: 'Enhetschef belysning', successor: null });
    const { desk, secret, page } = await given(
      [...contacts, old, successor].filter((each) => each.id !== rowId(1) || each === old),
      old,
    );
    expect((await desk.get(`/svar/${secret}`)).status).toBe(200);
    expect((await desk.get(page)).status).toBe(403);
    expect(desk.mails).toEqual([]);
  });

  it('counts what another instance of the service has handed over', async () => {
    const { desk, page } = await given();
    for (let mail = 0; mail < 5; mail += 1) expect((await desk.send(page, colleague)).status).toBe(303);
    desk.restart();
    const answer = await desk.send(page, colleague);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('Försök igen i morgon');
    expect(desk.mails).toHaveLength(5);
  });

  it('says when the mail did not go', async () => {
    const { desk, page } = await given();
    desk.mailGoes = 'not-sent';
    const answer = await desk.send(page, colleague);
    expect(answer.body).toContain('Länken är inte skickad');
    expect(answer.body).toContain('gick inte att skicka');
  });

  it('is sent once more by the same name, with the same link, when nobody knows whether it went', async () => {
    const { desk, page } = await given();
    desk.mailGoes = 'unsure';
    const answer = await desk.send(page, colleague);
    expect(answer.status).toBe(503);
    expect(answer.body).toContain('Vi vet inte om länken skickades');
    await desk.ask('POST', page, formOf(String(answer.body), colleague));
    const [first, second] = desk.mails;
    expect(second?.name).toBe(first?.name);
    expect(linkIn(second?.html)).toBe(linkIn(first?.html));
    expect(done(await desk.links.lastHandedOver())).toHaveLength(1);
  });
});
