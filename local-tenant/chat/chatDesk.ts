import type { ServerResponse } from 'node:http';
import { answerJson, refuse } from '../http/answer.ts';
import {
  installActivity,
  isForBot,
  messageActivity,
  pressActivity,
  type ActivityOrder,
  type PressedAction,
} from './activities.ts';
import { makeExtend, makeInsert } from './extensionDesk.ts';
import type { Standing } from './chatBook.ts';
import type { Asked, Body, ChatDeskOptions, Doing } from './Doing.ts';

const standings: readonly Standing[] = ['open', 'removed', 'blocked'];
const text = (body: Body, name: string): string => (typeof body[name] === 'string' ? body[name] : '');

/** What people do in a conversation, and what Teams then tells the bot. */
export function createChatDesk(options: ChatDeskOptions): Doing {
  const { book, clock, tellBot, serviceUrl } = options;
  const orderOf = ({ person, room }: Asked, body: Body, id: string): ActivityOrder => ({
    ...{ person, room, id, serviceUrl },
    lang: text(body, 'lang') === 'en' ? 'en' : 'sv',
    at: clock.now().toISOString(),
  });

  const tell = async (activity: object, response: ServerResponse, done: object): Promise<void> => {
    const { status } = await tellBot(activity);
    if (status < 300) answerJson(response, 200, done);
    else refuse(response, 502, 'botRefused', `The bot answered ${String(status)}.`);
  };

  const say: Doing = async (asked, body, response) => {
    const { person, room } = asked;
    const words = text(body, 'text');
    const at = clock.now().toISOString();
    const message = { at, from: 'person', persona: person.key, text: words, summary: '', cards: [] } as const;
    const said = book.add(room.id, message);
    const heard = book.of(room.id).standing === 'open' && isForBot(room, words);
    if (heard) await tell(messageActivity(orderOf(asked, body, said.id), words), response, { id: said.id });
    else answerJson(response, 200, { id: said.id });
  };

  /** In a group the answer to a press is the presser's alone; the bot changes the message for the others. */
  const press: Doing = async (asked, body, response) => {
    const id = text(body, 'activityId');
    const { room } = asked;
    const order = orderOf(asked, body, `${id}-press`);
    const answer = await tellBot(pressActivity(order, id, body['action'] as PressedAction));
    const card = answer.status === 200 ? cardIn(answer.body) : null;
    if (card === null) refuse(response, 502, 'botRefused', `The bot answered ${String(answer.status)}.`);
    else if (room.kind !== 'personal' || book.replace(room.id, id, { text: '', cards: [card] }))
      answerJson(response, 200, { card });
    else refuse(response, 404, 'noMessage', `There is no message ${id}.`);
  };

  /** Adding, removing and blocking the app; Teams tells the bot of the first two. */
  const stand: Doing = async (asked, body, response) => {
    const standing = standings.find((each) => each === body['standing']) ?? 'open';
    const { room } = asked;
    const before = book.of(room.id).standing;
    book.setStanding(room.id, standing);
    if (standing === 'blocked' || before === 'blocked') answerJson(response, 200, {});
    else {
      const order = orderOf(asked, body, `install-${String(Date.now())}`);
      await tell(installActivity(order, standing === 'open' ? 'add' : 'remove'), response, {});
    }
  };

  const doings: Readonly<Record<string, Doing>> = {
    ...{ action: press, standing: stand },
    extension: makeExtend(options, orderOf),
    card: makeInsert(options),
  };

  return (asked, body, response) => {
    const named = Object.keys(doings).find((name) => body[name] !== undefined && body[name] !== null);
    return (doings[named ?? ''] ?? say)(asked, body, response);
  };
}

/** The card that an invoke was answered with. */
function cardIn(body: unknown): unknown {
  const { type, value } = (body ?? {}) as { readonly type?: unknown; readonly value?: unknown };
  return type === 'application/vnd.microsoft.card.adaptive' ? (value ?? null) : null;
}
