import { createHash } from 'node:crypto';
import type { Action } from '../../../../shared/domain/action/action';
import { newFormToken } from '../../../../teams-app/bot/answer-pages/forms/formToken.ts';
import { aContact } from '../../../builders/aContact';
import { police } from '../../../builders/anOrganisation';
import { hostileTexts } from '../../../corpora/hostileTexts';
import { done } from '../../application/aForumAtWork';
import { AnswerDesk, formOf } from './AnswerDesk';

interface Promised {
  readonly desk: AnswerDesk;
  readonly action: Action;
  readonly secret: string;
  readonly at: string;
  readonly page: string;
}

async function promised(change: Partial<Action> = {}): Promise<Promised> {
  const desk = new AnswerDesk();
  const action = await desk.work.promised(change);
  const secret = await desk.linkFor();
  const at = `/svar/${secret}`;
  return { desk, action, secret, at, page: `${at}/atgard/${action.id}` };
}

const answersOf = async ({ desk, action }: Promised) => done(await desk.work.register.answers.of(action.id));

describe('the page of one promise', () => {
  it('changes nothing by being opened fifty times, or by HEAD (F28)', async () => {
    const given = await promised();
    for (let time = 0; time < 50; time += 1) {
      expect((await given.desk.get(given.page)).status).toBe(200);
      expect((await given.desk.ask('HEAD', given.page)).status).toBe(200);
    }
    expect(await answersOf(given)).toEqual([]);
    expect(await given.desk.work.row(given.action.id)).toEqual(given.action);
  });

  it.each([
    ['confirm', {}, { kind: 'confirm' }],
    ['done', {}, { kind: 'done' }],
    [
      'in-progress',
      { text: 'Lamporna är beställda.' },
      { kind: 'in-progress', text: 'Lamporna är beställda.' },
    ],
    ['late', {}, { kind: 'late' }],
    ['late', { newDate: '2026-12-18' }, { kind: 'request-date', newDate: '2026-12-18' }],
    ['need-help', {}, { kind: 'need-help' }],
    ['decline', {}, { kind: 'decline' }],
    ['request-change', { text: 'Två lampor.' }, { kind: 'request-change', text: 'Två lampor.' }],
    ['', { text: 'Vi återkommer på torsdag.' }, { kind: 'comment', text: 'Vi återkommer på torsdag.' }],
  ])('saves %s with %j as it is meant', async (choice, fields, saved) => {
    const given = await promised();
    const answer = await given.desk.send(given.page, { choice, text: '', newDate: '', ...fields });
    expect(answer).toMatchObject({ status: 303, headers: { location: `${given.page}/tack` } });
    const [only, ...others] = await answersOf(given);
    expect(only).toMatchObject({ ...saved, linkFunction: 'Driftansvarig belysning' });
    expect(others).toEqual([]);
    const receipt = await given.desk.get(`${given.page}/tack`);
    expect(receipt.body).toContain('Tack, svaret är sparat');
  });

  it('asks what a carried-out promise led to, in words alone', async () => {
    const given = await promised({ status: 'carried-out' });
    const shown = await given.desk.get(given.page);
    expect(shown.body).toContain('Vad ledde det till?');
    expect(shown.body).not.toContain('type="radio"');
    expect(await given.desk.send(given.page, { text: 'Färre anmälningar.' })).toMatchObject({ status: 303 });
    expect(await answersOf(given)).toMatchObject([{ kind: 'comment', text: 'Färre anmälningar.' }]);
  });

  it('can be answered again until the meeting, and the last answer counts', async () => {
    const given = await promised();
    await given.desk.send(given.page, { choice: 'confirm' });
    await given.desk.send(given.page, { choice: 'decline', text: 'Ingen budget.' });
    expect((await given.desk.work.row(given.action.id)).confirmation).toBe('declined');
    expect((await given.desk.get(`${given.page}/tack`)).body).toContain('Avböjde');
  });

  it('takes back that a promise is done, until it is time to tell what it led to', async () => {
    const given = await promised();
    const statusNow = async () => (await given.desk.work.row(given.action.id)).status;
    await given.desk.send(given.page, { choice: 'done' });
    expect(await statusNow()).toBe('carried-out');
    const shown = String((await given.desk.get(given.page)).body);
    expect([...shown.matchAll(/name="choice" value="([a-z-]+)"/gu)].map(([, choice]) => choice)).toEqual([
      'in-progress',
      'late',
      'need-help',
    ]);
    expect(shown).toContain('Hur går det?');
    expect(await given.desk.send(given.page, { choice: 'late', newDate: '2026-12-18' })).toMatchObject({
      status: 303,
    });
    expect(await given.desk.work.row(given.action.id)).toMatchObject({
      status: 'in-progress',
      requestedDate: '2026-12-18',
    });
    expect((await given.desk.get(given.page)).body).toContain('value="done"');
  });

  it('takes the same sent form once', async () => {
    const given = await promised();
    const form = formOf(String((await given.desk.get(given.page)).body), { choice: 'done' });
    await given.desk.ask('POST', given.page, form);
    await given.desk.ask('POST', given.page, form);
    expect(await answersOf(given)).toHaveLength(1);
  });

  it.each([
    ['nothing chosen', { choice: '', text: ' ' }, 'Välj ett svar'],
    ['an unknown choice', { choice: 'edit' }, 'Välj ett svar'],
    ['a passed date', { choice: 'late', newDate: '2026-11-01' }, 'i dag eller en senare dag'],
    ['what is no date', { choice: 'late', newDate: '2026-02-30' }, 'Datumet finns inte'],
    ['a day past every calendar', { choice: 'late', newDate: '9999-01-01' }, 'för långt fram'],
    ['a date with another choice', { choice: 'done', newDate: '2026-12-18' }, 'Ett nytt datum är ifyllt'],
    ['a date with words alone', { choice: '', newDate: '2026-12-18', text: 'Hej' }, 'Ett nytt datum'],
    ['a change of nobody knows what', { choice: 'request-change' }, 'vad som behöver ändras'],
    ['a long text', { choice: 'done', text: 'x'.repeat(1001) }, 'för lång'],
    ['a personal number', { choice: 'done', text: 'Ring 19121212-1212' }, 'får inte sparas'],
    ['a name', { choice: 'done', text: 'Anna Svensson tar det' }, 'peka ut en person'],
  ])('says what to do about %s, and keeps what was typed', async (_, fields, words) => {
    const given = await promised();
    const answer = await given.desk.send(given.page, fields);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(words);
    if ('newDate' in fields) expect(answer.body).toContain(`value="${fields.newDate}"`);
    if ('text' in fields) expect(answer.body).toContain(`${fields.text}</textarea`);
    expect(await answersOf(given)).toEqual([]);
  });

  it('takes a name that the sender says points nobody out, and never a number', async () => {
    const given = await promised();
    const nobody = { choice: 'done', nobody: 'yes' };
    const named = { ...nobody, text: 'Anna Svensson tar det', words: 'Anna Svensson' };
    expect((await given.desk.send(given.page, named)).status).toBe(303);
    const numbered = { ...nobody, text: 'Ring 19121212-1212', words: '19121212-1212' };
    expect((await given.desk.send(given.page, numbered)).status).toBe(422);
    expect(await answersOf(given)).toHaveLength(1);
  });

  it('takes no form that the service has not made for this link and promise', async () => {
    const given = await promised();
    const other = await promised();
    const twin = await given.desk.work.promised();
    const foreign = [
      {},
      newFormToken(other.secret, `/atgard/${given.action.id}`),
      newFormToken(given.secret, `/atgard/${twin.id}`),
      { ...newFormToken(given.secret, `/atgard/${given.action.id}`), nonce: 'f'.repeat(32) },
    ];
    for (const token of foreign) {
      const form = new URLSearchParams({ choice: 'done', ...token }).toString();
      expect((await given.desk.ask('POST', given.page, form)).status).toBe(422);
    }
    const asking = { headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await given.desk.send(given.page, { choice: 'done' }, asking)).status).toBe(422);
    expect(await answersOf(given)).toEqual([]);
  });

  it('escapes whatever stands in the register', async () => {
    for (const { text } of hostileTexts.filter((hostile) => hostile.text.length < 200)) {
      const given = await promised({ title: text });
      const body = String((await given.desk.get(given.page)).body);
      expect(body).not.toMatch(/<(script|img|svg|iframe|a href="javascript)/iu);
    }
  });

  it('shows nothing of another organisation’s promise (F36)', async () => {
    const given = await promised({ organisation: police, title: 'Polisens egen sak' });
    for (const path of ['', '/alla', `/atgard/${given.action.id}`, `/atgard/${given.action.id}/tack`]) {
      expect((await given.desk.get(`${given.at}${path}`)).body).not.toContain('Polisens egen sak');
    }
    expect((await given.desk.get(given.page)).status).toBe(404);
    expect(String((await given.desk.get(`${given.at}/alla.csv`)).body)).not.toContain('Polisens');
  });

  it('lets the browser use its own style sheet, and nothing else', async () => {
    const given = await promised();
    const { body, headers } = await given.desk.get(given.page);
    const style = /<style>([^]*?)<\/style>/u.exec(String(body))?.[1] ?? '';
    const sum = createHash('sha256').update(style).digest('base64');
    const policy = headers?.['content-security-policy'];
    expect(policy).toContain(`style-src 'sha256-${sum}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(String(body)).not.toMatch(/<script|\sstyle=|\son\w+=/u);
  });

  it('is in the reader’s language, and stays in the chosen one', async () => {
    const given = await promised();
    const asking = { headers: { 'accept-language': 'en-GB,en' } };
    expect((await given.desk.get(given.page, asking)).body).toContain('lang="en"');
    const chosen = await given.desk.get(`${given.page}?sprak=sv`, asking);
    expect(chosen.body).toContain('<html lang="sv"');
    expect(chosen.body).toContain(`action="${given.page}?sprak=sv"`);
  });
});

describe('the choices', () => {
  it('ask about a change while the promise waits to be confirmed, and no longer', async () => {
    const change = 'value="request-change"';
    const waiting = await promised();
    expect((await waiting.desk.get(waiting.page)).body).toContain(change);
    const agreed = await promised({ confirmation: 'confirmed' });
    expect((await agreed.desk.get(agreed.page)).body).not.toContain(change);
  });

  it('open by an address with a slash at its end too', async () => {
    const given = await promised();
    expect((await given.desk.get(`${given.at}/`)).status).toBe(200);
    expect((await given.desk.get(`${given.page}/`)).body).toContain(given.action.title);
  });
});

describe('an organisation’s own page', () => {
  it('is a table and a calendar too (F35)', async () => {
    const given = await promised();
    expect((await given.desk.get(`${given.at}/alla`)).body).toContain(given.action.title);
    const csv = String((await given.desk.get(`${given.at}/alla.csv`)).body);
    expect(csv).toContain(given.action.displayId);
    const calendar = await given.desk.get(`${given.at}/alla.ics`);
    expect(calendar.headers?.['content-type']).toContain('text/calendar');
    const lines = String(calendar.body).split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20261207');
    // A day when something is due is a free one; the meeting is not.
    expect(lines.filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(1);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  it('puts a topic in the backlog, and says who will see it (F36)', async () => {
    const given = await promised();
    expect((await given.desk.get(given.at)).body).toContain('Ämnet syns för alla som deltar i');
    expect((await given.desk.send(given.at, { title: 'Ljuset vid skolan' })).status).toBe(303);
    const topics = done(await given.desk.work.register.meetings.topics());
    expect(topics).toMatchObject([{ title: 'Ljuset vid skolan', organisation: aContact().organisation }]);
    expect((await given.desk.send(given.at, { title: ' ' })).status).toBe(422);
  });
});
