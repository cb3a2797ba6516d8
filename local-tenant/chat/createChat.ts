import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerJson, answerPage, refuse } from '../http/answer.ts';
import type { Routes } from '../http/createListener.ts';
import type { Exchange } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { findPerson } from '../people.ts';
import type { Person, TenantClock } from '../tenant.ts';
import { messageActivity, pressActivity, type ActivityOrder, type PressedAction } from './activities.ts';
import type { BotLine } from './botLine.ts';
import type { ChatBook } from './chatBook.ts';
import { chatPage } from './chatPage.ts';

export interface ChatOptions {
  readonly book: ChatBook;
  readonly clock: TenantClock;
  readonly tellBot: BotLine;
  readonly serviceUrl: string;
  /** Where npm laid Microsoft's renderer of cards. */
  readonly nodeModules: string;
}

type Body = Readonly<Record<string, unknown>>;

const text = (body: Body, name: string): string => (typeof body[name] === 'string' ? body[name] : '');

/** Each person's chat with the bot: what stands in it, what they write, and the buttons they press. */
export function createChat({ book, clock, tellBot, serviceUrl, nodeModules }: ChatOptions): Routes {
  const renderer = join(nodeModules, 'adaptivecards', 'dist', 'adaptivecards.min.js');

  const orderOf = (person: Person, body: Body, id: string): ActivityOrder => ({
    ...{ person, id, serviceUrl },
    lang: text(body, 'lang') === 'en' ? 'en' : 'sv',
    at: clock.now().toISOString(),
  });

  async function say(person: Person, body: Body, { response }: Exchange): Promise<void> {
    const at = clock.now().toISOString();
    const said = book.add(person.key, { at, from: 'person', text: text(body, 'text'), cards: [] });
    const { status } = await tellBot(messageActivity(orderOf(person, body, said.id), said.text));
    if (status < 300) answerJson(response, 200, { id: said.id });
    else refuse(response, 502, 'botRefused', `The bot answered ${String(status)}.`);
  }

  async function press(person: Person, body: Body, { response }: Exchange): Promise<void> {
    const id = text(body, 'activityId');
    const action = body['action'] as PressedAction;
    const answer = await tellBot(pressActivity(orderOf(person, body, `${id}-press`), id, action));
    const card = answer.status === 200 ? cardIn(answer.body) : null;
    if (card === null) refuse(response, 502, 'botRefused', `The bot answered ${String(answer.status)}.`);
    else if (book.replace(person.key, id, { text: '', cards: [card] })) answerJson(response, 200, { card });
    else refuse(response, 404, 'noMessage', `There is no message ${id}.`);
  }

  return {
    'GET /teams/chat': ({ response, url }) => {
      answerPage(response, chatPage(url.searchParams.get('lang') === 'en' ? 'en' : 'sv'));
    },
    'GET /teams/chat/adaptivecards.js': ({ response }) => {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(readFileSync(renderer));
    },
    'GET /_local/chat': ({ response, url }) => {
      answerJson(response, 200, book.of(url.searchParams.get('persona') ?? ''));
    },
    'POST /_local/chat': async (exchange) => {
      const { response } = exchange;
      const body = await readJsonBody(exchange.request);
      const person = body.ok ? findPerson(text(body.value, 'persona')) : null;
      if (!body.ok) refuse(response, body.status, body.code, body.message);
      else if (person === null || person.account === 'none')
        refuse(response, 400, 'badOrder', 'persona must be somebody with an account.');
      else if (isPress(body.value)) await press(person, body.value, exchange);
      else await say(person, body.value, exchange);
    },
  };
}

const isPress = ({ action }: Body): boolean => typeof action === 'object' && action !== null;

/** The card that an invoke was answered with. */
function cardIn(body: unknown): unknown {
  const { type, value } = (body ?? {}) as { readonly type?: unknown; readonly value?: unknown };
  return type === 'application/vnd.microsoft.card.adaptive' ? (value ?? null) : null;
}
