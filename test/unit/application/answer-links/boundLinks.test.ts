import { instant } from '../../../../shared/domain/kernel/instant';
import { MemoryAnswerLinkBook } from '../../../../shared/adapters/memory/MemoryAnswerLinkBook';
import type { OutboxRow } from '../../../../shared/domain/reminders/outboxRow';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { linkSecrets } from '../../../../teams-app/bot/answer-pages/linkSecrets.ts';
import { makeBindLink } from '../../../../shared/application/answer-links/bindLink';
import { meetingsAhead } from '../../../../shared/application/answer-links/meetingsAhead';
import { aContact, forumKey, otherForumKey, someContacts } from '../../../builders/aContact';
import { the } from '../../../support/the';
import { RemindersAtWork } from '../reminders/RemindersAtWork';
import { readMimeMessage } from '../../../../local-tenant/mail/readMimeMessage';
import { anActionInProgress, today } from '../../../builders/anAction';
import type { MessageLine } from '../../../../shared/application/ports/MessageSender';
import { MailDesk, messageTo } from '../../teams-app/mail/MailDesk';

const secrets = linkSecrets(() => 'test');
const byMail = someContacts().map((contact) => ({ ...contact, channel: 'mail' as const }));

const rowsOf = (service: RemindersAtWork): readonly OutboxRow[] =>
  service.office.rooms.outbox
    .all()
    .map(({ id, version, fields }) => ({ ...fields, id: id as never, version }));

function anActionLine(): MessageLine {
  const action = { ...anActionInProgress(), addedAt: instant('2026-11-02T09:00:00Z') };
  const subject = { kind: 'action', id: action.id } as const;
  return { reminder: { rule: 'due-today', forum: forumKey, subject, anchor: today }, action, meeting: null };
}

const lastText = ({ wire }: MailDesk): string =>
  the(readMimeMessage(Buffer.from(the(wire.at(-1)), 'utf8').toString('base64'))?.text);

describe('a mail’s own answer link', () => {
  it('is bound as its row is placed, and found by what the row’s key gives again', async () => {
    const service = new RemindersAtWork(byMail);
    await service.promise({ dueDate: localDate('2026-11-23') });
    await service.tick();
    const row = the(rowsOf(service).find(({ link }) => link !== null));
    const links = new MemoryAnswerLinkBook(service.office.rooms.outbox);
    const found = await links.find(secrets.hashOf(secrets.ofMessage(row.key)));
    expect(found).toMatchObject({
      value: {
        ...{ contact: row.contact, functionTitle: row.functionTitle, forum: forumKey, purpose: 'own' },
        ...{ meeting: null, validThrough: localDate('2026-12-23'), issuedAt: '2026-11-23T07:00:00Z' },
      },
    });
    expect(JSON.stringify(rowsOf(service))).not.toContain(secrets.ofMessage(row.key));
  });

  it('is bound when a card could not be delivered and its row is taken up again for mail', async () => {
    const chatting = someContacts().map((contact) => ({ ...contact, mail: 'funktion@exempel.se' }));
    const service = new RemindersAtWork(chatting);
    await service.promise({ dueDate: localDate('2026-11-23') });
    service.refusal = { kind: 'unreachable', reason: 'blocked' };
    await service.tick();
    const card = the(rowsOf(service).find(({ channel }) => channel === 'mail'));
    expect(card).toMatchObject({ state: 'planned', link: null });
    service.refusal = null;
    await service.tickAt('2026-11-23T07:10:00Z');
    const sent = the(rowsOf(service).find(({ id }) => id === card.id));
    expect(sent.state).toBe('sent');
    expect(sent.link?.hash).toBe(secrets.hashOf(secrets.ofMessage(card.key)));
  });

  it('is made of its row’s own key, also where the message waits for the next day', async () => {
    const service = new RemindersAtWork(byMail, [forumKey, otherForumKey]);
    await service.promise({ dueDate: localDate('2026-11-23') });
    await service.promise({ dueDate: localDate('2026-11-23') }, otherForumKey);
    service.closed.set(otherForumKey, { kind: 'throttled' });
    await service.tick();
    service.closed.clear();
    await service.tickAt('2026-11-23T07:10:00Z');
    await service.tickAt('2026-11-24T07:10:00Z');
    const bound = rowsOf(service).filter(({ link }) => link !== null);
    expect(bound.map(({ link }) => link?.forum)).toEqual([forumKey, otherForumKey]);
    for (const { key, link } of bound) expect(link?.hash).toBe(secrets.hashOf(secrets.ofMessage(key)));
  });

  it('stays as it was bound through further attempts', async () => {
    const service = new RemindersAtWork(byMail);
    await service.promise({ dueDate: localDate('2026-11-23') });
    service.refusal = { kind: 'try-again', reason: 'graph-503' };
    await service.tick();
    const first = the(rowsOf(service).find(({ link }) => link !== null));
    service.refusal = null;
    await service.tickAt('2026-11-23T07:10:00Z');
    expect(rowsOf(service).find(({ id }) => id === first.id)).toMatchObject({
      attempts: 2,
      link: first.link,
    });
  });

  it('is not bound for who may not answer, for what is no promise, or where the meetings cannot be read', async () => {
    const desk = new MailDesk();
    const bind = (contact = aContact(), ports = desk.ports) =>
      makeBindLink({ ...ports, nextMeetingIn: meetingsAhead(ports) })(
        messageTo(contact, [anActionLine()]).row,
      );
    expect(await bind()).toMatchObject({ forum: forumKey });
    expect(await bind(aContact({ id: 99 as never }))).toBeNull();
    desk.network.goOffline();
    expect(await bind()).toBeNull();
  });

  it('is written into the mail without a write, and left for another where the key has been changed', async () => {
    const desk = new MailDesk();
    const line = anActionLine();
    const message = messageTo(aContact({ channel: 'mail' }), [line]);
    const ports = { ...desk.ports, nextMeetingIn: meetingsAhead(desk.ports) };
    const bound = await makeBindLink(ports)(message.row);
    const row = { ...message.row, link: bound };
    await desk.send({ ...message, row });
    expect(lastText(desk)).toContain(secrets.ofMessage(row.key));
    const closed = { ...message.recipient.contact, linksClosedAt: desk.ports.clock.now() };
    await desk.send({ ...message, row, recipient: { ...message.recipient, contact: closed } });
    expect(lastText(desk)).not.toContain(secrets.ofMessage(row.key));
    const otherKey = linkSecrets(() => 'other').hashOf(linkSecrets(() => 'other').ofMessage(row.key));
    await desk.send({ ...message, row: { ...row, link: { ...the(bound), hash: otherKey } } });
    expect(lastText(desk)).not.toContain(secrets.ofMessage(row.key));
  });

  it('is left for a new one where the mail has waited until it is over', async () => {
    const desk = new MailDesk();
    const message = messageTo(aContact({ channel: 'mail' }), [anActionLine()]);
    const ports = { ...desk.ports, nextMeetingIn: meetingsAhead(desk.ports) };
    const row = { ...message.row, link: await makeBindLink(ports)(message.row) };
    for (const [days, isOwn] of [
      [30, true],
      [1, false],
    ] as const) {
      desk.work.clock.advance(days * 24 * 3600);
      await desk.send({ ...message, row });
      expect(lastText(desk).includes(secrets.ofMessage(row.key))).toBe(isOwn);
    }
  });
});
