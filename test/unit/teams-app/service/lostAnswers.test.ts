import type { Outgoing } from '../../../../teams-app/bot/http/Route.ts';
import { done } from '../../application/aForumAtWork';
import type { Call } from '../../application/UnreliableSite';
import { AnswerDesk, formOf } from './AnswerDesk';

async function given() {
  const desk = new AnswerDesk();
  const action = await desk.work.promised();
  const at = `/svar/${await desk.linkFor()}`;
  return { desk, action, at, page: `${at}/atgard/${action.id}` };
}

const lost =
  (method: string) =>
  (call: Call): 'answer-lost' | null =>
    call.method === method ? 'answer-lost' : null;

/** What stands in the fields of a page, as a browser would send it. */
const filledIn = (answer: Outgoing): Record<string, string> => {
  const page = String(answer.body);
  const lines = [...page.matchAll(/<input\s[^>]*?name="(\w+)"[^>]*?value="([^"]*)"[^>]*?>/gu)];
  const sent = lines.filter(
    ([all]) => !/type="hidden"/u.test(all) && (!/radio|checkbox/u.test(all) || /\schecked/u.test(all)),
  );
  const text = /<textarea[^>]*>\n?([^]*?)<\/textarea/u.exec(page)?.[1];
  return {
    ...Object.fromEntries(sent.map(([, name = '', value = '']) => [name, value])),
    ...(text !== undefined && { text }),
  };
};

const sendOnceMore = (desk: AnswerDesk, path: string, answer: Outgoing): Promise<Outgoing> =>
  desk.ask('POST', path, formOf(String(answer.body), filledIn(answer)));

describe('a form whose writing got no answer', () => {
  it.each([
    ['confirm', { choice: 'confirm', text: '' }],
    ['done, which closes the promise', { choice: 'done', text: '\nFärdigt.' }],
    ['a date', { choice: 'late', newDate: '2026-12-18', text: 'Delar saknas.' }],
    ['a comment', { choice: '', text: 'Vi återkommer.' }],
    [
      'what points nobody out',
      { choice: 'need-help', text: 'Anna Svensson', words: 'Anna Svensson', nobody: 'yes' },
    ],
  ])('is shown again and counts once: %s', async (_, fields) => {
    const { desk, action, page } = await given();
    desk.network.fault = lost('answers.add');
    const unsure = await desk.send(page, fields);
    expect(unsure.status).toBe(503);
    expect(unsure.body).toContain('Vi vet inte om svaret sparades');
    expect(unsure.body).not.toContain('inte sparat');
    expect(filledIn(unsure)).toMatchObject({
      ...(fields.choice !== '' && { choice: fields.choice }),
      text: fields.text,
    });
    desk.network.goOnline();
    expect((await sendOnceMore(desk, page, unsure)).status).toBe(303);
    expect(done(await desk.work.register.answers.of(action.id))).toHaveLength(1);
  });

  it('is taken once more when the answer has been written in and closed the promise', async () => {
    const { desk, action, page } = await given();
    const form = formOf(String((await desk.get(page)).body), { choice: 'done' });
    expect((await desk.ask('POST', page, form)).status).toBe(303);
    expect((await desk.work.row(action.id)).status).toBe('carried-out');
    expect((await desk.ask('POST', page, form)).status).toBe(303);
    expect((await desk.send(page, { choice: 'decline' })).status).toBe(422);
    expect(done(await desk.work.register.answers.of(action.id))).toHaveLength(1);
  });

  it('is a topic that is put in once', async () => {
    const { desk, at } = await given();
    desk.network.fault = lost('meetings.add');
    const unsure = await desk.send(at, { title: 'Ljuset vid skolan' });
    expect(unsure.status).toBe(503);
    expect(unsure.body).toContain('Vi vet inte om ämnet sparades');
    desk.network.goOnline();
    expect((await sendOnceMore(desk, `${at}/amne`, unsure)).status).toBe(303);
    expect(done(await desk.work.register.meetings.topics())).toHaveLength(1);
  });
});

describe('a form that came when nothing could be done', () => {
  it('is shown with what was typed, and says that nothing is saved', async () => {
    const { desk, action, page } = await given();
    const form = formOf(String((await desk.get(page)).body), {
      choice: 'late',
      newDate: '2026-12-18',
      text: 'Delar saknas.',
    });
    desk.network.goOffline();
    const away = await desk.ask('POST', page, form);
    expect(away).toMatchObject({ status: 503, headers: { 'retry-after': '60' } });
    expect(away.body).toContain('<h1>Svaret är inte sparat</h1>');
    expect(away.body).toContain('Försenad, nytt datum');
    expect(filledIn(away)).toEqual({ newDate: '2026-12-18', text: 'Delar saknas.' });
    desk.network.goOnline();
    expect((await sendOnceMore(desk, page, away)).status).toBe(303);
    expect(done(await desk.work.register.answers.of(action.id))).toMatchObject([{ kind: 'request-date' }]);
  });

  it.each([
    ['/amne', { title: 'Ljus "vid" skolan' }, 'Ämnet är inte sparat', 'Ljus &quot;vid&quot; skolan'],
    [
      '/kollega',
      { function: 'Driftledare', mail: 'driftansvarig@exempel.se' },
      'Länken är inte skickad',
      'driftansvarig@',
    ],
  ])('keeps what was typed when too much has been asked for: %s', async (place, fields, words, typed) => {
    const { desk, at } = await given();
    const page = String((await desk.get(`${at}${place === '/amne' ? '' : place}`)).body);
    for (let time = 0; time < 130; time += 1) await desk.get(at);
    const refused = await desk.ask('POST', `${at}${place}`, formOf(page, fields));
    expect(refused.status).toBe(429);
    expect(refused.body).toContain(words);
    expect(refused.body).toContain(typed);
    desk.passed = 120;
    expect((await sendOnceMore(desk, `${at}${place}`, refused)).status).toBe(303);
  });

  it('says it in English too', async () => {
    const { desk, page } = await given();
    desk.network.fault = lost('answers.add');
    const unsure = await desk.send(`${page}?sprak=en`, { choice: 'done' });
    expect(unsure.body).toContain('We do not know whether the answer was saved');
  });
});
