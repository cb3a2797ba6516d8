import { makeByLink } from '../../../../shared/application/answer-links/answerByLink';
import { makeIssueLink } from '../../../../shared/application/answer-links/issueLink';
import { makeOpenLink, type OpenedLink } from '../../../../shared/application/answer-links/openLink';
import { makePromisesByLink } from '../../../../shared/application/answer-links/promisesByLink';
import { makeTextGuard } from '../../../../shared/application/guard/makeTextGuard';
import type { Action, ActionId } from '../../../../shared/domain/action/action';
import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import type { Contact } from '../../../../shared/domain/organisation/contact';
import { aContact, forumKey, otherForumKey, people, someContacts } from '../../../builders/aContact';
import { jarva, police, rinkebyKista } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { the } from '../../../support/the';
import { done } from '../aForumAtWork';
import { LinkDesk } from './LinkDesk';

const hour = 3600;
const day = 24 * hour;
const op = (name: string): never => name as never;
const byLink = (desk: LinkDesk, asks = true) => makeByLink(desk.ports, makeTextGuard({ asks }));
const openKind = async (desk: LinkDesk, secret: string): Promise<string> => {
  const opened = await makeOpenLink(desk.ports)(secret);
  return opened.ok ? 'open' : opened.error.kind;
};

describe('an answer link', () => {
  it('holds 256 bits, and only their hash is kept', async () => {
    const desk = new LinkDesk();
    const secret = await desk.linkFor();
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    const kept = done(await desk.links.find(desk.ports.secrets.hashOf(secret)));
    expect(kept?.contact).toBe(aContact().id);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('opens for its contact, organisation and forum through the seventh day after the meeting', async () => {
    const desk = new LinkDesk();
    const secret = await desk.linkFor();
    expect(await desk.opened(secret)).toMatchObject({
      contact: aContact(),
      forum: { key: forumKey },
      signature: 'Driftansvarig belysning',
    });
    desk.work.clock.advance(7 * day + 10 * hour + 59 * 60);
    expect(await openKind(desk, secret)).toBe('open');
    desk.work.clock.advance(2 * 60);
    expect(await openKind(desk, secret)).toBe('link-closed');
  });

  it('is open for a month where no meeting is planned', async () => {
    const desk = new LinkDesk();
    const secret = await desk.linkFor(aContact(), false);
    desk.work.clock.advance(30 * day);
    expect(await openKind(desk, secret)).toBe('open');
    desk.work.clock.advance(day);
    expect(await openKind(desk, secret)).toBe('link-closed');
  });

  it('closes with all links of its contact, also those handed over, and new ones open', async () => {
    const desk = new LinkDesk();
    const secrets = [await desk.linkFor(), await desk.linkFor(aContact(), true, 'Driftledare')];
    await desk.closeLinksOf(aContact());
    for (const secret of secrets) expect(await openKind(desk, secret)).toBe('link-closed');
    const closed = async (): Promise<Contact> =>
      the(done(await desk.ports.directory.load()).contacts.find(({ id }) => id === aContact().id));
    // Whoever makes one now has seen the closing, though the coordinator's clock may have been behind.
    const fresh = await desk.linkFor(await closed());
    expect(await openKind(desk, fresh)).toBe('open');
    desk.work.clock.advance(60);
    await desk.closeLinksOf(aContact());
    expect(await openKind(desk, fresh)).toBe('link-closed');
    expect(await openKind(desk, await desk.linkFor(await closed()))).toBe('open');
  });

  it('stays closed when its contact is replaced afterwards', async () => {
    const successor = aContact({ id: rowId(21), functionTitle: 'Enhetschef belysning', successor: null });
    const desk = new LinkDesk({ contacts: [aContact({ successor: rowId(21) }), successor] });
    const secret = await desk.linkFor();
    await desk.closeLinksOf(aContact());
    expect(await openKind(desk, secret)).toBe('link-closed');
  });

  it('moves with a replaced contact, and signs with the new function (F10)', async () => {
    const old = aContact({ successor: rowId(21), validTo: localDate('2026-11-23') });
    const successor = aContact({ id: rowId(21), functionTitle: 'Enhetschef belysning', successor: null });
    const desk = new LinkDesk({ contacts: [old, successor] });
    const opened = await desk.opened(await desk.linkFor(old));
    expect(opened).toMatchObject({ contact: { id: 21 }, signature: 'Enhetschef belysning' });
  });

  it.each([
    ['has ended', aContact({ validTo: localDate('2026-11-22') })],
    ['speaks in another forum now', aContact({ forums: [otherForumKey] })],
    ['is another organisation’s now', aContact({ organisation: police })],
    ['is replaced in a circle', aContact({ successor: rowId(1) })],
  ])('closes when its contact %s', async (_, standing) => {
    const desk = new LinkDesk({ contacts: [standing] });
    const { secrets } = desk.ports;
    const secret = secrets.fresh();
    const link = {
      hash: secrets.hashOf(secret),
      contact: rowId<'Contact'>(1),
      organisation: aContact().organisation,
    };
    const rest = {
      functionTitle: 'x',
      forum: forumKey,
      meeting: null,
      revokedAt: null,
      purpose: 'own' as const,
      issuedAt: desk.work.clock.now(),
    };
    done(await desk.links.add({ ...link, ...rest, validThrough: localDate('2026-12-01') }, op('a')));
    expect(await openKind(desk, secret)).toBe('link-closed');
  });

  it('is not made for somebody who may not answer', async () => {
    const desk = new LinkDesk();
    const reader = aContact({ role: 'reader' });
    const made = await makeIssueLink(desk.ports)({ contact: reader, forum: forumKey, meeting: null });
    expect(made).toEqual({ ok: false, error: { kind: 'contact-may-not-answer' } });
  });
});

describe('answering by link', () => {
  it('is written into the row at once, as said by the organisation by link', async () => {
    const desk = new LinkDesk();
    const action = await desk.work.promised();
    const opened = await desk.opened(await desk.linkFor());
    done(await byLink(desk).answer(opened, action.id, { kind: 'confirm' }, op('one')));
    expect(await desk.work.row(action.id)).toMatchObject({
      confirmation: 'confirmed',
      confirmedVia: 'link',
      lastWord: { by: 'Driftansvarig belysning', via: 'link' },
    });
  });

  it('is one answer for one operation, and the last one counts', async () => {
    const desk = new LinkDesk();
    const action = await desk.work.promised();
    const opened = await desk.opened(await desk.linkFor());
    const answering = byLink(desk);
    done(await answering.answer(opened, action.id, { kind: 'confirm' }, op('one')));
    done(await answering.answer(opened, action.id, { kind: 'confirm' }, op('one')));
    done(await answering.answer(opened, action.id, { kind: 'decline', text: 'Ingen budget.' }, op('two')));
    const read = done(await answering.open(opened, action.id));
    expect(read.answers.map(({ kind }) => kind)).toEqual(['confirm', 'decline']);
    expect(read.action.confirmation).toBe('declined');
  });

  it('is signed by the colleague it was handed to, and by whom', async () => {
    const desk = new LinkDesk();
    const action = await desk.work.promised();
    const opened = await desk.opened(await desk.linkFor(aContact(), true, 'Driftledare'));
    const answer = done(await byLink(desk).answer(opened, action.id, { kind: 'done' }, op('one')));
    expect(answer.linkFunction).toBe('Driftledare, via Driftansvarig belysning');
  });

  it('never finds another organisation’s promise (F36)', async () => {
    const desk = new LinkDesk();
    const theirs = await desk.work.promised({ organisation: police });
    const opened = await desk.opened(await desk.linkFor());
    const refused = { ok: false, error: { kind: 'not-found' } };
    expect(await byLink(desk).open(opened, theirs.id)).toMatchObject(refused);
    expect(await byLink(desk).answer(opened, theirs.id, { kind: 'done' }, op('one'))).toMatchObject(refused);
    const here = done(await makePromisesByLink(desk.ports).here(opened));
    expect(here.promises).toEqual([]);
  });

  it('reaches what an ended organisation promised that this one has come after', async () => {
    const desk = new LinkDesk({ contacts: [aContact({ organisation: jarva })] });
    const taken = await desk.work.promised({ organisation: rinkebyKista });
    const opened = await desk.opened(await desk.linkFor(aContact({ organisation: jarva })));
    const here = done(await makePromisesByLink(desk.ports).here(opened));
    expect(here.promises.map(({ id }) => id)).toEqual([taken.id]);
    done(await byLink(desk).answer(opened, taken.id, { kind: 'confirm' }, op('one')));
    expect(await desk.work.row(taken.id)).toMatchObject({ confirmation: 'confirmed', confirmedVia: 'link' });
  });

  it('says in words what a carried-out promise led to, and nothing else of it', async () => {
    const desk = new LinkDesk();
    const { id } = await desk.work.promised({ status: 'carried-out' });
    const opened = await desk.opened(await desk.linkFor());
    const said = { kind: 'comment', text: 'Färre anmälningar.' } as const;
    expect(done(await byLink(desk).answer(opened, id, said, op('one')))).toMatchObject(said);
    const refused = { ok: false, error: { kind: 'status-not-reachable' } };
    expect(await byLink(desk).answer(opened, id, { kind: 'late' }, op('two'))).toMatchObject(refused);
    const { id: closed } = await desk.work.promised({ status: 'closed' });
    expect(await byLink(desk).answer(opened, closed, said, op('three'))).toMatchObject(refused);
  });

  it.each([
    ['says otherwise of what it has called done', {}, 'done', true],
    ['says nothing else once it is asked what it led to', { effectCheckDate: '2026-11-23' }, 'done', false],
    ['says nothing else of what others have closed', {}, 'confirm', false],
  ] as const)('%s', async (_, change, first, taken) => {
    const desk = new LinkDesk();
    const { id } = await desk.work.promised();
    const opened = await desk.opened(await desk.linkFor());
    done(await byLink(desk).answer(opened, id, { kind: first }, op('one')));
    const row = await desk.work.row(id);
    const fields = { status: 'carried-out', ...change } as Partial<Action>;
    done(await desk.work.register.actions.change(id, row.version, fields, op('closed')));
    const answered = await byLink(desk).answer(opened, id, { kind: 'need-help' }, op('two'));
    expect(answered.ok).toBe(taken);
    expect((await desk.work.row(id)).status).toBe(taken ? 'in-progress' : 'carried-out');
  });

  it('stops a number and asks about a name', async () => {
    const desk = new LinkDesk();
    const action = await desk.work.promised();
    const opened = await desk.opened(await desk.linkFor());
    for (const text of ['Ring 19121212-1212', 'Anna Svensson tar det']) {
      const said = { kind: 'comment', text } as const;
      expect(await byLink(desk).answer(opened, action.id, said, op(text))).toMatchObject({
        ok: false,
        error: { kind: 'personal-data' },
      });
    }
    expect(done(await byLink(desk).open(opened, action.id)).answers).toEqual([]);
  });

  it('waits for those who know the service, and is never counted as seen by others', async () => {
    const desk = new LinkDesk();
    const action = await desk.work.promised();
    const opened = await desk.opened(await desk.linkFor());
    await confirmUnheard(opened, action.id);
    await commentAsCoordinator(desk, action.id);
    expect((await desk.work.row(action.id)).appliedAnswer).toBeNull();
    done(await byLink(desk).answer(opened, action.id, { kind: 'in-progress' }, op('two')));
    expect((await desk.work.row(action.id)).confirmedVia).toBe('link');
  });

  it('is applied by a page that the programme’s site has told who the service is', async () => {
    const desk = new LinkDesk({ service: people.service });
    const action = await desk.work.promised();
    await confirmUnheard(await desk.opened(await desk.linkFor()), action.id);
    await commentAsCoordinator(desk, action.id);
    expect(await desk.work.row(action.id)).toMatchObject({ confirmedVia: 'link', appliedAnswer: 2 });
  });
});

/** The service has written an answer, and stopped before it was applied. */
async function confirmUnheard(opened: OpenedLink, action: ActionId): Promise<void> {
  const blank = { newDate: null, oldDate: null, newStatus: null, changedFields: [], text: '', meeting: null };
  const said = { ...blank, action, claimedOrganisation: opened.organisation.key, kind: 'confirm' } as const;
  done(await opened.site.answers.add({ ...said, linkFunction: 'Drift' }, op('one')));
}

async function commentAsCoordinator({ work }: LinkDesk, action: ActionId): Promise<void> {
  const coordinator = work.seat(people.coordinator, 'coordinator').useCases.actionDesk(forumKey);
  if (coordinator === null) throw new Error('No desk');
  done(await coordinator.answer(await work.row(action), { kind: 'comment', text: 'Hej' }));
}

describe('an organisation’s promises by link', () => {
  it('come with those that wait first, and everywhere with the forums that do not answer by name', async () => {
    const desk = new LinkDesk({ contacts: someContacts() });
    const calm = await desk.work.promised({ confirmation: 'confirmed' });
    const asked = await desk.work.promised({ requestedDate: localDate('2026-12-04') });
    const unsure = await desk.work.promised();
    const opened = await desk.opened(await desk.linkFor());
    const promises = makePromisesByLink(desk.ports);
    const here = done(await promises.here(opened));
    expect(here.promises.map(({ id, waits }) => [id, waits])).toEqual([
      [unsure.id, true],
      [calm.id, false],
      [asked.id, false],
    ]);
    expect(here.meeting?.id).toBe(opened.link.meeting);
    const all = await promises.everywhere(opened);
    expect(all.forums.map(({ forum }) => forum.key)).toEqual([forumKey]);
    expect(all.leftOut).toEqual([]);
  });

  it('are taken up in the next meeting, and in none whose hour has passed, held or not', async () => {
    const desk = new LinkDesk();
    await desk.work.promised();
    const opened = await desk.opened(await desk.linkFor());
    const promises = makePromisesByLink(desk.ports);
    desk.work.clock.advance(day);
    expect(done(await promises.here(opened)).meeting).toBeNull();
    expect((await promises.everywhere(opened)).forums.map(({ meeting }) => meeting)).toEqual([null]);
    const next = await desk.work.meets({ startsAt: instant('2026-11-30T12:00:00Z') });
    expect(done(await promises.here(opened)).meeting?.id).toBe(next);
  });
});
