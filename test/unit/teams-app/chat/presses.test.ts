import type { Action } from '../../../../shared/domain/action/action';
import type { PersonId } from '../../../../shared/domain/kernel/id';
import type { ButtonData } from '../../../../teams-app/bot/chat/cards/ButtonData';
import { replyToCommand } from '../../../../teams-app/bot/chat/replies/replyToCommand';
import { replyToPress } from '../../../../teams-app/bot/chat/replies/replyToPress';
import { aContact, forumKey, people, someContacts } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { jarva, police, rinkebyKista } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { ForumAtWork, done } from '../../application/aForumAtWork';
import { memoryChatGround, service } from './memoryChatGround';
import { addDays } from '../../../../shared/domain/kernel/localDate';

type AdaptiveCard = Awaited<ReturnType<typeof replyToPress>>['card'];

const running = { status: 'in-progress', confirmation: 'confirmed' } as const;
const late = { ...running, dueDate: addDays(today, -2) };

const start = async (change: Partial<Action> = late, contacts = someContacts()) => {
  const forum = new ForumAtWork({ contacts });
  const action = await forum.promised(change);
  const ground = memoryChatGround(forum);
  const as = (person: PersonId) => ({ person, language: 'sv' }) as const;
  return {
    forum,
    action,
    say: (text: string, person = people.roads) => replyToCommand(ground, as(person), text),
    press: async (data: unknown, person = people.roads) =>
      (await replyToPress(ground, as(person), data)).card,
    answers: async () => done(await forum.register.answers.of(action.id)),
  };
};

const textOf = (card: AdaptiveCard): string => JSON.stringify(card);

/** All that is pressed in a card, those in what folds out too. */
function buttonsIn(value: unknown): readonly ButtonData[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, data } = value as { type?: unknown; data?: unknown };
  const own = type === 'Action.Execute' ? [data as ButtonData] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}

const button = (card: AdaptiveCard, kind: string): ButtonData => {
  const found = buttonsIn(card).find((data) => data.kind === kind || data.action === kind);
  if (found === undefined) throw new Error(`No button for ${kind} in ${textOf(card)}`);
  return found;
};

describe('answering in the chat', () => {
  it('answers for the one of two organisations that the promise is of', async () => {
    const second = aContact({ id: rowId(8), organisation: police, functionTitle: 'Kommunpolis' });
    const { say, press, answers } = await start({ ...late, organisation: police }, [
      ...someContacts(),
      second,
    ]);
    await press(button(await say('mina åtaganden'), 'done'));
    expect(await answers()).toMatchObject([{ claimedOrganisation: police, linkFunction: 'Kommunpolis' }]);
  });

  it('writes the answer as the service, for the function of whoever pressed', async () => {
    const { say, press, answers, action } = await start();
    const card = await press(button(await say('mina åtaganden'), 'done'));
    expect(await answers()).toMatchObject([
      {
        kind: 'done',
        author: service,
        claimedOrganisation: action.organisation,
        linkFunction: 'Driftansvarig belysning',
        toldIn: 'chat',
      },
    ]);
    expect(textOf(card)).toContain('Ni svarade **Klar** i dag.');
    expect(buttonsIn(card).map((data) => data.action)).toEqual(['correct']);
  });

  it('takes a press for an organisation that one’s own has come after', async () => {
    const heir = [aContact({ organisation: jarva, functionTitle: 'Samordnare Järva' })];
    const { say, press, answers } = await start({ ...late, organisation: rinkebyKista }, heir);
    const card = await press(button(await say('mina åtaganden'), 'done'));
    expect(textOf(card)).toContain('Ni svarade **Klar** i dag.');
    expect(await answers()).toMatchObject([
      { claimedOrganisation: rinkebyKista, linkFunction: 'Samordnare Järva', toldIn: 'chat' },
    ]);
  });

  it.each(['in-progress', 'late', 'need-help', 'decline'])('takes %s with one press', async (kind) => {
    const { say, press, answers } = await start();
    await press(button(await say('mina åtaganden'), kind));
    expect(await answers()).toMatchObject([{ kind }]);
  });

  it('confirms what was noted at the meeting', async () => {
    const { say, press, answers } = await start({ ...running, confirmation: 'waiting' });
    await press(button(await say('mina åtaganden'), 'confirm'));
    expect(await answers()).toMatchObject([{ kind: 'confirm' }]);
  });

  it('asks for a new date, and comments, with what was filled in', async () => {
    const { say, press, answers, action } = await start();
    const row = `${forumKey}:${String(action.id)}`;
    const card = await say('mina åtaganden');
    const newDate = addDays(today, 14);
    await press({
      ...button(card, 'request-date'),
      [`date-${row}`]: newDate,
      [`request-date-${row}`]: 'Kabeln dröjer',
    });
    expect(await answers()).toMatchObject([{ kind: 'request-date', newDate, text: 'Kabeln dröjer' }]);
  });

  it.each([
    ['a date that has passed', 'request-date', { date: addDays(today, -1) }, 'Välj i dag'],
    ['no date', 'request-date', {}, 'Välj i dag'],
    ['an empty comment', 'comment', { comment: '  ' }, 'Skriv något först'],
    ['an identity number', 'comment', { comment: 'Ring 19811228-9874' }, 'personnummer'],
  ])('takes nothing with %s', async (_what, kind, inputs, says) => {
    const { say, press, answers, action } = await start();
    const fields = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`${name}-${forumKey}:${String(action.id)}`, value]),
    );
    const card = await press({ ...button(await say('mina åtaganden'), kind), ...fields });
    expect(await answers()).toEqual([]);
    expect(textOf(card)).toContain(says);
  });

  it('takes a second press of an old card for what it is', async () => {
    const { forum, say, press, answers } = await start();
    const old = await say('mina åtaganden');
    forum.clock.advance(5);
    await press(button(old, 'done'));
    const again = await press(button(old, 'need-help'));
    expect(await answers()).toHaveLength(1);
    expect(textOf(again)).toContain('Kortet var gammalt');
  });

  it('takes a press for old where the promise was closed without a word, on the list’s own page', async () => {
    const { forum, say, press, answers, action } = await start();
    const old = await say('mina åtaganden');
    const { version } = await forum.row(action.id);
    done(await forum.register.actions.change(action.id, version, { status: 'cancelled' }, 'list' as never));
    const card = await press(button(old, 'in-progress'));
    expect(textOf(card)).toContain('Kortet var gammalt');
    expect(textOf(card)).toContain('inte längre öppet');
    expect(await answers()).toEqual([]);
  });

  it('lets an answer be corrected from the card that took its place', async () => {
    const { forum, say, press, answers } = await start();
    const old = await say('mina åtaganden');
    forum.clock.advance(5);
    const answered = await press(button(old, 'done'));
    const opened = await press(button(answered, 'correct'));
    forum.clock.advance(5);
    await press(button(opened, 'late'));
    expect((await answers()).map(({ kind }) => kind)).toEqual(['done', 'late']);
  });

  it('answers nothing for somebody else’s organisation, and shows them nothing of it', async () => {
    const { say, press, answers, action } = await start();
    const card = await press(button(await say('mina åtaganden'), 'done'), people.police);
    expect(await answers()).toEqual([]);
    expect(textOf(card)).toContain('hör inte till din organisation');
    expect(textOf(card)).not.toContain(action.title);
  });

  it('answers nothing for a stranger', async () => {
    const { say, press, answers, action } = await start();
    const stranger = 'nobody' as PersonId;
    expect(textOf(await press(button(await say('mina åtaganden'), 'done'), stranger))).not.toContain(
      action.title,
    );
    expect(textOf(await say('mina åtaganden', stranger))).toContain('Jag hittar dig inte');
    expect(await answers()).toEqual([]);
  });

  it.each([
    null,
    'x',
    {},
    { action: 'delete', row: 'est:1' },
    {
      action: 'answer',
      kind: 'edit',
      row: `${forumKey}:1`,
      rows: [],
      at: '2026-11-23T12:00:00Z',
      title: 'mine',
    },
    { action: 'answer', kind: 'done', row: '../../x:1', rows: [], at: '2026-11-23T12:00:00Z', title: 'mine' },
    { action: 'answer', kind: 'done', row: `${forumKey}:1`, rows: [{}], at: 'now', title: 'mine' },
  ])('writes nothing for a button it never made: %j', async (data) => {
    const { press, answers } = await start();
    expect(textOf(await press(data))).toContain('Svaret sparades inte');
    expect(await answers()).toEqual([]);
  });
});

describe('what the chat says', () => {
  it('keeps what somebody has typed out of everything that is read as Markdown', async () => {
    const title = '**Fet** [länk](https://evil.example) {{DATE(2026-01-01)}}\u202e';
    const { say } = await start({ ...late, title });
    const card = await say('mina åtaganden');
    const blocks = JSON.stringify(blocksIn(card));
    expect(blocks).not.toContain('evil.example');
    expect(textOf(card)).not.toContain('{{');
    expect(textOf(card)).not.toContain('\u202e');
  });

  it.each([
    ['hjälp', 'Det här kan jag'],
    ['help', 'What I can do'],
    ['vad blir det för väder', 'Jag förstod inte'],
    ['nästa möte', 'Inget möte är planerat'],
    ['läget', 'Läget'],
    ['pausa', 'Hur länge'],
    ['pausa 2 veckor', 'Jag är tyst till och med'],
    ['påminn', 'Vad och när'],
    ['påminn ÅT-SÖD-999 i morgon', 'finns inte bland dina'],
  ])('answers %s', async (text, says) => {
    const { say } = await start();
    expect(textOf(await say(text))).toContain(says);
  });

  it('keeps a reminder of one’s own', async () => {
    const { say, action } = await start();
    const tomorrow = textOf(await say(`påminn ${action.displayId} i morgon`));
    expect(tomorrow).toContain('Jag påminner dig om');
    expect(tomorrow).not.toContain('inga påminnelser skickas');
    expect(textOf(await say(`påminn ${action.displayId} på lördag`))).toContain('nästa dag som de skickas');
  });

  it('tells of the next meeting with what has been promised', async () => {
    const { forum, say, action } = await start();
    await forum.meets();
    const card = textOf(await say('nästa möte'));
    expect(card).toContain('Svara före mötet');
    expect(card).toContain(action.displayId);
  });

  it('stays within what Teams takes: six buttons a row, forty kilobytes a card', async () => {
    const { forum, say } = await start();
    for (let count = 0; count < 20; count++) await forum.promised({ ...late, title: 'Å'.repeat(250) });
    const card = await say('mina åtaganden');
    expect(Buffer.byteLength(textOf(card))).toBeLessThan(40_000);
    expect(Math.max(...actionSetsIn(card))).toBeLessThanOrEqual(6);
    expect(textOf(card)).toContain('15 till finns i Mitt arbete');
  });
});

const within = (value: unknown, type: string): readonly object[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { type?: unknown }).type === type ? [value] : [];
  return [...own, ...Object.values(value).flatMap((each: unknown) => within(each, type))];
};
const blocksIn = (card: AdaptiveCard): readonly object[] => within(card, 'TextBlock');
const actionSetsIn = (card: AdaptiveCard): readonly number[] =>
  within(card, 'ActionSet').map((set) => (set as { actions: readonly unknown[] }).actions.length);
