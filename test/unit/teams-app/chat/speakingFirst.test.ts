import { instant } from '../../../../shared/domain/kernel/instant';
import type { Action } from '../../../../shared/domain/action/action';
import { personalKey, placeKey } from '../../../../shared/domain/conversation/conversation';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import type { OutgoingMessage } from '../../../../shared/application/ports/MessageSender';
import type { ReminderRule } from '../../../../shared/domain/reminders/reminderRule';
import type { ButtonData } from '../../../../teams-app/bot/chat/cards/ButtonData';
import { makeChatSender } from '../../../../teams-app/bot/chat/outbound/makeChatSender';
import { aContact, forumKey, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { the } from '../../../support/the';
import { done } from '../../application/aForumAtWork';
import { conversationOf, openBot, type BotAtWork } from './BotAtWork';

let work: BotAtWork;
beforeEach(async () => {
  work = await openBot();
});
afterEach(() => work.stand.close());

const install = (action: 'add' | 'remove') => ({ type: 'installationUpdate', action });
const say = (text: string) => ({ type: 'message', text });
const chats = async () => done(await work.book.all());

describe('the conversations', () => {
  it('are kept when somebody installs the bot, by account and without a name', async () => {
    await work.tell({ ...install('add'), from: { id: '29:u', name: 'Ett Namn', aadObjectId: people.roads } });
    expect(await chats()).toMatchObject([
      {
        key: personalKey(people.roads),
        place: 'personal',
        conversation: conversationOf('personal'),
        serviceUrl: `${work.stand.origin}/_connector/`,
        person: people.roads,
        language: 'sv',
        state: 'open',
      },
    ]);
    expect(JSON.stringify(await chats())).not.toContain('Ett Namn');
  });

  it('are kept when somebody writes, once, and follow a moved address', async () => {
    await work.tell(say('hjälp'));
    await work.tell(say('hjälp'));
    await work.tell({ ...say('hjälp'), locale: 'en-GB' });
    expect(await chats()).toMatchObject([{ key: personalKey(people.roads), language: 'en' }]);
  });

  it('of a channel are the channel’s, whichever thread somebody writes in', async () => {
    await work.tell(install('add'), 'channel');
    const thread = { id: `${conversationOf('channel')};messageid=17`, conversationType: 'channel' };
    const tenantId = '6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301';
    await work.tell({ ...say('hjälp'), conversation: { ...thread, tenantId } }, 'channel');
    expect(await chats()).toMatchObject([
      { key: placeKey(conversationOf('channel')), place: 'channel', person: null },
    ]);
  });

  it('are closed by uninstalling and open again by writing', async () => {
    await work.tell(install('add'));
    await work.tell(install('remove'));
    expect(await chats()).toMatchObject([{ state: 'uninstalled' }]);
    await work.tell(say('hjälp'));
    expect(await chats()).toMatchObject([{ state: 'open' }]);
  });
});

type Row = OutgoingMessage['row'];

const aMessage = (
  action: Action,
  rule: ReminderRule = 'overdue',
  row: Partial<Row> = {},
): OutgoingMessage => ({
  row: row as Row,
  recipient: { key: people.roads as never, contact: aContact(), channel: 'chat' },
  lines: [
    {
      reminder: { rule, forum: forumKey, subject: { kind: 'action', id: action.id }, anchor: today },
      action: { ...action, yearly: false, addedAt: instant('2026-11-02T09:00:00Z') },
      meeting: null,
    },
  ],
});

const late = { status: 'in-progress', confirmation: 'confirmed', dueDate: addDays(today, -7) } as const;

async function reminding(change: Partial<Action> = late) {
  await work.tell(say('hjälp'));
  const { ground, book, bot, stand } = work;
  const sender = makeChatSender({ ground, book, speakFirst: bot.speakFirst });
  const action = await work.forum.promised(change);
  stand.sent.length = 0;
  return {
    action,
    send: (rule?: ReminderRule, row?: Partial<Row>) => sender.send(aMessage(action, rule, row)),
  };
}

describe('a reminder in the chat', () => {
  it('shows the promise in the person’s own chat, and no text of it in the notification', async () => {
    const { send, action } = await reminding();
    expect((await send()).ok).toBe(true);
    const sent = the(work.stand.sent[0]);
    const path = `/_connector/v3/conversations/${conversationOf('personal')}/activities`;
    expect(decodeURIComponent(sent.path)).toBe(path);
    expect(sent.summary).toBe('Samverkansrummet: 1 påminnelse');
    const card = JSON.stringify(sent.attachments);
    expect(card).toContain(action.displayId);
    expect(card).toContain('Försenat 7 dagar.');
  });

  it('is answered by its buttons', async () => {
    const { send, action } = await reminding();
    await send();
    const data = buttonIn(the(work.stand.sent[0]).attachments, 'done');
    const pressed = await work.tell({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'answer', data }, trigger: 'manual' },
    });
    expect(JSON.stringify(pressed.body)).toContain('Ni svarade **Klar** i dag.');
    const answers = done(await work.forum.register.answers.of(action.id));
    expect(answers).toMatchObject([{ kind: 'done', toldIn: 'chat' }]);
  });

  it.each([
    ['confirm', { ...late, confirmation: 'waiting' }, 'Att bekräfta'],
    ['before-meeting', late, 'Det här har Trafikkontoret lovat:'],
    ['effect-check', { ...late, status: 'carried-out' }, 'Vad ledde det till? Skriv en kommentar.'],
    ['overdue', late, 'Hej! Ett åtagande väntar på dig'],
  ] as const)('says what it is about: %s', async (rule, change, words) => {
    const { send } = await reminding(change);
    await send(rule);
    expect(JSON.stringify(work.stand.sent)).toContain(words);
  });

  it('takes what a carried-out promise led to, in words', async () => {
    const { send, action } = await reminding({ ...late, status: 'carried-out', effectCheckDate: today });
    await send('effect-check');
    const data = buttonIn(the(work.stand.sent[0]).attachments, 'comment');
    const field = { [`comment-${forumKey}:${String(action.id)}`]: 'Färre anmälningar.' };
    const pressed = await work.tell({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb: 'answer', data: { ...data, ...field } },
        trigger: 'manual',
      },
    });
    expect(JSON.stringify(pressed.body)).toContain('Ni svarade **Kommentar** i dag.');
    const answers = done(await work.forum.register.answers.of(action.id));
    expect(answers).toMatchObject([{ kind: 'comment', text: 'Färre anmälningar.' }]);
  });

  it('keeps hostile text out of Markdown and of the notification', async () => {
    const { send } = await reminding({ ...late, title: '[klicka](http://x) **{{DATE(2026-01-01)}}**' });
    await send();
    const sent = the(work.stand.sent[0]);
    expect(sent.summary).not.toContain('klicka');
    expect(JSON.stringify(sent.attachments)).not.toContain('{{DATE');
    expect(textBlocksIn(sent.attachments).join(' ')).not.toContain('klicka');
  });

  it.each([
    [403, 'MessageWritesBlocked', 'blocked'],
    [403, 'ConversationBlockedByUser', 'blocked'],
    [403, 'BotNotInConversationRoster', 'not-in-roster'],
    [404, 'ConversationNotFound', 'not-in-roster'],
  ] as const)(
    'that is refused with %i %s marks the conversation and goes by mail',
    async (status, code, state) => {
      const { send } = await reminding();
      work.stand.refusals.push({ status, code });
      expect(await send()).toEqual({ ok: false, error: { kind: 'unreachable', reason: state } });
      expect(await chats()).toMatchObject([{ state }]);
    },
  );

  it('waits where Teams is silent, and goes again as soon as it answers', async () => {
    const { send } = await reminding();
    work.stand.refusals.push({ status: 500, code: 'ServiceError' });
    expect(await send()).toEqual({ ok: false, error: { kind: 'try-again', reason: 'teams-500' } });
    expect(await chats()).toMatchObject([{ state: 'open' }]);
    expect((await send()).ok).toBe(true);
  });

  it('stands there twice where the line was cut once it had come, and the second one says so', async () => {
    const { send } = await reminding();
    work.stand.cutsAfterwards = 1;
    const cut = await send('overdue', { attempts: 1, reason: '' });
    expect(cut).toEqual({ ok: false, error: { kind: 'try-again', reason: 'teams-silent' } });
    expect((await send('overdue', { attempts: 2, reason: 'teams-silent' })).ok).toBe(true);
    const said = work.stand.sent.map((card) => JSON.stringify(card).includes('kan redan ha kommit'));
    expect(said).toEqual([false, true]);
  });

  it.each([
    [2, '', true],
    [2, 'teams-502', true],
    [2, 'teams-504', true],
    [2, 'teams-503', false],
    [1, '', false],
  ])(
    'says that it may have come before where nobody knows (attempt %i after "%s": %s)',
    async (attempts, reason, told) => {
      const { send } = await reminding();
      await send('overdue', { attempts, reason });
      expect(JSON.stringify(work.stand.sent).includes('kan redan ha kommit')).toBe(told);
    },
  );

  it('has nowhere to go without a chat, or after an uninstall', async () => {
    const { action } = await reminding();
    await work.tell(install('remove'));
    const { ground, book, bot } = work;
    const sender = makeChatSender({ ground, book, speakFirst: bot.speakFirst });
    const gone = { ok: false, error: { kind: 'unreachable', reason: 'uninstalled' } };
    expect(await sender.send(aMessage(action))).toEqual(gone);
    const message = aMessage(action);
    const other = { ...message.recipient, contact: aContact({ person: people.police }) };
    expect(await sender.send({ ...message, recipient: other })).toEqual({
      ok: false,
      error: { kind: 'unreachable', reason: 'no-conversation' },
    });
  });

  it('is never sent to an address that is not Teams’ own', async () => {
    const { ground, bot } = work;
    const chat = the((await (await reminding(), chats()))[0]);
    const bad = { ...chat, serviceUrl: 'https://evil.example/' };
    const book = { all: () => Promise.resolve({ ok: true, value: [bad] } as const) };
    const sender = makeChatSender({ ground, book, speakFirst: bot.speakFirst });
    const action = await work.forum.promised(late);
    expect(await sender.send(aMessage(action))).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
    expect(work.stand.sent).toEqual([]);
  });
});

function all(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(all)];
}

const textBlocksIn = (value: unknown): readonly unknown[] =>
  all(value).flatMap(({ type, text }) => (type === 'TextBlock' ? [text] : []));

const buttonIn = (value: unknown, kind: string): ButtonData =>
  the(all(value).find(({ type, data }) => type === 'Action.Execute' && (data as ButtonData).kind === kind))[
    'data'
  ] as ButtonData;
