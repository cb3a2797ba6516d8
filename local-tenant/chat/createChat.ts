import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerJson, answerPage, refuse } from '../http/answer.ts';
import type { Routes } from '../http/createListener.ts';
import type { Exchange } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { findPerson } from '../people.ts';
import type { ChatBook } from './chatBook.ts';
import { createChatDesk } from './chatDesk.ts';
import type { Asked, Body, ChatDeskOptions } from './Doing.ts';
import { chatPage } from './chatPage.ts';
import { personalRoom, roomOf, type Room } from './rooms.ts';

export interface ChatOptions extends ChatDeskOptions {
  /** Where npm laid Microsoft's renderer of cards. */
  readonly nodeModules: string;
}

const text = (body: Body, name: string): string => (typeof body[name] === 'string' ? body[name] : '');

/** A conversation by its name, or the person's own. */
const roomNamed = (room: string, persona: string): Room | null =>
  roomOf(room === '' ? personalRoom(persona) : room);

/** Teams shows people by their names. */
const withNames = ({ messages, ...rest }: ReturnType<ChatBook['of']>): object => ({
  ...rest,
  messages: messages.map((message) => ({ ...message, name: findPerson(message.persona)?.name ?? '' })),
});

/** Only people with an account chat, and nobody in somebody else's own chat. */
function askedIn(body: Body): Asked | null {
  const person = findPerson(text(body, 'persona'));
  const room = roomNamed(text(body, 'room'), text(body, 'persona'));
  if (person === null || person.account === 'none' || room === null) return null;
  return room.persona === null || room.persona === person.key ? { person, room } : null;
}

/** The conversations with the bot: what stands in them, what people write, and the buttons they press. */
export function createChat(options: ChatOptions): Routes {
  const { book, nodeModules } = options;
  const renderer = join(nodeModules, 'adaptivecards', 'dist', 'adaptivecards.min.js');
  const desk = createChatDesk(options);

  async function act({ request, response }: Exchange): Promise<void> {
    const body = await readJsonBody(request);
    const asked = body.ok ? askedIn(body.value) : null;
    if (!body.ok) refuse(response, body.status, body.code, body.message);
    else if (asked === null)
      refuse(response, 400, 'badOrder', 'persona must be somebody with an account, in a room of theirs.');
    else await desk(asked, body.value, response);
  }

  return {
    'GET /teams/chat': ({ response, url }) => {
      const page = chatPage(url.searchParams.get('lang') === 'en' ? 'en' : 'sv');
      answerPage(response, page, null, "'self'");
    },
    'GET /teams/chat/adaptivecards.js': ({ response }) => {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      response.end(readFileSync(renderer));
    },
    'GET /_local/chat': ({ response, url }) => {
      const room = roomNamed(url.searchParams.get('room') ?? '', url.searchParams.get('persona') ?? '');
      if (room === null) refuse(response, 404, 'noRoom', 'There is no such conversation.');
      else answerJson(response, 200, withNames(book.of(room.id)));
    },
    'POST /_local/chat': act,
  };
}
